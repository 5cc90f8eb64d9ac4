// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/inventory_adjustments.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::inventory_adjustment>() {
    using model = qbd::inventory_adjustment;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, account, "account", required),
        CONDUCTOR_FIELD(model, inventory_site, "inventorySite", required | nullable),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", required | nullable),
        CONDUCTOR_FIELD(model, customer, "customer", required | nullable),
        CONDUCTOR_FIELD(model, class_, "class", required | nullable),
        CONDUCTOR_FIELD(model, memo, "memo", required | nullable),
        CONDUCTOR_FIELD(model, external_id, "externalId", required | nullable),
        CONDUCTOR_FIELD(model, lines, "lines", required),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", required),
    };
    static constexpr object_model table{fields, "qbd_inventory_adjustment"};
    return table;
}

template <>
const object_model& model_of<qbd::inventory_adjustment_line>() {
    using model = qbd::inventory_adjustment_line;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, item, "item", required | nullable),
        CONDUCTOR_FIELD(model, serial_number, "serialNumber", required | nullable),
        CONDUCTOR_FIELD(model, serial_number_action, "serialNumberAction", required | nullable),
        CONDUCTOR_FIELD(model, lot_number, "lotNumber", required | nullable),
        CONDUCTOR_FIELD(model, expiration_date, "expirationDate", required | nullable),
        CONDUCTOR_FIELD(model, inventory_site_location, "inventorySiteLocation", required | nullable),
        CONDUCTOR_FIELD(model, quantity_difference, "quantityDifference", required | nullable),
        CONDUCTOR_FIELD(model, value_difference, "valueDifference", required | nullable),
    };
    static constexpr object_model table{fields, "qbd_inventory_adjustment_line"};
    return table;
}

template <>
const object_model& model_of<qbd::inventory_adjustment_list_params>() {
    using model = qbd::inventory_adjustment_list_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, ids, "ids", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, ref_numbers, "refNumbers", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, limit, "limit", optional).within({.minimum = 1}).as(listing_role::cut),
        CONDUCTOR_FIELD(model, updated_after, "updatedAfter", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, updated_before, "updatedBefore", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, transaction_date_from, "transactionDateFrom", optional)
            .as(listing_role::filter),
        CONDUCTOR_FIELD(model, transaction_date_to, "transactionDateTo", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, customer_ids, "customerIds", optional).as(listing_role::filter),
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
const object_model& model_of<qbd::inventory_adjustment_create_params>() {
    using model = qbd::inventory_adjustment_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, account_id, "accountId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", optional).within({.max_length = 11}),
        CONDUCTOR_FIELD(model, inventory_site_id, "inventorySiteId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, customer_id, "customerId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
        CONDUCTOR_FIELD(model, external_id, "externalId", optional).within({.format = text_format::uuid}),
        CONDUCTOR_FIELD(model, lines, "lines", optional).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::inventory_adjustment_line_create_params>() {
    using model = qbd::inventory_adjustment_line_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, item_id, "itemId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, adjust_quantity, "adjustQuantity", optional),
        CONDUCTOR_FIELD(model, adjust_value, "adjustValue", optional),
        CONDUCTOR_FIELD(model, adjust_serial_number, "adjustSerialNumber", optional),
        CONDUCTOR_FIELD(model, adjust_lot_number, "adjustLotNumber", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::inventory_adjustment_adjust_quantity_create_params>() {
    using model = qbd::inventory_adjustment_adjust_quantity_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, new_quantity, "newQuantity", optional),
        CONDUCTOR_FIELD(model, quantity_difference, "quantityDifference", optional),
        CONDUCTOR_FIELD(model, serial_number, "serialNumber", optional),
        CONDUCTOR_FIELD(model, lot_number, "lotNumber", optional),
        CONDUCTOR_FIELD(model, expiration_date, "expirationDate", optional),
        CONDUCTOR_FIELD(model, inventory_site_location_id, "inventorySiteLocationId", optional)
            .within({.max_length = 36}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::inventory_adjustment_adjust_value_create_params>() {
    using model = qbd::inventory_adjustment_adjust_value_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, new_quantity, "newQuantity", optional),
        CONDUCTOR_FIELD(model, quantity_difference, "quantityDifference", optional),
        CONDUCTOR_FIELD(model, new_value, "newValue", optional),
        CONDUCTOR_FIELD(model, value_difference, "valueDifference", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::inventory_adjustment_adjust_serial_number_create_params>() {
    using model = qbd::inventory_adjustment_adjust_serial_number_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, add_serial_number, "addSerialNumber", optional),
        CONDUCTOR_FIELD(model, remove_serial_number, "removeSerialNumber", optional),
        CONDUCTOR_FIELD(model, expiration_date, "expirationDate", optional),
        CONDUCTOR_FIELD(model, inventory_site_location_id, "inventorySiteLocationId", optional)
            .within({.max_length = 36}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::inventory_adjustment_adjust_lot_number_create_params>() {
    using model = qbd::inventory_adjustment_adjust_lot_number_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, lot_number, "lotNumber", optional),
        CONDUCTOR_FIELD(model, adjust_count, "adjustCount", optional),
        CONDUCTOR_FIELD(model, expiration_date, "expirationDate", optional),
        CONDUCTOR_FIELD(model, inventory_site_location_id, "inventorySiteLocationId", optional)
            .within({.max_length = 36}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::inventory_adjustment_update_params>() {
    using model = qbd::inventory_adjustment_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, account_id, "accountId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, inventory_site_id, "inventorySiteId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", optional),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", optional).within({.max_length = 11}),
        CONDUCTOR_FIELD(model, customer_id, "customerId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
        CONDUCTOR_FIELD(model, lines, "lines", optional).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::inventory_adjustment_line_update_params>() {
    using model = qbd::inventory_adjustment_line_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, item_id, "itemId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, serial_number, "serialNumber", optional),
        CONDUCTOR_FIELD(model, lot_number, "lotNumber", optional),
        CONDUCTOR_FIELD(model, adjust_count, "adjustCount", optional),
        CONDUCTOR_FIELD(model, expiration_date, "expirationDate", optional),
        CONDUCTOR_FIELD(model, inventory_site_location_id, "inventorySiteLocationId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, quantity_difference, "quantityDifference", optional),
        CONDUCTOR_FIELD(model, value_difference, "valueDifference", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
