#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/qbd/types/item_line_update_params.hpp>

#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A line with a bundle of items, and the lines that it stands for. For one that is kept by its id, or added
/// with the id "-1". Part of `bill_update_params`, `check_update_params`, `credit_card_charge_update_params`,
/// `credit_card_credit_update_params`, `item_receipt_update_params`, `vendor_credit_update_params`.
struct item_group_line_update_params {
    /// Key of the line to keep or change; "-1" adds a new one; required, at most 36 characters.
    std::string id{};
    /// Id of the bundle of items, sold or bought together, that the line stands for; at most 36 characters.
    std::optional<std::string> item_group_id{};
    /// How many of the whole bundle, fractions allowed; leave it out for discounts.
    std::optional<double> quantity{};
    /// What the quantity counts, such as "each" or "case"; must be one of the item's own units.
    std::optional<std::string> unit_of_measure{};
    /// Id of the set of units that holds for this row only; the item keeps its own; at most 36 characters.
    std::optional<std::string> override_unit_of_measure_set_id{};
    /// Goods and services bought; those sent replace the whole set, left out keeps all.
    std::vector<qbd::item_line_update_params> item_lines{};

    bool operator==(const item_group_line_update_params&) const = default;
};

} // namespace conductor::qbd
