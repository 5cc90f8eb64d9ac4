#pragma once

// The types of bill credit card payments. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/qbd/types/apply_to_transaction_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/target_transaction.hpp>
#include <conductor/qbd/types/transaction_deletion.hpp>
#include <conductor/qbd/types/transaction_void.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_bill_credit_card_payment` in JSON. Answer of `bill_credit_card_payments::list`,
/// `bill_credit_card_payments::create`, `bill_credit_card_payments::retrieve`.
struct bill_credit_card_payment {
    std::string id;                                 ///< `id`
    std::string object_type;                        ///< `objectType`, always "qbd_bill_credit_card_payment"
    date_time created_at;                           ///< `createdAt`
    date_time updated_at;                           ///< `updatedAt`
    std::string revision_number;                    ///< `revisionNumber`
    std::optional<qbd::reference> vendor;           ///< `vendor`
    std::optional<qbd::reference> payables_account; ///< `payablesAccount`
    std::chrono::year_month_day transaction_date{}; ///< `transactionDate`
    qbd::reference credit_card_account;             ///< `creditCardAccount`
    std::string amount;                             ///< `amount`
    std::optional<qbd::reference> currency;         ///< `currency`
    std::optional<double> exchange_rate;            ///< `exchangeRate`
    std::optional<std::string> amount_in_home_currency;           ///< `amountInHomeCurrency`
    std::optional<std::string> ref_number;                        ///< `refNumber`
    std::optional<std::string> memo;                              ///< `memo`
    std::optional<std::string> external_id;                       ///< `externalId`
    std::vector<qbd::target_transaction> applied_to_transactions; ///< `appliedToTransactions`
    std::vector<qbd::custom_field> custom_fields;                 ///< `customFields`

    bool operator==(const bill_credit_card_payment&) const = default;
};

/// Query parameters of `bill_credit_card_payments::list`.
struct bill_credit_card_payment_list_params {
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
    std::optional<std::string> ref_number_contains{};                   ///< `refNumberContains`
    std::optional<std::string> ref_number_starts_with{};                ///< `refNumberStartsWith`
    std::optional<std::string> ref_number_ends_with{};                  ///< `refNumberEndsWith`
    std::optional<std::string> ref_number_from{};                       ///< `refNumberFrom`
    std::optional<std::string> ref_number_to{};                         ///< `refNumberTo`
    std::vector<std::string> currency_ids{};                            ///< `currencyIds`
    std::optional<bool> include_line_items{};                           ///< `includeLineItems`, default true

    bool operator==(const bill_credit_card_payment_list_params&) const = default;
};

/// Parameters of `bill_credit_card_payments::create`.
struct bill_credit_card_payment_create_params {
    std::string vendor_id{};                          ///< `vendorId`, required, at most 36 characters
    std::optional<std::string> payables_account_id{}; ///< `payablesAccountId`, at most 36 characters
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`, required
    std::string credit_card_account_id{};     ///< `creditCardAccountId`, required, at most 36 characters
    std::optional<std::string> ref_number{};  ///< `refNumber`, at most 11 characters
    std::optional<std::string> memo{};        ///< `memo`
    std::optional<double> exchange_rate{};    ///< `exchangeRate`
    std::optional<std::string> external_id{}; ///< `externalId`, UUID
    std::vector<qbd::apply_to_transaction_params>
        apply_to_transactions{}; ///< `applyToTransactions`, required

    bool operator==(const bill_credit_card_payment_create_params&) const = default;
};

} // namespace conductor::qbd
