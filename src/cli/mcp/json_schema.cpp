#include "cli/mcp/json_schema.hpp"

#include "catalog/words.hpp"
#include "cli/operations/names.hpp"

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

namespace json = boost::json;
namespace schema = catalog::schema;
using schema::value_kind;

namespace {

// Models that hold themselves are told once.
using models = std::vector<const void*>;

json::object schema_of(const schema::type& of, const schema::limits& limit, models& around);

json::array names_of(std::span<const std::string_view> texts) {
    json::array made;
    for (const auto text : texts)
        made.emplace_back(text);
    return made;
}

void add_text_limits(json::object& to, const schema::limits& limit) {
    if (limit.max_length != 0)
        to["maxLength"] = limit.max_length;
    if (limit.format == schema::text_format::uri)
        to["format"] = "uri";
    if (limit.format == schema::text_format::uuid)
        to["format"] = "uuid";
}

void add_number_limits(json::object& to, const schema::limits& limit) {
    if (limit.minimum != std::numeric_limits<std::int32_t>::min())
        to["minimum"] = limit.minimum;
    if (limit.maximum != std::numeric_limits<std::int32_t>::max())
        to["maximum"] = limit.maximum;
}

void allow_null(json::object& in) {
    if (auto* type = in.if_contains("type"))
        *type = json::array{*type, "null"};
    else if (auto* choice = in.if_contains("oneOf"))
        choice->as_array().emplace_back(json::object{{"type", "null"}});
    if (auto* texts = in.if_contains("enum"))
        texts->as_array().emplace_back(nullptr);
}

// What it means, and what it does to a listing.
void describe(json::object& to, const schema::object_model& owner, const schema::field& field) {
    std::string told(catalog::meaning_of(&owner, field.name));
    const auto add = [&told](std::string_view part) {
        told.append(told.empty() || part.empty() ? "" : "; ").append(part);
    };
    if (field.role == schema::listing_role::lookup)
        add("names the records that are wanted; filters beside it are ignored");
    if (field.role == schema::listing_role::cut)
        add("ends the list after so many; the rest cannot be asked for");
    if (const auto* form = to.if_contains("description"))
        add(std::string_view(form->as_string()));
    if (!told.empty())
        to["description"] = told;
}

json::object property_of(const schema::object_model& owner, const schema::field& field, models& around) {
    auto made = schema_of(*field.value, field.limit, around);
    if (field.nullable)
        allow_null(made);
    if (field.name == "objectType" && !owner.object_type.empty())
        made["const"] = owner.object_type;
    describe(made, owner, field);
    return made;
}

json::object object_schema(const schema::object_model& of, models& around) {
    if (std::find(around.begin(), around.end(), &of) != around.end())
        return {{"type", "object"}};
    around.push_back(&of);
    json::object properties;
    json::array required;
    for (const auto& field : of.fields) {
        properties[field.name] = property_of(of, field, around);
        if (field.required)
            required.emplace_back(field.name);
    }
    around.pop_back();
    json::object made{{"type", "object"}, {"properties", std::move(properties)}};
    if (!required.empty())
        made["required"] = std::move(required);
    made["additionalProperties"] = false;
    return made;
}

json::object variant_schema(const schema::variant_model& of, models& around) {
    json::array choices;
    for (const auto& one : of.alternatives) {
        const auto* model = catalog::model_of(one.value);
        if (one.tag.empty() || model == nullptr)
            continue;
        auto made = object_schema(*model, around);
        if (!made.contains("properties"))
            made["properties"] = json::object();
        auto& properties = made["properties"].as_object();
        properties[of.discriminator] = json::object{{"type", "string"}, {"const", one.tag}};
        if (!made.contains("required"))
            made["required"] = json::array();
        auto& required = made["required"].as_array();
        if (std::find(required.begin(), required.end(), json::value(of.discriminator)) == required.end())
            required.emplace_back(of.discriminator);
        choices.emplace_back(std::move(made));
    }
    return {{"oneOf", std::move(choices)}};
}

json::object array_schema(const schema::type& of, const schema::limits& limit, models& around) {
    auto each = limit; // which count for the elements, as when a request is checked
    each.min_items = 0;
    json::object made{{"type", "array"}, {"items", schema_of(*of.element, each, around)}};
    if (limit.min_items != 0)
        made["minItems"] = limit.min_items;
    return made;
}

json::object schema_of(const schema::type& of, const schema::limits& limit, models& around) {
    json::object made;
    switch (of.kind) {
    case value_kind::optional:
        return schema_of(*of.element, limit, around);
    case value_kind::array:
        return array_schema(of, limit, around);
    case value_kind::object:
        return object_schema(of.model(), around);
    case value_kind::variant:
        return variant_schema(of.variant(), around);
    case value_kind::boolean:
        made["type"] = "boolean";
        break;
    case value_kind::int64:
    case value_kind::float64:
        made["type"] = of.kind == value_kind::int64 ? "integer" : "number";
        add_number_limits(made, limit);
        break;
    case value_kind::date:
        made["type"] = "string";
        made["format"] = "date";
        break;
    case value_kind::open_enum:
        made["type"] = "string";
        made["enum"] = names_of(of.texts);
        break;
    case value_kind::date_time:
        made["type"] = "string";
        made["description"] = "a point in time, as in 2026-03-14T08:30:00Z, or a date";
        add_text_limits(made, limit);
        break;
    case value_kind::string:
        made["type"] = "string";
        add_text_limits(made, limit);
        break;
    case value_kind::raw:
    case value_kind::skipped:
        break; // anything
    }
    return made;
}

json::object path_schema(const std::vector<std::string_view>& names) {
    json::object properties;
    json::array required;
    for (const auto name : names) {
        json::object part{{"type", "string"}, {"minLength", 1}};
        if (const auto words = catalog::meaning_of(nullptr, name); !words.empty())
            part["description"] = words;
        properties[name] = std::move(part);
        required.emplace_back(name);
    }
    return {
        {"type", "object"},
        {"properties", std::move(properties)},
        {"required", std::move(required)},
        {"additionalProperties", false}};
}

} // namespace

json::object json_schema(const schema::type& of) {
    models around;
    return schema_of(of, {}, around);
}

json::object parameters_schema(const catalog::operation& of) {
    json::object properties;
    json::array required;
    const auto add = [&](std::string_view name, json::object part) {
        if (part.contains("required"))
            required.emplace_back(name);
        properties[name] = std::move(part);
    };
    if (const auto names = path_parameters(of); !names.empty())
        add("path", path_schema(names));
    if (of.query != nullptr)
        add("query", json_schema(*of.query));
    if (of.body != nullptr) {
        auto body = json_schema(*of.body);
        body["type"] = "object"; // also where the API leaves open what is in it
        add("body", std::move(body));
    }
    json::object made{{"type", "object"}, {"properties", std::move(properties)}};
    if (!required.empty())
        made["required"] = std::move(required);
    return made;
}

} // namespace conductor::cli::mcp
