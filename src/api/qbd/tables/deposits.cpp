// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/deposits.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::deposit>() {
    using model = qbd::deposit;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, deposit_to_account, "depositToAccount", required | nullable),
        CONDUCTOR_FIELD(model, memo, "memo", required | nullable),
        CONDUCTOR_FIELD(model, total_amount, "totalAmount", required | nullable),
        CONDUCTOR_FIELD(model, currency, "currency", required | nullable),
        CONDUCTOR_FIELD(model, exchange_rate, "exchangeRate", required | nullable),
        CONDUCTOR_FIELD(
            model, total_amount_in_home_currency, "totalAmountInHomeCurrency", required | nullable),
        CONDUCTOR_FIELD(model, cash_back, "cashBack", required | nullable),
        CONDUCTOR_FIELD(model, external_id, "externalId", required | nullable),
        CONDUCTOR_FIELD(model, lines, "lines", required),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", required),
    };
    static constexpr object_model table{fields, "qbd_deposit"};
    return table;
}

template <>
const object_model& model_of<qbd::deposit_cash_back_line>() {
    using model = qbd::deposit_cash_back_line;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, account, "account", required),
        CONDUCTOR_FIELD(model, memo, "memo", required | nullable),
        CONDUCTOR_FIELD(model, amount, "amount", required | nullable),
    };
    static constexpr object_model table{fields, "qbd_deposit_cash_back_line"};
    return table;
}

template <>
const object_model& model_of<qbd::deposit_line>() {
    using model = qbd::deposit_line;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, transaction_type, "transactionType", required | nullable),
        CONDUCTOR_FIELD(model, payment_transaction_id, "paymentTransactionId", required | nullable)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, payment_transaction_line_id, "paymentTransactionLineId", required | nullable)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, entity, "entity", required | nullable),
        CONDUCTOR_FIELD(model, account, "account", required | nullable),
        CONDUCTOR_FIELD(model, memo, "memo", required | nullable),
        CONDUCTOR_FIELD(model, check_number, "checkNumber", required | nullable),
        CONDUCTOR_FIELD(model, payment_method, "paymentMethod", required | nullable),
        CONDUCTOR_FIELD(model, class_, "class", required | nullable),
        CONDUCTOR_FIELD(model, amount, "amount", required | nullable),
    };
    static constexpr object_model table{fields, "qbd_deposit_line"};
    return table;
}

template <>
const object_model& model_of<qbd::deposit_list_params>() {
    using model = qbd::deposit_list_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, ids, "ids", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, limit, "limit", optional).within({.minimum = 1, .maximum = 150}),
        CONDUCTOR_FIELD(model, cursor, "cursor", optional),
        CONDUCTOR_FIELD(model, updated_after, "updatedAfter", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, updated_before, "updatedBefore", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, transaction_date_from, "transactionDateFrom", optional)
            .as(listing_role::filter),
        CONDUCTOR_FIELD(model, transaction_date_to, "transactionDateTo", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, entity_ids, "entityIds", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, account_ids, "accountIds", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, currency_ids, "currencyIds", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, include_line_items, "includeLineItems", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::deposit_create_params>() {
    using model = qbd::deposit_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, deposit_to_account_id, "depositToAccountId", required)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
        CONDUCTOR_FIELD(model, cash_back, "cashBack", optional),
        CONDUCTOR_FIELD(model, currency_id, "currencyId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, exchange_rate, "exchangeRate", optional),
        CONDUCTOR_FIELD(model, external_id, "externalId", optional).within({.format = text_format::uuid}),
        CONDUCTOR_FIELD(model, lines, "lines", optional).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::deposit_cash_back_create_params>() {
    using model = qbd::deposit_cash_back_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, account_id, "accountId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
        CONDUCTOR_FIELD(model, amount, "amount", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::deposit_line_create_params>() {
    using model = qbd::deposit_line_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, payment_transaction_id, "paymentTransactionId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, payment_transaction_line_id, "paymentTransactionLineId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, override_memo, "overrideMemo", optional).within({.max_length = 4095}),
        CONDUCTOR_FIELD(model, override_check_number, "overrideCheckNumber", optional)
            .within({.max_length = 11}),
        CONDUCTOR_FIELD(model, override_class_id, "overrideClassId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, entity_id, "entityId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, account_id, "accountId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
        CONDUCTOR_FIELD(model, check_number, "checkNumber", optional),
        CONDUCTOR_FIELD(model, payment_method_id, "paymentMethodId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, amount, "amount", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::deposit_update_params>() {
    using model = qbd::deposit_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", optional),
        CONDUCTOR_FIELD(model, deposit_to_account_id, "depositToAccountId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
        CONDUCTOR_FIELD(model, cash_back, "cashBack", optional),
        CONDUCTOR_FIELD(model, currency_id, "currencyId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, exchange_rate, "exchangeRate", optional),
        CONDUCTOR_FIELD(model, lines, "lines", optional).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::deposit_cash_back_update_params>() {
    using model = qbd::deposit_cash_back_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, account_id, "accountId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
        CONDUCTOR_FIELD(model, amount, "amount", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::deposit_line_update_params>() {
    using model = qbd::deposit_line_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, payment_transaction_id, "paymentTransactionId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, payment_transaction_line_id, "paymentTransactionLineId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, override_memo, "overrideMemo", optional).within({.max_length = 4095}),
        CONDUCTOR_FIELD(model, override_check_number, "overrideCheckNumber", optional)
            .within({.max_length = 11}),
        CONDUCTOR_FIELD(model, override_class_id, "overrideClassId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, entity_id, "entityId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, account_id, "accountId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
        CONDUCTOR_FIELD(model, check_number, "checkNumber", optional),
        CONDUCTOR_FIELD(model, payment_method_id, "paymentMethodId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, amount, "amount", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::deposit_void>() {
    using model = qbd::deposit_void;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required | nullable),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required | nullable),
        CONDUCTOR_FIELD(model, voided, "voided", required),
    };
    static constexpr object_model table{fields, "qbd_deposit"};
    return table;
}

} // namespace conductor::json
