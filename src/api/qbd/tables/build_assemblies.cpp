// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/build_assemblies.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::build_assembly>() {
    using model = qbd::build_assembly;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, inventory_assembly_item, "inventoryAssemblyItem", required),
        CONDUCTOR_FIELD(model, inventory_site, "inventorySite", required | nullable),
        CONDUCTOR_FIELD(model, inventory_site_location, "inventorySiteLocation", required | nullable),
        CONDUCTOR_FIELD(model, serial_number, "serialNumber", required | nullable),
        CONDUCTOR_FIELD(model, lot_number, "lotNumber", required | nullable),
        CONDUCTOR_FIELD(model, expiration_date, "expirationDate", required | nullable),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", required | nullable),
        CONDUCTOR_FIELD(model, memo, "memo", required | nullable),
        CONDUCTOR_FIELD(model, is_pending, "isPending", required | nullable),
        CONDUCTOR_FIELD(model, quantity_to_build, "quantityToBuild", required),
        CONDUCTOR_FIELD(model, quantity_can_build, "quantityCanBuild", required),
        CONDUCTOR_FIELD(model, quantity_on_hand, "quantityOnHand", required),
        CONDUCTOR_FIELD(model, quantity_on_sales_order, "quantityOnSalesOrder", required),
        CONDUCTOR_FIELD(model, external_id, "externalId", required | nullable),
        CONDUCTOR_FIELD(model, lines, "lines", required),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", required),
    };
    static constexpr object_model table{fields, "qbd_build_assembly"};
    return table;
}

template <>
const object_model& model_of<qbd::component_item_line>() {
    using model = qbd::component_item_line;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, item, "item", required | nullable),
        CONDUCTOR_FIELD(model, inventory_site, "inventorySite", required | nullable),
        CONDUCTOR_FIELD(model, inventory_site_location, "inventorySiteLocation", required | nullable),
        CONDUCTOR_FIELD(model, serial_number, "serialNumber", required | nullable),
        CONDUCTOR_FIELD(model, lot_number, "lotNumber", required | nullable),
        CONDUCTOR_FIELD(model, expiration_date, "expirationDate", required | nullable),
        CONDUCTOR_FIELD(model, description, "description", required | nullable),
        CONDUCTOR_FIELD(model, quantity_on_hand, "quantityOnHand", required | nullable),
        CONDUCTOR_FIELD(model, quantity_needed, "quantityNeeded", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::build_assembly_list_params>() {
    using model = qbd::build_assembly_list_params;
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
        CONDUCTOR_FIELD(model, item_ids, "itemIds", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, ref_number_contains, "refNumberContains", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, ref_number_starts_with, "refNumberStartsWith", optional)
            .as(listing_role::filter),
        CONDUCTOR_FIELD(model, ref_number_ends_with, "refNumberEndsWith", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, ref_number_from, "refNumberFrom", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, ref_number_to, "refNumberTo", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, pending_status, "pendingStatus", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, include_component_line_items, "includeComponentLineItems", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::build_assembly_create_params>() {
    using model = qbd::build_assembly_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, inventory_assembly_item_id, "inventoryAssemblyItemId", required)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, inventory_site_id, "inventorySiteId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, inventory_site_location_id, "inventorySiteLocationId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, serial_number, "serialNumber", optional),
        CONDUCTOR_FIELD(model, lot_number, "lotNumber", optional),
        CONDUCTOR_FIELD(model, expiration_date, "expirationDate", optional),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", optional).within({.max_length = 11}),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
        CONDUCTOR_FIELD(model, quantity_to_build, "quantityToBuild", required),
        CONDUCTOR_FIELD(model, mark_pending_if_required, "markPendingIfRequired", optional),
        CONDUCTOR_FIELD(model, external_id, "externalId", optional).within({.format = text_format::uuid}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::build_assembly_update_params>() {
    using model = qbd::build_assembly_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, inventory_site_id, "inventorySiteId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, inventory_site_location_id, "inventorySiteLocationId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, serial_number, "serialNumber", optional),
        CONDUCTOR_FIELD(model, lot_number, "lotNumber", optional),
        CONDUCTOR_FIELD(model, expiration_date, "expirationDate", optional),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", optional),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", optional).within({.max_length = 11}),
        CONDUCTOR_FIELD(model, memo, "memo", optional),
        CONDUCTOR_FIELD(model, quantity_to_build, "quantityToBuild", optional),
        CONDUCTOR_FIELD(model, mark_pending_if_required, "markPendingIfRequired", optional),
        CONDUCTOR_FIELD(model, remove_pending, "removePending", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
