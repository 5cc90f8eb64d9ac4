// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/estimates.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::estimate>() {
    using model = qbd::estimate;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, customer, "customer", required),
        CONDUCTOR_FIELD(model, class_, "class", required | nullable),
        CONDUCTOR_FIELD(model, document_template, "documentTemplate", required | nullable),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", required | nullable),
        CONDUCTOR_FIELD(model, billing_address, "billingAddress", required | nullable),
        CONDUCTOR_FIELD(model, shipping_address, "shippingAddress", required | nullable),
        CONDUCTOR_FIELD(model, is_active, "isActive", required),
        CONDUCTOR_FIELD(model, purchase_order_number, "purchaseOrderNumber", required | nullable),
        CONDUCTOR_FIELD(model, terms, "terms", required | nullable),
        CONDUCTOR_FIELD(model, due_date, "dueDate", required | nullable),
        CONDUCTOR_FIELD(model, sales_representative, "salesRepresentative", required | nullable),
        CONDUCTOR_FIELD(model, shipment_origin, "shipmentOrigin", required | nullable),
        CONDUCTOR_FIELD(model, subtotal, "subtotal", required),
        CONDUCTOR_FIELD(model, sales_tax_item, "salesTaxItem", required | nullable),
        CONDUCTOR_FIELD(model, sales_tax_percentage, "salesTaxPercentage", required | nullable),
        CONDUCTOR_FIELD(model, sales_tax_total, "salesTaxTotal", required | nullable),
        CONDUCTOR_FIELD(model, total_amount, "totalAmount", required),
        CONDUCTOR_FIELD(model, currency, "currency", required | nullable),
        CONDUCTOR_FIELD(model, exchange_rate, "exchangeRate", required | nullable),
        CONDUCTOR_FIELD(
            model, total_amount_in_home_currency, "totalAmountInHomeCurrency", required | nullable),
        CONDUCTOR_FIELD(model, memo, "memo", required | nullable),
        CONDUCTOR_FIELD(model, customer_message, "customerMessage", required | nullable),
        CONDUCTOR_FIELD(model, is_queued_for_email, "isQueuedForEmail", required | nullable),
        CONDUCTOR_FIELD(model, sales_tax_code, "salesTaxCode", required | nullable),
        CONDUCTOR_FIELD(model, other_custom_field, "otherCustomField", required | nullable),
        CONDUCTOR_FIELD(model, external_id, "externalId", required | nullable),
        CONDUCTOR_FIELD(model, linked_transactions, "linkedTransactions", required),
        CONDUCTOR_FIELD(model, lines, "lines", required),
        CONDUCTOR_FIELD(model, line_groups, "lineGroups", required),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", required),
    };
    static constexpr object_model table{fields, "qbd_estimate"};
    return table;
}

template <>
const object_model& model_of<qbd::estimate_line>() {
    using model = qbd::estimate_line;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, item, "item", required | nullable),
        CONDUCTOR_FIELD(model, description, "description", required | nullable),
        CONDUCTOR_FIELD(model, quantity, "quantity", required | nullable),
        CONDUCTOR_FIELD(model, unit_of_measure, "unitOfMeasure", required | nullable),
        CONDUCTOR_FIELD(model, override_unit_of_measure_set, "overrideUnitOfMeasureSet", required | nullable),
        CONDUCTOR_FIELD(model, rate, "rate", required | nullable),
        CONDUCTOR_FIELD(model, rate_percent, "ratePercent", required | nullable),
        CONDUCTOR_FIELD(model, class_, "class", required | nullable),
        CONDUCTOR_FIELD(model, amount, "amount", required | nullable),
        CONDUCTOR_FIELD(model, inventory_site, "inventorySite", required | nullable),
        CONDUCTOR_FIELD(model, inventory_site_location, "inventorySiteLocation", required | nullable),
        CONDUCTOR_FIELD(model, sales_tax_code, "salesTaxCode", required | nullable),
        CONDUCTOR_FIELD(model, markup_rate, "markupRate", required | nullable),
        CONDUCTOR_FIELD(model, markup_rate_percent, "markupRatePercent", required | nullable),
        CONDUCTOR_FIELD(model, other_custom_field1, "otherCustomField1", required | nullable),
        CONDUCTOR_FIELD(model, other_custom_field2, "otherCustomField2", required | nullable),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", required),
    };
    static constexpr object_model table{fields, "qbd_estimate_line"};
    return table;
}

template <>
const object_model& model_of<qbd::estimate_line_group>() {
    using model = qbd::estimate_line_group;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, item_group, "itemGroup", required),
        CONDUCTOR_FIELD(model, description, "description", required | nullable),
        CONDUCTOR_FIELD(model, quantity, "quantity", required | nullable),
        CONDUCTOR_FIELD(model, unit_of_measure, "unitOfMeasure", required | nullable),
        CONDUCTOR_FIELD(model, override_unit_of_measure_set, "overrideUnitOfMeasureSet", required | nullable),
        CONDUCTOR_FIELD(model, should_print_items_in_group, "shouldPrintItemsInGroup", required),
        CONDUCTOR_FIELD(model, total_amount, "totalAmount", required),
        CONDUCTOR_FIELD(model, lines, "lines", required),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", required),
    };
    static constexpr object_model table{fields, "qbd_estimate_line_group"};
    return table;
}

