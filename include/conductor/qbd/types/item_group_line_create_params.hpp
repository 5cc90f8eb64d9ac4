#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/qbd/types/custom_field_params.hpp>

#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A line with a bundle of items bought, which becomes the lines of its items. For one that is to be made.
/// Part of 8 types.
struct item_group_line_create_params {
    /// Id of the bundle of items, sold or bought together, that the line stands for; required, at most 36
    /// characters.
    std::string item_group_id{};
    /// How many of the whole bundle, fractions allowed; leave it out for discounts.
    std::optional<double> quantity{};
    /// What the quantity counts, such as "each" or "case"; must be one of the item's own units.
    std::optional<std::string> unit_of_measure{};
    /// Id of the warehouse or shop where the goods are kept; only with stock in several places; at most 36
    /// characters.
    std::optional<std::string> inventory_site_id{};
    /// Id of the bin or shelf inside the warehouse; only with bin tracking; at most 36 characters.
    std::optional<std::string> inventory_site_location_id{};
    /// Values for fields that the company has added itself.
    std::vector<qbd::custom_field_params> custom_fields{};

    bool operator==(const item_group_line_create_params&) const = default;
};

} // namespace conductor::qbd
