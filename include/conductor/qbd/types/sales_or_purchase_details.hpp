#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/qbd/types/reference.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Prices and the account of an item that is only sold, or only bought. Part of `non_inventory_item`,
/// `other_charge_item`, `service_item`.
struct sales_or_purchase_details {
    /// What is bought or sold, as printed on forms.
    std::optional<std::string> description;
    /// Usual price of one unit, such as "19.99"; give this or `price_percentage`.
    std::optional<std::string> price;
    /// Share of another sum that the item costs, in percent as text such as "10.5"; instead of `price`.
    std::optional<std::string> price_percentage;
    /// Account where buying or selling the item shows up, of income or of expense.
    std::optional<qbd::reference> posting_account;

    bool operator==(const sales_or_purchase_details&) const = default;
};

} // namespace conductor::qbd
