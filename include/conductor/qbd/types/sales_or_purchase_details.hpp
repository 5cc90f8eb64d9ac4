#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/qbd/types/reference.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `non_inventory_item`, `other_charge_item`, `service_item`.
struct sales_or_purchase_details {
    std::optional<std::string> description;        ///< `description`
    std::optional<std::string> price;              ///< `price`
    std::optional<std::string> price_percentage;   ///< `pricePercentage`
    std::optional<qbd::reference> posting_account; ///< `postingAccount`

    bool operator==(const sales_or_purchase_details&) const = default;
};

} // namespace conductor::qbd
