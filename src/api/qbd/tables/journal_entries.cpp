// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/journal_entries.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::journal_entry>() {
    using model = qbd::journal_entry;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", required | nullable),
        CONDUCTOR_FIELD(model, is_adjustment, "isAdjustment", required | nullable),
        CONDUCTOR_FIELD(model, is_home_currency_adjustment, "isHomeCurrencyAdjustment", required | nullable),
        CONDUCTOR_FIELD(
            model, are_amounts_entered_in_home_currency, "areAmountsEnteredInHomeCurrency",
            required | nullable),
        CONDUCTOR_FIELD(model, currency, "currency", required | nullable),
        CONDUCTOR_FIELD(model, exchange_rate, "exchangeRate", required | nullable),
        CONDUCTOR_FIELD(model, external_id, "externalId", required | nullable),
        CONDUCTOR_FIELD(model, debit_lines, "debitLines", required),
        CONDUCTOR_FIELD(model, credit_lines, "creditLines", required),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", required),
    };
    static constexpr object_model table{fields, "qbd_journal_entry"};
    return table;
}

template <>
const object_model& model_of<qbd::journal_debit_line>() {
    using model = qbd::journal_debit_line;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, account, "account", required | nullable),
        CONDUCTOR_FIELD(model, amount, "amount", required | nullable),
        CONDUCTOR_FIELD(model, memo, "memo", required | nullable),
        CONDUCTOR_FIELD(model, entity, "entity", required | nullable),
        CONDUCTOR_FIELD(model, class_, "class", required | nullable),
        CONDUCTOR_FIELD(model, sales_tax_item, "salesTaxItem", required | nullable),
        CONDUCTOR_FIELD(model, billing_status, "billingStatus", required | nullable),
    };
    static constexpr object_model table{fields, "qbd_journal_debit_line"};
    return table;
}

template <>
const object_model& model_of<qbd::journal_credit_line>() {
    using model = qbd::journal_credit_line;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, account, "account", required | nullable),
        CONDUCTOR_FIELD(model, amount, "amount", required | nullable),
        CONDUCTOR_FIELD(model, memo, "memo", required | nullable),
        CONDUCTOR_FIELD(model, entity, "entity", required | nullable),
        CONDUCTOR_FIELD(model, class_, "class", required | nullable),
        CONDUCTOR_FIELD(model, sales_tax_item, "salesTaxItem", required | nullable),
        CONDUCTOR_FIELD(model, billing_status, "billingStatus", required | nullable),
    };
    static constexpr object_model table{fields, "qbd_journal_credit_line"};
    return table;
}

template <>
const object_model& model_of<qbd::journal_entry_list_params>() {
    using model = qbd::journal_entry_list_params;
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
        CONDUCTOR_FIELD(model, entity_ids, "entityIds", optional).as(listing_role::filter),
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
const object_model& model_of<qbd::journal_entry_create_params>() {
    using model = qbd::journal_entry_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", optional).within({.max_length = 11}),
        CONDUCTOR_FIELD(model, is_adjustment, "isAdjustment", optional),
        CONDUCTOR_FIELD(model, is_home_currency_adjustment, "isHomeCurrencyAdjustment", optional),
        CONDUCTOR_FIELD(
            model, are_amounts_entered_in_home_currency, "areAmountsEnteredInHomeCurrency", optional),
        CONDUCTOR_FIELD(model, currency_id, "currencyId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, exchange_rate, "exchangeRate", optional),
        CONDUCTOR_FIELD(model, external_id, "externalId", optional).within({.format = text_format::uuid}),
        CONDUCTOR_FIELD(model, debit_lines, "debitLines", optional).within({.min_items = 1}),
        CONDUCTOR_FIELD(model, credit_lines, "creditLines", optional).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::journal_entry_line_create_params>() {
    using model = qbd::journal_entry_line_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, account_id, "accountId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, amount, "amount", optional),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
        CONDUCTOR_FIELD(model, entity_id, "entityId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sales_tax_item_id, "salesTaxItemId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, billing_status, "billingStatus", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::journal_entry_update_params>() {
    using model = qbd::journal_entry_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", optional),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", optional).within({.max_length = 11}),
        CONDUCTOR_FIELD(model, is_adjustment, "isAdjustment", optional),
        CONDUCTOR_FIELD(
            model, are_amounts_entered_in_home_currency, "areAmountsEnteredInHomeCurrency", optional),
        CONDUCTOR_FIELD(model, currency_id, "currencyId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, exchange_rate, "exchangeRate", optional),
        CONDUCTOR_FIELD(model, lines, "lines", optional).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::journal_entry_line_update_params>() {
    using model = qbd::journal_entry_line_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, journal_line_type, "journalLineType", optional),
        CONDUCTOR_FIELD(model, account_id, "accountId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, amount, "amount", optional),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
        CONDUCTOR_FIELD(model, entity_id, "entityId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sales_tax_item_id, "salesTaxItemId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, billing_status, "billingStatus", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
