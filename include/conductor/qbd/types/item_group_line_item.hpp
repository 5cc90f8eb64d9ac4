#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/item_line.hpp>
#include <conductor/qbd/types/reference.hpp>

#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A line with a bundle of items, and the lines that it stands for. `qbd_item_group_line` in JSON. Part of
/// `bill`, `check`, `credit_card_charge`, `credit_card_credit`, `item_receipt`, `vendor_credit`.
struct item_group_line_item {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_item_group_line".
    std::string object_type;
    /// Bundle of items, sold or bought together, that the line stands for.
    qbd::reference item_group;
    /// Text printed for the bundle as a whole, above its parts.
    std::optional<std::string> description;
    /// How many of the whole bundle, fractions allowed; leave it out for discounts.
    std::optional<double> quantity;
    /// What the quantity counts, such as "each" or "case"; must be one of the item's own units.
    std::optional<std::string> unit_of_measure;
    /// Set of units that holds for this row only, in place of the item's own.
    std::optional<qbd::reference> override_unit_of_measure_set;
    /// All lines of the group together; a decimal text.
    std::string total_amount;
    /// Goods and services that the bundle consists of on this document.
    std::vector<qbd::item_line> item_lines;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const item_group_line_item&) const = default;
};

} // namespace conductor::qbd
