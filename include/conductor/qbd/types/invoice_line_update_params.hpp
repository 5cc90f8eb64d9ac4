#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/price_rule_conflict_strategy.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `invoice_line_group_update_params`, `invoice_update_params`, `sales_receipt_update_params`.
struct invoice_line_update_params {
    std::string id{};                             ///< `id`, required, at most 36 characters
    std::optional<std::string> item_id{};         ///< `itemId`, at most 36 characters
    std::optional<std::string> description{};     ///< `description`
    std::optional<double> quantity{};             ///< `quantity`
    std::optional<std::string> unit_of_measure{}; ///< `unitOfMeasure`
    std::optional<std::string>
        override_unit_of_measure_set_id{};       ///< `overrideUnitOfMeasureSetId`, at most 36 characters
    std::optional<std::string> rate{};           ///< `rate`
    std::optional<std::string> rate_percent{};   ///< `ratePercent`
    std::optional<std::string> price_level_id{}; ///< `priceLevelId`, at most 36 characters
    std::optional<std::string> class_id{};       ///< `classId`, at most 36 characters
    std::optional<std::string> amount{};         ///< `amount`
    std::optional<open_enum<qbd::price_rule_conflict_strategy>>
        price_rule_conflict_strategy{};             ///< `priceRuleConflictStrategy`
    std::optional<std::string> inventory_site_id{}; ///< `inventorySiteId`, at most 36 characters
    std::optional<std::string>
        inventory_site_location_id{};           ///< `inventorySiteLocationId`, at most 36 characters
    std::optional<std::string> serial_number{}; ///< `serialNumber`
    std::optional<std::string> lot_number{};    ///< `lotNumber`
    std::optional<std::chrono::year_month_day> service_date{}; ///< `serviceDate`
    std::optional<std::string> sales_tax_code_id{};            ///< `salesTaxCodeId`, at most 36 characters
    std::optional<std::string> override_item_account_id{}; ///< `overrideItemAccountId`, at most 36 characters
    std::optional<std::string> other_custom_field1{};      ///< `otherCustomField1`
    std::optional<std::string> other_custom_field2{};      ///< `otherCustomField2`

    bool operator==(const invoice_line_update_params&) const = default;
};

} // namespace conductor::qbd
