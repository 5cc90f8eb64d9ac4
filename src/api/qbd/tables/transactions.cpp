// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/transactions.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::transaction>() {
    using model = qbd::transaction;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, transaction_type, "transactionType", required),
        CONDUCTOR_FIELD(model, transaction_id, "transactionId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, transaction_line_id, "transactionLineId", required | nullable)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, entity, "entity", required | nullable),
        CONDUCTOR_FIELD(model, account, "account", required | nullable),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", required | nullable),
        CONDUCTOR_FIELD(model, amount, "amount", required),
        CONDUCTOR_FIELD(model, currency, "currency", required | nullable),
        CONDUCTOR_FIELD(model, exchange_rate, "exchangeRate", required | nullable),
        CONDUCTOR_FIELD(model, amount_in_home_currency, "amountInHomeCurrency", required | nullable),
        CONDUCTOR_FIELD(model, memo, "memo", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::transaction_list_params>() {
    using model = qbd::transaction_list_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, ids, "ids", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, limit, "limit", optional).within({.minimum = 1, .maximum = 150}),
        CONDUCTOR_FIELD(model, cursor, "cursor", optional),
        CONDUCTOR_FIELD(model, ref_numbers, "refNumbers", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, ref_number_contains, "refNumberContains", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, ref_number_starts_with, "refNumberStartsWith", optional)
            .as(listing_role::filter),
        CONDUCTOR_FIELD(model, ref_number_ends_with, "refNumberEndsWith", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, ref_number_from, "refNumberFrom", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, ref_number_to, "refNumberTo", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, updated_after, "updatedAfter", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, updated_before, "updatedBefore", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, transaction_date_from, "transactionDateFrom", optional)
            .as(listing_role::filter),
        CONDUCTOR_FIELD(model, transaction_date_to, "transactionDateTo", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, entity_ids, "entityIds", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, account_ids, "accountIds", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, item_ids, "itemIds", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, class_ids, "classIds", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, transaction_types, "transactionTypes", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, detail_level, "detailLevel", optional),
        CONDUCTOR_FIELD(model, posting_status, "postingStatus", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, payment_status, "paymentStatus", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, currency_ids, "currencyIds", optional).as(listing_role::filter),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
