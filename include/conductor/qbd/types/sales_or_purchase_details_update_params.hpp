#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `non_inventory_item_update_params`, `other_charge_item_update_params`,
/// `service_item_update_params`.
struct sales_or_purchase_details_update_params {
    std::optional<std::string> description{};                   ///< `description`
    std::optional<std::string> price{};                         ///< `price`
    std::optional<std::string> price_percentage{};              ///< `pricePercentage`
    std::optional<std::string> posting_account_id{};            ///< `postingAccountId`, at most 36 characters
    std::optional<bool> update_existing_transactions_account{}; ///< `updateExistingTransactionsAccount`

    bool operator==(const sales_or_purchase_details_update_params&) const = default;
};

} // namespace conductor::qbd
