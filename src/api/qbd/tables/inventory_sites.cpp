// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/inventory_sites.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::inventory_site>() {
    using model = qbd::inventory_site;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, name, "name", required),
        CONDUCTOR_FIELD(model, is_active, "isActive", required),
        CONDUCTOR_FIELD(model, parent, "parent", required | nullable),
        CONDUCTOR_FIELD(model, is_default, "isDefault", required | nullable),
        CONDUCTOR_FIELD(model, description, "description", required | nullable),
        CONDUCTOR_FIELD(model, contact, "contact", required | nullable),
        CONDUCTOR_FIELD(model, phone, "phone", required | nullable),
        CONDUCTOR_FIELD(model, fax, "fax", required | nullable),
        CONDUCTOR_FIELD(model, email, "email", required | nullable),
        CONDUCTOR_FIELD(model, address, "address", required | nullable),
    };
    static constexpr object_model table{fields, "qbd_inventory_site"};
    return table;
}

template <>
const object_model& model_of<qbd::site_address>() {
    using model = qbd::site_address;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, line1, "line1", required | nullable),
        CONDUCTOR_FIELD(model, line2, "line2", required | nullable),
        CONDUCTOR_FIELD(model, line3, "line3", required | nullable),
        CONDUCTOR_FIELD(model, line4, "line4", required | nullable),
        CONDUCTOR_FIELD(model, line5, "line5", required | nullable),
        CONDUCTOR_FIELD(model, city, "city", required | nullable),
        CONDUCTOR_FIELD(model, state, "state", required | nullable),
        CONDUCTOR_FIELD(model, postal_code, "postalCode", required | nullable),
        CONDUCTOR_FIELD(model, country, "country", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::inventory_site_list_params>() {
    using model = qbd::inventory_site_list_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, ids, "ids", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, names, "names", optional).as(listing_role::lookup),
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
const object_model& model_of<qbd::inventory_site_create_params>() {
    using model = qbd::inventory_site_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, name, "name", required).within({.max_length = 31}),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, parent_id, "parentId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, description, "description", optional),
        CONDUCTOR_FIELD(model, email, "email", optional),
        CONDUCTOR_FIELD(model, address, "address", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::inventory_site_address_params>() {
    using model = qbd::inventory_site_address_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, line1, "line1", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, line2, "line2", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, line3, "line3", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, line4, "line4", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, line5, "line5", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, city, "city", optional).within({.max_length = 31}),
        CONDUCTOR_FIELD(model, state, "state", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, postal_code, "postalCode", optional).within({.max_length = 13}),
        CONDUCTOR_FIELD(model, country, "country", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::inventory_site_update_params>() {
    using model = qbd::inventory_site_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, name, "name", optional).within({.max_length = 31}),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, parent_id, "parentId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, description, "description", optional),
        CONDUCTOR_FIELD(model, contact, "contact", optional),
        CONDUCTOR_FIELD(model, phone, "phone", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, fax, "fax", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, email, "email", optional),
        CONDUCTOR_FIELD(model, address, "address", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
