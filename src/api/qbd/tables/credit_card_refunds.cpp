// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/credit_card_refunds.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::credit_card_refund>() {
    using model = qbd::credit_card_refund;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, customer, "customer", required),
        CONDUCTOR_FIELD(model, refund_from_account, "refundFromAccount", required | nullable),
        CONDUCTOR_FIELD(model, receivables_account, "receivablesAccount", required | nullable),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", required | nullable),
        CONDUCTOR_FIELD(model, total_amount, "totalAmount", required),
        CONDUCTOR_FIELD(model, currency, "currency", required | nullable),
        CONDUCTOR_FIELD(model, exchange_rate, "exchangeRate", required | nullable),
        CONDUCTOR_FIELD(
            model, total_amount_in_home_currency, "totalAmountInHomeCurrency", required | nullable),
        CONDUCTOR_FIELD(model, address, "address", required | nullable),
        CONDUCTOR_FIELD(model, payment_method, "paymentMethod", required | nullable),
        CONDUCTOR_FIELD(model, memo, "memo", required | nullable),
        CONDUCTOR_FIELD(model, credit_card_transaction, "creditCardTransaction", required | nullable),
        CONDUCTOR_FIELD(model, external_id, "externalId", required | nullable),
        CONDUCTOR_FIELD(model, refund_applied_to_transactions, "refundAppliedToTransactions", required),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", required),
    };
    static constexpr object_model table{fields, "qbd_credit_card_refund"};
    return table;
}

template <>
const object_model& model_of<qbd::credit_transaction>() {
    using model = qbd::credit_transaction;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, transaction_id, "transactionId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, transaction_type, "transactionType", required),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required | nullable),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", required | nullable),
        CONDUCTOR_FIELD(model, credit_remaining, "creditRemaining", required | nullable),
        CONDUCTOR_FIELD(model, refund_amount, "refundAmount", required),
        CONDUCTOR_FIELD(
            model, credit_remaining_in_home_currency, "creditRemainingInHomeCurrency", required | nullable),
        CONDUCTOR_FIELD(
            model, refund_amount_in_home_currency, "refundAmountInHomeCurrency", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::credit_card_refund_list_params>() {
    using model = qbd::credit_card_refund_list_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, ids, "ids", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, ref_numbers, "refNumbers", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, limit, "limit", optional).within({.minimum = 1, .maximum = 150}),
        CONDUCTOR_FIELD(model, cursor, "cursor", optional),
        CONDUCTOR_FIELD(model, updated_after, "updatedAfter", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, updated_before, "updatedBefore", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, transaction_date_from, "transactionDateFrom", optional)
            .as(listing_role::filter),
        CONDUCTOR_FIELD(model, transaction_date_to, "transactionDateTo", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, customer_ids, "customerIds", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, account_ids, "accountIds", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, ref_number_contains, "refNumberContains", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, ref_number_starts_with, "refNumberStartsWith", optional)
            .as(listing_role::filter),
        CONDUCTOR_FIELD(model, ref_number_ends_with, "refNumberEndsWith", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, ref_number_from, "refNumberFrom", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, ref_number_to, "refNumberTo", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, currency_ids, "currencyIds", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, include_line_items, "includeLineItems", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::credit_card_refund_create_params>() {
    using model = qbd::credit_card_refund_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, customer_id, "customerId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, refund_from_account_id, "refundFromAccountId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, receivables_account_id, "receivablesAccountId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", optional).within({.max_length = 11}),
        CONDUCTOR_FIELD(model, address, "address", optional),
        CONDUCTOR_FIELD(model, payment_method_id, "paymentMethodId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
        CONDUCTOR_FIELD(model, credit_card_transaction, "creditCardTransaction", optional),
        CONDUCTOR_FIELD(model, exchange_rate, "exchangeRate", optional),
        CONDUCTOR_FIELD(model, external_id, "externalId", optional).within({.format = text_format::uuid}),
        CONDUCTOR_FIELD(model, refund_applied_to_transactions, "refundAppliedToTransactions", required)
            .within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::credit_card_refund_applied_to_transaction_create_params>() {
    using model = qbd::credit_card_refund_applied_to_transaction_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, transaction_id, "transactionId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, refund_amount, "refundAmount", required),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
