#pragma once

// The types of credit card refunds. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/address.hpp>
#include <conductor/qbd/types/address_params.hpp>
#include <conductor/qbd/types/credit_card_transaction.hpp>
#include <conductor/qbd/types/credit_card_transaction_create_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_deletion.hpp>
#include <conductor/qbd/types/transaction_type.hpp>
#include <conductor/qbd/types/transaction_void.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `credit_card_refund`.
struct credit_transaction {
    std::string transaction_id;                                   ///< `transactionId`, at most 36 characters
    open_enum<qbd::transaction_type> transaction_type;            ///< `transactionType`
    std::optional<std::chrono::year_month_day> transaction_date;  ///< `transactionDate`
    std::optional<std::string> ref_number;                        ///< `refNumber`
    std::optional<std::string> credit_remaining;                  ///< `creditRemaining`
    std::string refund_amount;                                    ///< `refundAmount`
    std::optional<std::string> credit_remaining_in_home_currency; ///< `creditRemainingInHomeCurrency`
    std::optional<std::string> refund_amount_in_home_currency;    ///< `refundAmountInHomeCurrency`

    bool operator==(const credit_transaction&) const = default;
};

/// `qbd_credit_card_refund` in JSON. Answer of `credit_card_refunds::list`, `credit_card_refunds::create`,
/// `credit_card_refunds::retrieve`.
struct credit_card_refund {
    std::string id;                                    ///< `id`
    std::string object_type;                           ///< `objectType`, always "qbd_credit_card_refund"
    date_time created_at;                              ///< `createdAt`
    date_time updated_at;                              ///< `updatedAt`
    std::string revision_number;                       ///< `revisionNumber`
    qbd::reference customer;                           ///< `customer`
    std::optional<qbd::reference> refund_from_account; ///< `refundFromAccount`
    std::optional<qbd::reference> receivables_account; ///< `receivablesAccount`
    std::chrono::year_month_day transaction_date{};    ///< `transactionDate`
    std::optional<std::string> ref_number;             ///< `refNumber`
    std::string total_amount;                          ///< `totalAmount`
    std::optional<qbd::reference> currency;            ///< `currency`
    std::optional<double> exchange_rate;               ///< `exchangeRate`
    std::optional<std::string> total_amount_in_home_currency;            ///< `totalAmountInHomeCurrency`
    std::optional<qbd::address> address;                                 ///< `address`
    std::optional<qbd::reference> payment_method;                        ///< `paymentMethod`
    std::optional<std::string> memo;                                     ///< `memo`
    std::optional<qbd::credit_card_transaction> credit_card_transaction; ///< `creditCardTransaction`
    std::optional<std::string> external_id;                              ///< `externalId`
    std::vector<qbd::credit_transaction> refund_applied_to_transactions; ///< `refundAppliedToTransactions`
    std::vector<qbd::custom_field> custom_fields;                        ///< `customFields`

    bool operator==(const credit_card_refund&) const = default;
};

/// Query parameters of `credit_card_refunds::list`.
struct credit_card_refund_list_params {
    std::vector<std::string> ids{};            ///< `ids`, without filters beside it
    std::vector<std::string> ref_numbers{};    ///< `refNumbers`, without filters beside it
    std::optional<std::int64_t> limit{};       ///< `limit`, 1 to 150, default 150
    std::optional<std::string> cursor{};       ///< `cursor`
    std::optional<date_time> updated_after{};  ///< `updatedAfter`
    std::optional<date_time> updated_before{}; ///< `updatedBefore`
    std::optional<std::chrono::year_month_day> transaction_date_from{}; ///< `transactionDateFrom`
    std::optional<std::chrono::year_month_day> transaction_date_to{};   ///< `transactionDateTo`
    std::vector<std::string> customer_ids{};                            ///< `customerIds`
    std::vector<std::string> account_ids{};                             ///< `accountIds`
    std::optional<std::string> ref_number_contains{};                   ///< `refNumberContains`
    std::optional<std::string> ref_number_starts_with{};                ///< `refNumberStartsWith`
    std::optional<std::string> ref_number_ends_with{};                  ///< `refNumberEndsWith`
    std::optional<std::string> ref_number_from{};                       ///< `refNumberFrom`
    std::optional<std::string> ref_number_to{};                         ///< `refNumberTo`
    std::vector<std::string> currency_ids{};                            ///< `currencyIds`
    std::optional<bool> include_line_items{};                           ///< `includeLineItems`, default true

    bool operator==(const credit_card_refund_list_params&) const = default;
};

/// Part of `credit_card_refund_create_params`.
struct credit_card_refund_applied_to_transaction_create_params {
    std::string transaction_id{}; ///< `transactionId`, required, at most 36 characters
    std::string refund_amount{};  ///< `refundAmount`, required

    bool operator==(const credit_card_refund_applied_to_transaction_create_params&) const = default;
};

/// Parameters of `credit_card_refunds::create`.
struct credit_card_refund_create_params {
    std::string customer_id{};                           ///< `customerId`, required, at most 36 characters
    std::optional<std::string> refund_from_account_id{}; ///< `refundFromAccountId`, at most 36 characters
    std::optional<std::string> receivables_account_id{}; ///< `receivablesAccountId`, at most 36 characters
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`, required
    std::optional<std::string> ref_number{};                       ///< `refNumber`, at most 11 characters
    std::optional<qbd::address_params> address{};                  ///< `address`
    std::optional<std::string> payment_method_id{}; ///< `paymentMethodId`, at most 36 characters
    std::optional<std::string> memo{};              ///< `memo`
    std::optional<qbd::credit_card_transaction_create_params>
        credit_card_transaction{};            ///< `creditCardTransaction`
    std::optional<double> exchange_rate{};    ///< `exchangeRate`
    std::optional<std::string> external_id{}; ///< `externalId`, UUID
    std::vector<qbd::credit_card_refund_applied_to_transaction_create_params>
        refund_applied_to_transactions{}; ///< `refundAppliedToTransactions`, required

    bool operator==(const credit_card_refund_create_params&) const = default;
};

} // namespace conductor::qbd
