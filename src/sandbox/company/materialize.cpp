#include "sandbox/company/materialize.hpp"

#include "values/date.hpp"

#include <boost/json/array.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

using schema::value_kind;

// A reference is an object with an id and a full name alone.
bool is_reference(const schema::object_model& model) {
    return model.fields.size() == 2 && find_field(model, "id") && find_field(model, "fullName");
}

dom::value make_reference(const dom::value& id, const server_values& server) {
    const auto* text = id.if_string();
    if (!text)
        return nullptr;
    const auto name = server.full_name(*text);
    dom::object made;
    made["id"] = *text;
    made["fullName"] = name ? dom::value(*name) : dom::value(nullptr);
    return made;
}

dom::value make_references(const dom::value& ids, const server_values& server) {
    dom::array made;
    if (const auto* all = ids.if_array())
        for (const auto& id : *all)
            made.push_back(make_reference(id, server));
    return made;
}

// The member of a request that means this field under another name, as a reference.
std::optional<dom::value>
referred(const schema::field& field, const dom::object& given, const server_values& server) {
    const auto& type = without_optional(*field.value);
    std::string name{field.name};
    if (type.kind == value_kind::object && is_reference(type.model())) {
        if (const auto* id = given.if_contains(name + "Id"))
            return make_reference(*id, server);
    }
    if (type.kind == value_kind::array && name.ends_with('s')) {
        name.pop_back();
        if (const auto* ids = given.if_contains(name + "Ids"))
            return make_references(*ids, server);
    }
    return std::nullopt;
}

const dom::object* find_by_id(const dom::array& objects, std::string_view id) {
    for (const auto& one : objects) {
        const auto* object = one.if_object();
        if (object && !id.empty() && text_of(*object, "id") == id)
            return object;
    }
    return nullptr;
}

std::optional<dom::value> shape(
    const schema::type& wanted, const dom::value& given, const dom::value* known,
    const server_values& server);

dom::value shape_array(
    const schema::type& element, const dom::array& given, const dom::value* known,
    const server_values& server) {
    dom::array made;
    for (const auto& one : given) {
        dom::value earlier;
        const auto* object = one.if_object();
        if (object && known && known->is_array()) {
            if (const auto* found = find_by_id(known->get_array(), text_of(*object, "id")))
                earlier = *found;
        }
        if (auto shaped = shape(element, one, earlier.is_null() ? nullptr : &earlier, server))
            made.push_back(*std::move(shaped));
    }
    return made;
}

// `given` as `wanted`; nothing if it cannot be that.
std::optional<dom::value> shape(
    const schema::type& wanted, const dom::value& given, const dom::value* known,
    const server_values& server) {
    switch (wanted.kind) {
    case value_kind::optional:
        return shape(*wanted.element, given, known, server);
    case value_kind::date_time:
        return given.is_string() ? std::optional{given} : std::nullopt;
    case value_kind::string:
        if (given.is_string())
            return given;
        // A value that is sent with instructions about it, such as a barcode.
        if (const auto* object = given.if_object()) {
            const auto* value = object->if_contains("value");
            if (value && value->is_string())
                return *value;
        }
        return std::nullopt;
    case value_kind::boolean:
        return given.is_bool() ? std::optional{given} : std::nullopt;
    case value_kind::int64:
        if (!given.is_number())
            return std::nullopt;
        return dom::value(static_cast<std::int64_t>(std::llround(given.to_number<double>())));
    case value_kind::float64:
        return given.is_number() ? std::optional{given} : std::nullopt;
    case value_kind::open_enum: {
        const auto* text = given.if_string();
        const bool listed =
            text && std::find(wanted.texts.begin(), wanted.texts.end(), std::string_view{*text}) !=
                        wanted.texts.end();
        return listed ? std::optional{given} : std::nullopt;
    }
    case value_kind::date:
        return given.is_string() && values::parse_date(given.get_string()) ? std::optional{given}
                                                                           : std::nullopt;
    case value_kind::object: {
        static const dom::object nothing;
        const auto* object = given.if_object();
        if (!object)
            return std::nullopt;
        return materialize(
            wanted.model(), *object, known && known->is_object() ? known->get_object() : nothing, server);
    }
    case value_kind::array:
        if (!given.is_array())
            return std::nullopt;
        return shape_array(*wanted.element, given.get_array(), known, server);
    case value_kind::raw:
        return given;
    case value_kind::variant:
    case value_kind::skipped:
        break;
    }
    return std::nullopt;
}

