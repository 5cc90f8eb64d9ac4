// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/currencies.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::currency>() {
    using model = qbd::currency;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, name, "name", required),
        CONDUCTOR_FIELD(model, is_active, "isActive", required),
        CONDUCTOR_FIELD(model, currency_code, "currencyCode", required),
        CONDUCTOR_FIELD(model, currency_format, "currencyFormat", required | nullable),
        CONDUCTOR_FIELD(model, is_user_defined_currency, "isUserDefinedCurrency", required | nullable),
        CONDUCTOR_FIELD(model, exchange_rate, "exchangeRate", required | nullable),
        CONDUCTOR_FIELD(model, as_of_date, "asOfDate", required | nullable),
    };
    static constexpr object_model table{fields, "qbd_currency"};
    return table;
}

template <>
const object_model& model_of<qbd::currency_format>() {
    using model = qbd::currency_format;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, thousand_separator, "thousandSeparator", required | nullable),
        CONDUCTOR_FIELD(model, thousand_separator_grouping, "thousandSeparatorGrouping", required | nullable),
        CONDUCTOR_FIELD(model, decimal_places, "decimalPlaces", required | nullable),
        CONDUCTOR_FIELD(model, decimal_separator, "decimalSeparator", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::currency_list_params>() {
    using model = qbd::currency_list_params;
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
const object_model& model_of<qbd::currency_create_params>() {
    using model = qbd::currency_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, name, "name", required).within({.max_length = 64}),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, currency_code, "currencyCode", required).within({.max_length = 3}),
        CONDUCTOR_FIELD(model, currency_format, "currencyFormat", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::currency_format_create_params>() {
    using model = qbd::currency_format_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, thousand_separator, "thousandSeparator", optional),
        CONDUCTOR_FIELD(model, thousand_separator_grouping, "thousandSeparatorGrouping", optional),
        CONDUCTOR_FIELD(model, decimal_places, "decimalPlaces", optional),
        CONDUCTOR_FIELD(model, decimal_separator, "decimalSeparator", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::currency_update_params>() {
    using model = qbd::currency_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, name, "name", optional).within({.max_length = 64}),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, currency_code, "currencyCode", optional).within({.max_length = 3}),
        CONDUCTOR_FIELD(model, currency_format, "currencyFormat", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::currency_format_update_params>() {
    using model = qbd::currency_format_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, thousand_separator, "thousandSeparator", optional),
        CONDUCTOR_FIELD(model, thousand_separator_grouping, "thousandSeparatorGrouping", optional),
        CONDUCTOR_FIELD(model, decimal_places, "decimalPlaces", optional),
        CONDUCTOR_FIELD(model, decimal_separator, "decimalSeparator", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
