#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/billing_status.hpp>
#include <conductor/qbd/types/custom_field_params.hpp>
#include <conductor/qbd/types/link_to_transaction_line_params.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `bill_create_params`, `check_create_params`, `credit_card_charge_create_params`,
/// `credit_card_credit_create_params`, `item_receipt_create_params`, `vendor_credit_create_params`.
struct item_line_create_params {
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
    std::optional<std::string> cost{};                            ///< `cost`
    std::optional<std::string> amount{};                          ///< `amount`
    std::optional<std::string> customer_id{};                     ///< `customerId`, at most 36 characters
    std::optional<std::string> class_id{};                        ///< `classId`, at most 36 characters
    std::optional<std::string> sales_tax_code_id{};               ///< `salesTaxCodeId`, at most 36 characters
    std::optional<open_enum<qbd::billing_status>> billing_status{}; ///< `billingStatus`, default billable
    std::optional<std::string> override_item_account_id{}; ///< `overrideItemAccountId`, at most 36 characters
    std::optional<qbd::link_to_transaction_line_params>
        link_to_transaction_line{};                        ///< `linkToTransactionLine`
    std::optional<std::string> sales_representative_id{};  ///< `salesRepresentativeId`, at most 36 characters
    std::vector<qbd::custom_field_params> custom_fields{}; ///< `customFields`

    bool operator==(const item_line_create_params&) const = default;
};

} // namespace conductor::qbd
