#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Prices and the account of an item that is only sold, or only bought. For one that is to be made. Part of
/// `non_inventory_item_create_params`, `other_charge_item_create_params`, `service_item_create_params`.
struct sales_or_purchase_details_create_params {
    /// What is bought or sold, as printed on forms.
    std::optional<std::string> description{};
    /// Usual price of one unit, such as "19.99"; give this or `price_percentage`.
    std::optional<std::string> price{};
    /// Share of another sum that the item costs, in percent as text such as "10.5"; instead of `price`.
    std::optional<std::string> price_percentage{};
    /// Id of the account where buying or selling the item shows up, of income or of expense; required, at
    /// most 36 characters.
    std::string posting_account_id{};

    bool operator==(const sales_or_purchase_details_create_params&) const = default;
};

} // namespace conductor::qbd