template <>
const object_model& model_of<qbd::estimate_list_params>() {
    using model = qbd::estimate_list_params;
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
        CONDUCTOR_FIELD(model, include_linked_transactions, "includeLinkedTransactions", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::estimate_create_params>() {
    using model = qbd::estimate_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, customer_id, "customerId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, document_template_id, "documentTemplateId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", optional).within({.max_length = 11}),
        CONDUCTOR_FIELD(model, billing_address, "billingAddress", optional),
        CONDUCTOR_FIELD(model, shipping_address, "shippingAddress", optional),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, purchase_order_number, "purchaseOrderNumber", optional)
            .within({.max_length = 25}),
        CONDUCTOR_FIELD(model, terms_id, "termsId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, due_date, "dueDate", optional),
        CONDUCTOR_FIELD(model, sales_representative_id, "salesRepresentativeId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, shipment_origin, "shipmentOrigin", optional).within({.max_length = 13}),
        CONDUCTOR_FIELD(model, sales_tax_item_id, "salesTaxItemId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
        CONDUCTOR_FIELD(model, customer_message_id, "customerMessageId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, is_queued_for_email, "isQueuedForEmail", optional),
        CONDUCTOR_FIELD(model, sales_tax_code_id, "salesTaxCodeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, other_custom_field, "otherCustomField", optional),
        CONDUCTOR_FIELD(model, exchange_rate, "exchangeRate", optional),
        CONDUCTOR_FIELD(model, external_id, "externalId", optional).within({.format = text_format::uuid}),
        CONDUCTOR_FIELD(model, lines, "lines", optional).within({.min_items = 1}),
        CONDUCTOR_FIELD(model, line_groups, "lineGroups", optional).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::estimate_line_create_params>() {
    using model = qbd::estimate_line_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, item_id, "itemId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, description, "description", optional),
        CONDUCTOR_FIELD(model, quantity, "quantity", optional),
        CONDUCTOR_FIELD(model, unit_of_measure, "unitOfMeasure", optional),
        CONDUCTOR_FIELD(model, rate, "rate", optional),
        CONDUCTOR_FIELD(model, rate_percent, "ratePercent", optional),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, amount, "amount", optional),
        CONDUCTOR_FIELD(model, price_rule_conflict_strategy, "priceRuleConflictStrategy", optional),
        CONDUCTOR_FIELD(model, inventory_site_id, "inventorySiteId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, inventory_site_location_id, "inventorySiteLocationId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sales_tax_code_id, "salesTaxCodeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, markup_rate, "markupRate", optional),
        CONDUCTOR_FIELD(model, markup_rate_percent, "markupRatePercent", optional),
        CONDUCTOR_FIELD(model, price_level_id, "priceLevelId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, override_item_account_id, "overrideItemAccountId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, other_custom_field1, "otherCustomField1", optional),
        CONDUCTOR_FIELD(model, other_custom_field2, "otherCustomField2", optional),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", optional).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::estimate_update_params>() {
    using model = qbd::estimate_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, customer_id, "customerId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, document_template_id, "documentTemplateId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", optional),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", optional).within({.max_length = 11}),
        CONDUCTOR_FIELD(model, billing_address, "billingAddress", optional),
        CONDUCTOR_FIELD(model, shipping_address, "shippingAddress", optional),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, create_change_order, "createChangeOrder", optional),
        CONDUCTOR_FIELD(model, purchase_order_number, "purchaseOrderNumber", optional)
            .within({.max_length = 25}),
        CONDUCTOR_FIELD(model, terms_id, "termsId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, due_date, "dueDate", optional),
        CONDUCTOR_FIELD(model, sales_representative_id, "salesRepresentativeId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, shipment_origin, "shipmentOrigin", optional).within({.max_length = 13}),
        CONDUCTOR_FIELD(model, sales_tax_item_id, "salesTaxItemId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
        CONDUCTOR_FIELD(model, customer_message_id, "customerMessageId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, is_queued_for_email, "isQueuedForEmail", optional),
        CONDUCTOR_FIELD(model, sales_tax_code_id, "salesTaxCodeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, other_custom_field, "otherCustomField", optional),
        CONDUCTOR_FIELD(model, exchange_rate, "exchangeRate", optional),
        CONDUCTOR_FIELD(model, lines, "lines", optional).within({.min_items = 1}),
        CONDUCTOR_FIELD(model, line_groups, "lineGroups", optional).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::estimate_line_update_params>() {
    using model = qbd::estimate_line_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, item_id, "itemId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, description, "description", optional),
        CONDUCTOR_FIELD(model, quantity, "quantity", optional),
        CONDUCTOR_FIELD(model, unit_of_measure, "unitOfMeasure", optional),
        CONDUCTOR_FIELD(model, override_unit_of_measure_set_id, "overrideUnitOfMeasureSetId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, rate, "rate", optional),
        CONDUCTOR_FIELD(model, rate_percent, "ratePercent", optional),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, amount, "amount", optional),
        CONDUCTOR_FIELD(model, price_rule_conflict_strategy, "priceRuleConflictStrategy", optional),
        CONDUCTOR_FIELD(model, inventory_site_id, "inventorySiteId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, inventory_site_location_id, "inventorySiteLocationId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sales_tax_code_id, "salesTaxCodeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, markup_rate, "markupRate", optional),
        CONDUCTOR_FIELD(model, markup_rate_percent, "markupRatePercent", optional),
        CONDUCTOR_FIELD(model, price_level_id, "priceLevelId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, other_custom_field1, "otherCustomField1", optional),
        CONDUCTOR_FIELD(model, other_custom_field2, "otherCustomField2", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::estimate_line_group_update_params>() {
    using model = qbd::estimate_line_group_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, item_group_id, "itemGroupId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, quantity, "quantity", optional),
        CONDUCTOR_FIELD(model, unit_of_measure, "unitOfMeasure", optional),
        CONDUCTOR_FIELD(model, override_unit_of_measure_set_id, "overrideUnitOfMeasureSetId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, lines, "lines", optional).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
