// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/price_levels.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::price_level>() {
    using model = qbd::price_level;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, name, "name", required),
        CONDUCTOR_FIELD(model, is_active, "isActive", required),
        CONDUCTOR_FIELD(model, price_level_type, "priceLevelType", required),
        CONDUCTOR_FIELD(model, fixed_percentage, "fixedPercentage", required | nullable),
        CONDUCTOR_FIELD(model, per_item_price_levels, "perItemPriceLevels", required),
        CONDUCTOR_FIELD(model, currency, "currency", required | nullable),
    };
    static constexpr object_model table{fields, "qbd_price_level"};
    return table;
}

template <>
const object_model& model_of<qbd::per_item_price_level>() {
    using model = qbd::per_item_price_level;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, item, "item", required),
        CONDUCTOR_FIELD(model, custom_price, "customPrice", required | nullable),
        CONDUCTOR_FIELD(model, custom_price_percent, "customPricePercent", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::price_level_list_params>() {
    using model = qbd::price_level_list_params;
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
        CONDUCTOR_FIELD(model, item_ids, "itemIds", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, currency_ids, "currencyIds", optional).as(listing_role::filter),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::price_level_create_params>() {
    using model = qbd::price_level_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, name, "name", required).within({.max_length = 31}),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, fixed_percentage, "fixedPercentage", optional),
        CONDUCTOR_FIELD(model, per_item_price_levels, "perItemPriceLevels", optional)
            .within({.min_items = 1}),
        CONDUCTOR_FIELD(model, currency_id, "currencyId", optional).within({.max_length = 36}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::price_level_per_item_price_level_params>() {
    using model = qbd::price_level_per_item_price_level_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, item_id, "itemId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, custom_price, "customPrice", optional),
        CONDUCTOR_FIELD(model, custom_price_percent, "customPricePercent", optional),
        CONDUCTOR_FIELD(model, adjust_percentage, "adjustPercentage", optional),
        CONDUCTOR_FIELD(model, adjust_relative_to, "adjustRelativeTo", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::price_level_update_params>() {
    using model = qbd::price_level_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, name, "name", optional).within({.max_length = 31}),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, fixed_percentage, "fixedPercentage", optional),
        CONDUCTOR_FIELD(model, per_item_price_levels, "perItemPriceLevels", optional)
            .within({.min_items = 1}),
        CONDUCTOR_FIELD(model, currency_id, "currencyId", optional).within({.max_length = 36}),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
