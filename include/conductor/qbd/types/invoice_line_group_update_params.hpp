#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/qbd/types/invoice_line_update_params.hpp>

#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `invoice_update_params`, `sales_receipt_update_params`.
struct invoice_line_group_update_params {
    std::string id{};                             ///< `id`, required, at most 36 characters
    std::optional<std::string> item_group_id{};   ///< `itemGroupId`, at most 36 characters
    std::optional<double> quantity{};             ///< `quantity`
    std::optional<std::string> unit_of_measure{}; ///< `unitOfMeasure`
    std::optional<std::string>
        override_unit_of_measure_set_id{}; ///< `overrideUnitOfMeasureSetId`, at most 36 characters
    std::vector<qbd::invoice_line_update_params> lines{}; ///< `lines`

    bool operator==(const invoice_line_group_update_params&) const = default;
};

} // namespace conductor::qbd
