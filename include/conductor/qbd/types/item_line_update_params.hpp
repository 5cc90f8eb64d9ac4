#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/billing_status.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of 7 types.
struct item_line_update_params {
    std::string id{};                               ///< `id`, required, at most 36 characters
    std::optional<std::string> item_id{};           ///< `itemId`, at most 36 characters
    std::optional<std::string> inventory_site_id{}; ///< `inventorySiteId`, at most 36 characters
    std::optional<std::string>
        inventory_site_location_id{};           ///< `inventorySiteLocationId`, at most 36 characters
    std::optional<std::string> serial_number{}; ///< `serialNumber`
    std::optional<std::string> lot_number{};    ///< `lotNumber`
    std::optional<std::chrono::year_month_day> expiration_date{}; ///< `expirationDate`
    std::optional<std::string> description{};                     ///< `description`
    std::optional<double> quantity{};                             ///< `quantity`
    std::optional<std::string> unit_of_measure{};                 ///< `unitOfMeasure`
    std::optional<std::string>
        override_unit_of_measure_set_id{};          ///< `overrideUnitOfMeasureSetId`, at most 36 characters
    std::optional<std::string> cost{};              ///< `cost`
    std::optional<std::string> amount{};            ///< `amount`
    std::optional<std::string> customer_id{};       ///< `customerId`, at most 36 characters
    std::optional<std::string> class_id{};          ///< `classId`, at most 36 characters
    std::optional<std::string> sales_tax_code_id{}; ///< `salesTaxCodeId`, at most 36 characters
    std::optional<open_enum<qbd::billing_status>> billing_status{}; ///< `billingStatus`
    std::optional<std::string> override_item_account_id{}; ///< `overrideItemAccountId`, at most 36 characters
    std::optional<std::string> sales_representative_id{};  ///< `salesRepresentativeId`, at most 36 characters

    bool operator==(const item_line_update_params&) const = default;
};

} // namespace conductor::qbd
