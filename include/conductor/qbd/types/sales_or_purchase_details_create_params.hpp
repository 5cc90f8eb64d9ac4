#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `non_inventory_item_create_params`, `other_charge_item_create_params`,
/// `service_item_create_params`.
struct sales_or_purchase_details_create_params {
    std::optional<std::string> description{};      ///< `description`
    std::optional<std::string> price{};            ///< `price`
    std::optional<std::string> price_percentage{}; ///< `pricePercentage`
    std::string posting_account_id{};              ///< `postingAccountId`, required, at most 36 characters

    bool operator==(const sales_or_purchase_details_create_params&) const = default;
};

} // namespace conductor::qbd
