#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Prices and the account of an item that is only sold, or only bought. For one that is to be changed. Part
/// of `non_inventory_item_update_params`, `other_charge_item_update_params`, `service_item_update_params`.
struct sales_or_purchase_details_update_params {
    /// What is bought or sold, as printed on forms.
    std::optional<std::string> description{};
    /// Usual price of one unit, such as "19.99"; give this or `price_percentage`.
    std::optional<std::string> price{};
    /// Share of another sum that the item costs, in percent as text such as "10.5"; instead of `price`.
    std::optional<std::string> price_percentage{};
    /// Id of the account where buying or selling the item shows up, of income or of expense; at most 36
    /// characters.
    std::optional<std::string> posting_account_id{};
    /// Moves the item's past transactions to the new account; fails in closed periods; left out, the PC's
    /// user is asked.
    std::optional<bool> update_existing_transactions_account{};

    bool operator==(const sales_or_purchase_details_update_params&) const = default;
};

} // namespace conductor::qbd
