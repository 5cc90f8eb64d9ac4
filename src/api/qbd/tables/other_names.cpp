// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/other_names.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::other_name>() {
    using model = qbd::other_name;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, name, "name", required),
        CONDUCTOR_FIELD(model, is_active, "isActive", required),
        CONDUCTOR_FIELD(model, company_name, "companyName", required | nullable),
        CONDUCTOR_FIELD(model, salutation, "salutation", required | nullable),
        CONDUCTOR_FIELD(model, first_name, "firstName", required | nullable),
        CONDUCTOR_FIELD(model, middle_name, "middleName", required | nullable),
        CONDUCTOR_FIELD(model, last_name, "lastName", required | nullable),
        CONDUCTOR_FIELD(model, address, "address", required | nullable),
        CONDUCTOR_FIELD(model, phone, "phone", required | nullable),
        CONDUCTOR_FIELD(model, alternate_phone, "alternatePhone", required | nullable),
        CONDUCTOR_FIELD(model, fax, "fax", required | nullable),
        CONDUCTOR_FIELD(model, email, "email", required | nullable),
        CONDUCTOR_FIELD(model, contact, "contact", required | nullable),
        CONDUCTOR_FIELD(model, alternate_contact, "alternateContact", required | nullable),
        CONDUCTOR_FIELD(model, account_number, "accountNumber", required | nullable),
        CONDUCTOR_FIELD(model, note, "note", required | nullable),
        CONDUCTOR_FIELD(model, external_id, "externalId", required | nullable),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", required),
    };
    static constexpr object_model table{fields, "qbd_other_name"};
    return table;
}

template <>
const object_model& model_of<qbd::other_name_list_params>() {
    using model = qbd::other_name_list_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, ids, "ids", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, names, "names", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, limit, "limit", optional).within({.minimum = 1}).as(listing_role::cut),
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
const object_model& model_of<qbd::other_name_create_params>() {
    using model = qbd::other_name_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, name, "name", required).within({.max_length = 31}),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, company_name, "companyName", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, salutation, "salutation", optional),
        CONDUCTOR_FIELD(model, first_name, "firstName", optional).within({.max_length = 25}),
        CONDUCTOR_FIELD(model, middle_name, "middleName", optional).within({.max_length = 5}),
        CONDUCTOR_FIELD(model, last_name, "lastName", optional).within({.max_length = 25}),
        CONDUCTOR_FIELD(model, address, "address", optional),
        CONDUCTOR_FIELD(model, phone, "phone", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, alternate_phone, "alternatePhone", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, fax, "fax", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, email, "email", optional),
        CONDUCTOR_FIELD(model, contact, "contact", optional),
        CONDUCTOR_FIELD(model, alternate_contact, "alternateContact", optional),
        CONDUCTOR_FIELD(model, account_number, "accountNumber", optional),
        CONDUCTOR_FIELD(model, note, "note", optional),
        CONDUCTOR_FIELD(model, external_id, "externalId", optional).within({.format = text_format::uuid}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::other_name_update_params>() {
    using model = qbd::other_name_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, name, "name", optional).within({.max_length = 31}),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, company_name, "companyName", optional).within({.max_length = 41}),
        CONDUCTOR_FIELD(model, salutation, "salutation", optional),
        CONDUCTOR_FIELD(model, first_name, "firstName", optional).within({.max_length = 25}),
        CONDUCTOR_FIELD(model, middle_name, "middleName", optional).within({.max_length = 5}),
        CONDUCTOR_FIELD(model, last_name, "lastName", optional).within({.max_length = 25}),
        CONDUCTOR_FIELD(model, address, "address", optional),
        CONDUCTOR_FIELD(model, phone, "phone", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, alternate_phone, "alternatePhone", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, fax, "fax", optional).within({.max_length = 21}),
        CONDUCTOR_FIELD(model, email, "email", optional),
        CONDUCTOR_FIELD(model, contact, "contact", optional),
        CONDUCTOR_FIELD(model, alternate_contact, "alternateContact", optional),
        CONDUCTOR_FIELD(model, account_number, "accountNumber", optional),
        CONDUCTOR_FIELD(model, note, "note", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
