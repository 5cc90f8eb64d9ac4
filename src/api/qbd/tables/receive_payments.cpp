// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/receive_payments.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::receive_payment>() {
    using model = qbd::receive_payment;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, customer, "customer", required | nullable),
        CONDUCTOR_FIELD(model, receivables_account, "receivablesAccount", required | nullable),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", required | nullable),
        CONDUCTOR_FIELD(model, total_amount, "totalAmount", required),
        CONDUCTOR_FIELD(model, currency, "currency", required | nullable),
        CONDUCTOR_FIELD(model, exchange_rate, "exchangeRate", required | nullable),
        CONDUCTOR_FIELD(
            model, total_amount_in_home_currency, "totalAmountInHomeCurrency", required | nullable),
        CONDUCTOR_FIELD(model, payment_method, "paymentMethod", required | nullable),
        CONDUCTOR_FIELD(model, memo, "memo", required | nullable),
        CONDUCTOR_FIELD(model, deposit_to_account, "depositToAccount", required | nullable),
        CONDUCTOR_FIELD(model, credit_card_transaction, "creditCardTransaction", required | nullable),
        CONDUCTOR_FIELD(model, unused_payment, "unusedPayment", required | nullable),
        CONDUCTOR_FIELD(model, unused_credits, "unusedCredits", required | nullable),
        CONDUCTOR_FIELD(model, external_id, "externalId", required | nullable),
        CONDUCTOR_FIELD(model, applied_to_transactions, "appliedToTransactions", required),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", required),
    };
    static constexpr object_model table{fields, "qbd_receive_payment"};
    return table;
}

template <>
const object_model& model_of<qbd::receive_payment_list_params>() {
    using model = qbd::receive_payment_list_params;
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
const object_model& model_of<qbd::receive_payment_create_params>() {
    using model = qbd::receive_payment_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, customer_id, "customerId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, receivables_account_id, "receivablesAccountId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", optional).within({.max_length = 20}),
        CONDUCTOR_FIELD(model, total_amount, "totalAmount", required),
        CONDUCTOR_FIELD(model, exchange_rate, "exchangeRate", optional),
        CONDUCTOR_FIELD(model, payment_method_id, "paymentMethodId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
        CONDUCTOR_FIELD(model, deposit_to_account_id, "depositToAccountId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, credit_card_transaction, "creditCardTransaction", optional),
        CONDUCTOR_FIELD(model, external_id, "externalId", optional).within({.format = text_format::uuid}),
        CONDUCTOR_FIELD(model, is_auto_apply, "isAutoApply", optional),
        CONDUCTOR_FIELD(model, apply_to_transactions, "applyToTransactions", optional)
            .within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::receive_payment_update_params>() {
    using model = qbd::receive_payment_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, customer_id, "customerId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, receivables_account_id, "receivablesAccountId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", optional),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", optional).within({.max_length = 20}),
        CONDUCTOR_FIELD(model, total_amount, "totalAmount", optional),
        CONDUCTOR_FIELD(model, exchange_rate, "exchangeRate", optional),
        CONDUCTOR_FIELD(model, payment_method_id, "paymentMethodId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
        CONDUCTOR_FIELD(model, deposit_to_account_id, "depositToAccountId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, credit_card_transaction, "creditCardTransaction", optional),
        CONDUCTOR_FIELD(model, apply_to_transactions, "applyToTransactions", optional)
            .within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::credit_card_transaction_update_params>() {
    using model = qbd::credit_card_transaction_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, request, "request", optional),
        CONDUCTOR_FIELD(model, response, "response", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::credit_card_transaction_request_update_params>() {
    using model = qbd::credit_card_transaction_request_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, number, "number", optional),
        CONDUCTOR_FIELD(model, expiration_month, "expirationMonth", optional),
        CONDUCTOR_FIELD(model, expiration_year, "expirationYear", optional),
        CONDUCTOR_FIELD(model, name, "name", optional),
        CONDUCTOR_FIELD(model, address, "address", optional),
        CONDUCTOR_FIELD(model, postal_code, "postalCode", optional),
        CONDUCTOR_FIELD(model, commercial_card_code, "commercialCardCode", optional),
        CONDUCTOR_FIELD(model, transaction_mode, "transactionMode", optional),
        CONDUCTOR_FIELD(model, transaction_type, "transactionType", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::credit_card_transaction_response_update_params>() {
    using model = qbd::credit_card_transaction_response_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, status_code, "statusCode", optional),
        CONDUCTOR_FIELD(model, status_message, "statusMessage", optional),
        CONDUCTOR_FIELD(model, credit_card_transaction_id, "creditCardTransactionId", optional),
        CONDUCTOR_FIELD(model, merchant_account_number, "merchantAccountNumber", optional),
        CONDUCTOR_FIELD(model, authorization_code, "authorizationCode", optional),
        CONDUCTOR_FIELD(model, avs_street_status, "avsStreetStatus", optional),
        CONDUCTOR_FIELD(model, avs_zip_status, "avsZipStatus", optional),
        CONDUCTOR_FIELD(model, card_security_code_match, "cardSecurityCodeMatch", optional),
        CONDUCTOR_FIELD(model, recon_batch_id, "reconBatchId", optional),
        CONDUCTOR_FIELD(model, payment_grouping_code, "paymentGroupingCode", optional),
        CONDUCTOR_FIELD(model, payment_status, "paymentStatus", optional),
        CONDUCTOR_FIELD(model, transaction_authorized_at, "transactionAuthorizedAt", optional),
        CONDUCTOR_FIELD(model, transaction_authorization_stamp, "transactionAuthorizationStamp", optional),
        CONDUCTOR_FIELD(model, client_transaction_id, "clientTransactionId", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
