#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/qbd/types/custom_field_params.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `credit_memo_create_params`, `invoice_create_params`, `sales_receipt_create_params`.
struct line_group_create_params {
    std::string item_group_id{};                  ///< `itemGroupId`, required, at most 36 characters
    std::optional<double> quantity{};             ///< `quantity`
    std::optional<std::string> unit_of_measure{}; ///< `unitOfMeasure`
    std::optional<std::chrono::year_month_day> service_date{}; ///< `serviceDate`
    std::optional<std::string> inventory_site_id{};            ///< `inventorySiteId`, at most 36 characters
    std::optional<std::string>
        inventory_site_location_id{}; ///< `inventorySiteLocationId`, at most 36 characters
    std::vector<qbd::custom_field_params> custom_fields{}; ///< `customFields`

    bool operator==(const line_group_create_params&) const = default;
};

} // namespace conductor::qbd
