#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/item_line.hpp>
#include <conductor/qbd/types/reference.hpp>

#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_item_group_line` in JSON. Part of `bill`, `check`, `credit_card_charge`, `credit_card_credit`,
/// `item_receipt`, `vendor_credit`.
struct item_group_line_item {
    std::string id;                             ///< `id`
    std::string object_type;                    ///< `objectType`, always "qbd_item_group_line"
    qbd::reference item_group;                  ///< `itemGroup`
    std::optional<std::string> description;     ///< `description`
    std::optional<double> quantity;             ///< `quantity`
    std::optional<std::string> unit_of_measure; ///< `unitOfMeasure`
    std::optional<qbd::reference> override_unit_of_measure_set; ///< `overrideUnitOfMeasureSet`
    std::string total_amount;                                   ///< `totalAmount`
    std::vector<qbd::item_line> item_lines;                     ///< `itemLines`
    std::vector<qbd::custom_field> custom_fields;               ///< `customFields`

    bool operator==(const item_group_line_item&) const = default;
};

} // namespace conductor::qbd
