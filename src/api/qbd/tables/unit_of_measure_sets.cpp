// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/unit_of_measure_sets.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::unit_of_measure_set>() {
    using model = qbd::unit_of_measure_set;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, name, "name", required),
        CONDUCTOR_FIELD(model, is_active, "isActive", required),
        CONDUCTOR_FIELD(model, unit_of_measure_type, "unitOfMeasureType", required),
        CONDUCTOR_FIELD(model, base_unit, "baseUnit", required),
        CONDUCTOR_FIELD(model, related_units, "relatedUnits", required),
        CONDUCTOR_FIELD(model, default_units, "defaultUnits", required),
    };
    static constexpr object_model table{fields, "qbd_unit_of_measure_set"};
    return table;
}

template <>
const object_model& model_of<qbd::base_unit>() {
    using model = qbd::base_unit;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, name, "name", required),
        CONDUCTOR_FIELD(model, abbreviation, "abbreviation", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::related_unit>() {
    using model = qbd::related_unit;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, name, "name", required),
        CONDUCTOR_FIELD(model, abbreviation, "abbreviation", required),
        CONDUCTOR_FIELD(model, conversion_ratio, "conversionRatio", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::default_unit>() {
    using model = qbd::default_unit;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, unit_used_for, "unitUsedFor", required),
        CONDUCTOR_FIELD(model, unit, "unit", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::unit_of_measure_set_list_params>() {
    using model = qbd::unit_of_measure_set_list_params;
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
const object_model& model_of<qbd::unit_of_measure_set_create_params>() {
    using model = qbd::unit_of_measure_set_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, name, "name", required).within({.max_length = 31}),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, unit_of_measure_type, "unitOfMeasureType", required),
        CONDUCTOR_FIELD(model, base_unit, "baseUnit", required),
        CONDUCTOR_FIELD(model, related_units, "relatedUnits", optional).within({.min_items = 1}),
        CONDUCTOR_FIELD(model, default_units, "defaultUnits", optional).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::unit_of_measure_set_base_unit_create_params>() {
    using model = qbd::unit_of_measure_set_base_unit_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, name, "name", required).within({.max_length = 31}),
        CONDUCTOR_FIELD(model, abbreviation, "abbreviation", required).within({.max_length = 31}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::unit_of_measure_set_related_unit_create_params>() {
    using model = qbd::unit_of_measure_set_related_unit_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, name, "name", required).within({.max_length = 31}),
        CONDUCTOR_FIELD(model, abbreviation, "abbreviation", required).within({.max_length = 31}),
        CONDUCTOR_FIELD(model, conversion_ratio, "conversionRatio", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::unit_of_measure_set_default_unit_create_params>() {
    using model = qbd::unit_of_measure_set_default_unit_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, unit_used_for, "unitUsedFor", required),
        CONDUCTOR_FIELD(model, unit, "unit", required).within({.max_length = 31}),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
