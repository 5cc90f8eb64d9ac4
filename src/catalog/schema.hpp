#pragma once

// How are the codec's tables read without C++ objects? There are only JSON values and the tables' fields.

#include "json/model.hpp"

#include <boost/json/object.hpp>

#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::catalog {

namespace dom = boost::json;
namespace schema = conductor::json;

// What an optional type holds; any other type itself.
[[nodiscard]] inline const schema::type& without_optional(const schema::type& what) noexcept {
    return what.kind == schema::value_kind::optional ? without_optional(*what.element) : what;
}

// The model of an object's type, or nullptr.
[[nodiscard]] inline const schema::object_model* model_of(const schema::type* what) {
    if (!what)
        return nullptr;
    const auto& held = without_optional(*what);
    return held.kind == schema::value_kind::object ? &held.model() : nullptr;
}

[[nodiscard]] inline const schema::field*
find_field(const schema::object_model& model, std::string_view name) noexcept {
    for (const auto& field : model.fields)
        if (field.name == name)
            return &field;
    return nullptr;
}

// The texts of an enum field of this name, or of an array of enums; empty if there is none.
[[nodiscard]] inline std::span<const std::string_view>
texts_of(const schema::object_model& model, std::string_view name) {
    const auto* field = find_field(model, name);
    if (!field)
        return {};
    const auto* held = &without_optional(*field->value);
    if (held->kind == schema::value_kind::array)
        held = &without_optional(*held->element);
    return held->texts;
}

// A member that is a text; empty if there is none.
[[nodiscard]] inline std::string_view text_of(const dom::object& object, std::string_view name) {
    const auto* value = object.if_contains(name);
    const auto* text = value ? value->if_string() : nullptr;
    return text ? std::string_view{text->data(), text->size()} : std::string_view{};
}

// A member that is an object; nullptr if there is none.
[[nodiscard]] inline const dom::object* object_of(const dom::object& object, std::string_view name) {
    const auto* value = object.if_contains(name);
    return value ? value->if_object() : nullptr;
}

} // namespace conductor::catalog
