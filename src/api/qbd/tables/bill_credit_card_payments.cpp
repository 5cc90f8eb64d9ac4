// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/bill_credit_card_payments.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::bill_credit_card_payment>() {
    using model = qbd::bill_credit_card_payment;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, vendor, "vendor", required | nullable),
        CONDUCTOR_FIELD(model, payables_account, "payablesAccount", required | nullable),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, credit_card_account, "creditCardAccount", required),
        CONDUCTOR_FIELD(model, amount, "amount", required),
        CONDUCTOR_FIELD(model, currency, "currency", required | nullable),
        CONDUCTOR_FIELD(model, exchange_rate, "exchangeRate", required | nullable),
        CONDUCTOR_FIELD(model, amount_in_home_currency, "amountInHomeCurrency", required | nullable),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", required | nullable),
        CONDUCTOR_FIELD(model, memo, "memo", required | nullable),
        CONDUCTOR_FIELD(model, external_id, "externalId", required | nullable),
        CONDUCTOR_FIELD(model, applied_to_transactions, "appliedToTransactions", required),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", required),
    };
    static constexpr object_model table{fields, "qbd_bill_credit_card_payment"};
    return table;
}

template <>
const object_model& model_of<qbd::bill_credit_card_payment_list_params>() {
    using model = qbd::bill_credit_card_payment_list_params;
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
        CONDUCTOR_FIELD(model, vendor_ids, "vendorIds", optional).as(listing_role::filter),
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
const object_model& model_of<qbd::bill_credit_card_payment_create_params>() {
    using model = qbd::bill_credit_card_payment_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, vendor_id, "vendorId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, payables_account_id, "payablesAccountId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, credit_card_account_id, "creditCardAccountId", required)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", optional).within({.max_length = 11}),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
        CONDUCTOR_FIELD(model, exchange_rate, "exchangeRate", optional),
        CONDUCTOR_FIELD(model, external_id, "externalId", optional).within({.format = text_format::uuid}),
        CONDUCTOR_FIELD(model, apply_to_transactions, "applyToTransactions", required)
            .within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
