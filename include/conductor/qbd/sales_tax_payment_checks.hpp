#pragma once

// The types of sales tax payment checks. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/qbd/types/address.hpp>
#include <conductor/qbd/types/address_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_deletion.hpp>
#include <conductor/qbd/types/transaction_void.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_sales_tax_payment_check_line` in JSON. Part of `sales_tax_payment_check`.
struct sales_tax_payment_check_line {
    std::string id;                               ///< `id`
    std::string object_type;                      ///< `objectType`, always "qbd_sales_tax_payment_check_line"
    std::optional<qbd::reference> sales_tax_item; ///< `salesTaxItem`
    std::optional<std::string> amount;            ///< `amount`
    std::optional<std::string> tax_amount;        ///< `taxAmount`

    bool operator==(const sales_tax_payment_check_line&) const = default;
};

/// `qbd_sales_tax_payment_check` in JSON. Answer of `sales_tax_payment_checks::list`,
/// `sales_tax_payment_checks::create`, `sales_tax_payment_checks::retrieve`,
/// `sales_tax_payment_checks::update`.
struct sales_tax_payment_check {
    std::string id;                                 ///< `id`
    std::string object_type;                        ///< `objectType`, always "qbd_sales_tax_payment_check"
    date_time created_at;                           ///< `createdAt`
    date_time updated_at;                           ///< `updatedAt`
    std::string revision_number;                    ///< `revisionNumber`
    std::optional<qbd::reference> vendor;           ///< `vendor`
    std::chrono::year_month_day transaction_date{}; ///< `transactionDate`
    qbd::reference bank_account;                    ///< `bankAccount`
    std::string amount;                             ///< `amount`
    std::optional<std::string> ref_number;          ///< `refNumber`
    std::optional<std::string> memo;                ///< `memo`
    std::optional<qbd::address> address;            ///< `address`
    std::optional<bool> is_queued_for_print;        ///< `isQueuedForPrint`
    std::optional<std::string> external_id;         ///< `externalId`
    std::vector<qbd::sales_tax_payment_check_line> lines; ///< `lines`
    std::vector<qbd::custom_field> custom_fields;         ///< `customFields`

    bool operator==(const sales_tax_payment_check&) const = default;
};

/// Query parameters of `sales_tax_payment_checks::list`.
struct sales_tax_payment_check_list_params {
    std::vector<std::string> ids{};            ///< `ids`, without filters beside it
    std::vector<std::string> ref_numbers{};    ///< `refNumbers`, without filters beside it
    std::optional<std::int64_t> limit{};       ///< `limit`, 1 to 150, default 150
    std::optional<std::string> cursor{};       ///< `cursor`
    std::optional<date_time> updated_after{};  ///< `updatedAfter`
    std::optional<date_time> updated_before{}; ///< `updatedBefore`
    std::optional<std::chrono::year_month_day> transaction_date_from{}; ///< `transactionDateFrom`
    std::optional<std::chrono::year_month_day> transaction_date_to{};   ///< `transactionDateTo`
    std::vector<std::string> vendor_ids{};                              ///< `vendorIds`
    std::vector<std::string> account_ids{};                             ///< `accountIds`
    std::vector<std::string> item_ids{};                                ///< `itemIds`
    std::optional<std::string> ref_number_contains{};                   ///< `refNumberContains`
    std::optional<std::string> ref_number_starts_with{};                ///< `refNumberStartsWith`
    std::optional<std::string> ref_number_ends_with{};                  ///< `refNumberEndsWith`
    std::optional<std::string> ref_number_from{};                       ///< `refNumberFrom`
    std::optional<std::string> ref_number_to{};                         ///< `refNumberTo`
    std::optional<bool> include_line_items{};                           ///< `includeLineItems`, default true

    bool operator==(const sales_tax_payment_check_list_params&) const = default;
};

/// Part of `sales_tax_payment_check_create_params`.
struct sales_tax_payment_check_line_create_params {
    std::optional<std::string> sales_tax_item_id{}; ///< `salesTaxItemId`, at most 36 characters
    std::string amount{};                           ///< `amount`, required

    bool operator==(const sales_tax_payment_check_line_create_params&) const = default;
};

/// Parameters of `sales_tax_payment_checks::create`.
struct sales_tax_payment_check_create_params {
    std::string vendor_id{}; ///< `vendorId`, required, at most 36 characters
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`, required
    std::string bank_account_id{};                ///< `bankAccountId`, required, at most 36 characters
    std::optional<bool> is_queued_for_print{};    ///< `isQueuedForPrint`
    std::optional<std::string> ref_number{};      ///< `refNumber`, at most 11 characters
    std::optional<std::string> memo{};            ///< `memo`
    std::optional<qbd::address_params> address{}; ///< `address`
    std::optional<std::string> external_id{};     ///< `externalId`, UUID
    std::vector<qbd::sales_tax_payment_check_line_create_params> lines{}; ///< `lines`, required

    bool operator==(const sales_tax_payment_check_create_params&) const = default;
};

/// Parameters of `sales_tax_payment_checks::update`.
struct sales_tax_payment_check_update_params {
    std::string revision_number{};                                 ///< `revisionNumber`, required
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`
    std::optional<std::string> bank_account_id{};                  ///< `bankAccountId`, at most 36 characters
    std::optional<bool> is_queued_for_print{};                     ///< `isQueuedForPrint`
    std::optional<std::string> ref_number{};                       ///< `refNumber`, at most 11 characters
    std::optional<std::string> memo{};                             ///< `memo`
    std::optional<qbd::address_params> address{};                  ///< `address`

    bool operator==(const sales_tax_payment_check_update_params&) const = default;
};

} // namespace conductor::qbd
