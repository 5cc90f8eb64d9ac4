// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/item_groups.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::item_group>() {
    using model = qbd::item_group;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, name, "name", required),
        CONDUCTOR_FIELD(model, barcode, "barcode", required | nullable),
        CONDUCTOR_FIELD(model, is_active, "isActive", required),
        CONDUCTOR_FIELD(model, description, "description", required | nullable),
        CONDUCTOR_FIELD(model, unit_of_measure_set, "unitOfMeasureSet", required | nullable),
        CONDUCTOR_FIELD(model, should_print_items_in_group, "shouldPrintItemsInGroup", required),
        CONDUCTOR_FIELD(model, special_item_type, "specialItemType", required | nullable),
        CONDUCTOR_FIELD(model, external_id, "externalId", required | nullable),
        CONDUCTOR_FIELD(model, lines, "lines", required),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", required),
    };
    static constexpr object_model table{fields, "qbd_item_group"};
    return table;
}

template <>
const object_model& model_of<qbd::item_group_line>() {
    using model = qbd::item_group_line;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, item, "item", required | nullable),
        CONDUCTOR_FIELD(model, quantity, "quantity", required | nullable),
        CONDUCTOR_FIELD(model, unit_of_measure, "unitOfMeasure", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::item_group_list_params>() {
    using model = qbd::item_group_list_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, ids, "ids", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, names, "names", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, limit, "limit", optional).within({.minimum = 1, .maximum = 150}),
        CONDUCTOR_FIELD(model, cursor, "cursor", optional),
        CONDUCTOR_FIELD(model, status, "status", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, updated_after, "updatedAfter", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, updated_before, "updatedBefore", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_contains, "nameContains", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_starts_with, "nameStartsWith", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_ends_with, "nameEndsWith", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_from, "nameFrom", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_to, "nameTo", optional).as(listing_role::filter),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::item_group_create_params>() {
    using model = qbd::item_group_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, name, "name", required).within({.max_length = 31}),
        CONDUCTOR_FIELD(model, barcode, "barcode", optional),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, description, "description", optional),
        CONDUCTOR_FIELD(model, unit_of_measure_set_id, "unitOfMeasureSetId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, should_print_items_in_group, "shouldPrintItemsInGroup", required),
        CONDUCTOR_FIELD(model, external_id, "externalId", optional).within({.format = text_format::uuid}),
        CONDUCTOR_FIELD(model, lines, "lines", optional).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::item_group_line_params>() {
    using model = qbd::item_group_line_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, item_id, "itemId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, quantity, "quantity", optional),
        CONDUCTOR_FIELD(model, unit_of_measure, "unitOfMeasure", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::item_group_update_params>() {
    using model = qbd::item_group_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, name, "name", optional).within({.max_length = 31}),
        CONDUCTOR_FIELD(model, barcode, "barcode", optional),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, description, "description", optional),
        CONDUCTOR_FIELD(model, unit_of_measure_set_id, "unitOfMeasureSetId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, force_unit_of_measure_change, "forceUnitOfMeasureChange", optional),
        CONDUCTOR_FIELD(model, should_print_items_in_group, "shouldPrintItemsInGroup", optional),
        CONDUCTOR_FIELD(model, clear_item_lines, "clearItemLines", optional),
        CONDUCTOR_FIELD(model, lines, "lines", optional).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