dom::value plainest(const schema::field& field, const server_values& server) {
    const auto& type = without_optional(*field.value);
    switch (type.kind) {
    case value_kind::string:
        return dom::value(names_amount(field.name) ? "0.00" : "");
    case value_kind::boolean:
        return field.name == "isActive";
    case value_kind::int64:
    case value_kind::float64:
        return 0;
    case value_kind::open_enum:
        return type.texts.empty() ? dom::value("") : dom::value(type.texts.front());
    case value_kind::date:
        return dom::value(server.today);
    case value_kind::date_time:
        return dom::value(server.now);
    case value_kind::object:
        return materialize(type.model(), {}, {}, server);
    case value_kind::array:
        return dom::array{};
    case value_kind::raw:
    case value_kind::variant:
    case value_kind::skipped:
    case value_kind::optional:
        break;
    }
    return dom::object{};
}

// The fields that only the server writes.
std::optional<dom::value> made_by_server(
    const schema::object_model& model, const schema::field& field, const dom::object& known,
    const server_values& server) {
    const auto kind = without_optional(*field.value).kind;
    const bool text = kind == value_kind::string || kind == value_kind::date_time;
    if (field.name == "objectType" && !model.object_type.empty())
        return dom::value(model.object_type);
    if (field.name == "revisionNumber" || field.name == "updatedAt") {
        const bool whole = find_field(model, "id") && find_field(model, "revisionNumber");
        if (whole)
            return dom::value(field.name == "updatedAt" ? server.now : server.revision);
    }
    if (known.contains(field.name))
        return std::nullopt;
    if (field.name == "id" && text && !field.nullable && !is_reference(model))
        return dom::value(server.next_id());
    if (field.name == "createdAt" && text && !field.nullable)
        return dom::value(server.now);
    if (field.name == "updatedAt" && text && !field.nullable)
        return dom::value(server.now);
    if (field.name == "isActive")
        return dom::value(true);
    return std::nullopt;
}

// Requests and answers name a list of payments differently.
std::string_view name_in_request(std::string_view name) {
    return name == "appliedToTransactions" ? "applyToTransactions" : name;
}

} // namespace

bool names_amount(std::string_view name) noexcept {
    const auto has = [&](std::string_view part) { return name.find(part) != std::string_view::npos; };
    return has("mount") || has("alance") || has("ubtotal") || has("TaxTotal") || has("creditRemaining");
}

dom::object materialize(
    const schema::object_model& wanted, const dom::object& given, const dom::object& known,
    const server_values& server) {
    dom::object made;
    made.reserve(wanted.fields.size());
    for (const auto& field : wanted.fields) {
        const auto* earlier = known.if_contains(field.name);
        const auto* value = field.name == "id" ? nullptr : given.if_contains(name_in_request(field.name));
        if (value && value->is_null() && field.nullable) {
            made.emplace(field.name, nullptr);
            continue;
        }
        std::optional<dom::value> result;
        if (field.name != "isActive" || !value)
            result = made_by_server(wanted, field, known, server);
        if (!result && value)
            result = shape(*field.value, *value, earlier, server);
        if (!result)
            result = referred(field, given, server);
        if (!result && earlier)
            result = *earlier;
        if (!result && field.nullable)
            result = dom::value(nullptr);
        if (!result && field.required)
            result = plainest(field, server);
        if (result)
            made.emplace(field.name, *std::move(result));
    }
    return made;
}

} // namespace conductor::sandbox
