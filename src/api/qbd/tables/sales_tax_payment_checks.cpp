// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/sales_tax_payment_checks.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::sales_tax_payment_check>() {
    using model = qbd::sales_tax_payment_check;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, vendor, "vendor", required | nullable),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, bank_account, "bankAccount", required),
        CONDUCTOR_FIELD(model, amount, "amount", required),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", required | nullable),
        CONDUCTOR_FIELD(model, memo, "memo", required | nullable),
        CONDUCTOR_FIELD(model, address, "address", required | nullable),
        CONDUCTOR_FIELD(model, is_queued_for_print, "isQueuedForPrint", required | nullable),
        CONDUCTOR_FIELD(model, external_id, "externalId", required | nullable),
        CONDUCTOR_FIELD(model, lines, "lines", required),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", required),
    };
    static constexpr object_model table{fields, "qbd_sales_tax_payment_check"};
    return table;
}

template <>
const object_model& model_of<qbd::sales_tax_payment_check_line>() {
    using model = qbd::sales_tax_payment_check_line;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, sales_tax_item, "salesTaxItem", required | nullable),
        CONDUCTOR_FIELD(model, amount, "amount", required | nullable),
        CONDUCTOR_FIELD(model, tax_amount, "taxAmount", required | nullable),
    };
    static constexpr object_model table{fields, "qbd_sales_tax_payment_check_line"};
    return table;
}

template <>
const object_model& model_of<qbd::sales_tax_payment_check_list_params>() {
    using model = qbd::sales_tax_payment_check_list_params;
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
        CONDUCTOR_FIELD(model, item_ids, "itemIds", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, ref_number_contains, "refNumberContains", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, ref_number_starts_with, "refNumberStartsWith", optional)
            .as(listing_role::filter),
        CONDUCTOR_FIELD(model, ref_number_ends_with, "refNumberEndsWith", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, ref_number_from, "refNumberFrom", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, ref_number_to, "refNumberTo", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, include_line_items, "includeLineItems", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::sales_tax_payment_check_create_params>() {
    using model = qbd::sales_tax_payment_check_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, vendor_id, "vendorId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, bank_account_id, "bankAccountId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, is_queued_for_print, "isQueuedForPrint", optional),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", optional).within({.max_length = 11}),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
        CONDUCTOR_FIELD(model, address, "address", optional),
        CONDUCTOR_FIELD(model, external_id, "externalId", optional).within({.format = text_format::uuid}),
        CONDUCTOR_FIELD(model, lines, "lines", required).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::sales_tax_payment_check_line_create_params>() {
    using model = qbd::sales_tax_payment_check_line_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, sales_tax_item_id, "salesTaxItemId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, amount, "amount", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::sales_tax_payment_check_update_params>() {
    using model = qbd::sales_tax_payment_check_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", optional),
        CONDUCTOR_FIELD(model, bank_account_id, "bankAccountId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, is_queued_for_print, "isQueuedForPrint", optional),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", optional).within({.max_length = 11}),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
        CONDUCTOR_FIELD(model, address, "address", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
