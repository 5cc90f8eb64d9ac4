#include "catalog/check.hpp"

#include "values/date.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::catalog {
namespace {

using schema::value_kind;

using verdict = std::optional<violation>;

verdict invalid(std::string what) {
    return violation{violation_kind::invalid, std::move(what)};
}

// The verdict on a part, seen from the whole.
verdict inside(std::string step, verdict found) {
    if (found) {
        if (!found->path.empty() && found->path.front() != '[')
            step += '.';
        found->path.insert(0, step);
    }
    return found;
}

std::size_t count_code_points(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool is_uuid(std::string_view text) {
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i != text.size(); ++i) {
        const char c = text[i];
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (dash ? c != '-' : !hex)
            return false;
    }
    return true;
}

verdict check_text(const schema::limits& limit, const dom::value& given) {
    const auto* text = given.if_string();
    if (!text)
        return invalid("must be a string");
    if (limit.max_length != 0 && count_code_points(*text) > limit.max_length)
        return invalid("must not be longer than " + std::to_string(limit.max_length) + " characters");
    if (limit.format == schema::text_format::uuid && !is_uuid(*text))
        return invalid("must be a UUID");
    if (limit.format == schema::text_format::uri && !is_uri(*text))
        return invalid("must be a URI");
    return std::nullopt;
}

verdict check_number(const schema::limits& limit, const dom::value& given, bool whole) {
    if (!given.is_number())
        return invalid(whole ? "must be an integer" : "must be a number");
    const auto number = given.to_number<double>();
    if (whole && number != std::floor(number))
        return invalid("must be an integer");
    if (number < limit.minimum || number > limit.maximum)
        return invalid(
            "must be from " + std::to_string(limit.minimum) + " to " + std::to_string(limit.maximum));
    return std::nullopt;
}

// "one of all, paid, not_paid", or no more than that there is a list, if it is long.
std::string listed(std::span<const std::string_view> texts) {
    constexpr std::size_t most = 12;
    if (texts.size() > most)
        return "one of the listed values";
    std::string made = "one of ";
    for (const auto text : texts)
        made.append(text == texts.front() ? "" : ", ").append(text);
    return made;
}

verdict check_enum(std::span<const std::string_view> texts, const dom::value& given) {
    const auto* text = given.if_string();
    if (!text)
        return invalid("must be a string");
    if (std::find(texts.begin(), texts.end(), std::string_view{*text}) == texts.end())
        return invalid("must be " + listed(texts) + ", and `" + std::string{*text} + "` is none");
    return std::nullopt;
}

verdict check_value(const schema::type& wanted, const schema::limits& limit, const dom::value& given);

verdict check_array(const schema::type& element, const schema::limits& limit, const dom::value& given) {
    const auto* values = given.if_array();
    if (!values)
        return invalid("must be an array");
    if (values->size() < limit.min_items)
        return invalid("must have at least " + std::to_string(limit.min_items) + " items");
    auto each = limit;
    each.min_items = 0;
    for (std::size_t i = 0; i != values->size(); ++i)
        if (auto found = check_value(element, each, (*values)[i]))
            return inside("[" + std::to_string(i) + "]", std::move(found));
    return std::nullopt;
}

verdict
check_object(const schema::object_model& model, const dom::value& given, std::string_view beside = {}) {
    const auto* object = given.if_object();
    if (!object)
        return invalid("must be an object");
    for (const auto& field : model.fields) {
        const auto* value = object->if_contains(field.name);
        if (!value) {
            if (field.required)
                return violation{violation_kind::missing, "is required", std::string{field.name}};
            continue;
        }
        if (value->is_null() && field.nullable)
            continue;
        if (auto found = check_value(*field.value, field.limit, *value))
            return inside(std::string{field.name}, std::move(found));
        if (field.name == "objectType" && !model.object_type.empty() &&
            text_of(*object, field.name) != model.object_type)
            return inside(
                std::string{field.name}, invalid("must be `" + std::string{model.object_type} + "`"));
    }
    for (const auto& member : *object)
        if (std::string_view{member.key()} != beside && !find_field(model, member.key()))
            return violation{violation_kind::unknown, "is not known here", std::string{member.key()}};
    return std::nullopt;
}

verdict check_variant(const schema::variant_model& model, const dom::value& given) {
    const auto* object = given.if_object();
    if (!object)
        return invalid("must be an object");
    const auto tag = text_of(*object, model.discriminator);
    for (const auto& choice : model.alternatives)
        if (choice.tag == tag && !tag.empty() && model_of(choice.value))
            return check_object(*model_of(choice.value), given, model.discriminator);
    return violation{
        violation_kind::invalid, "must name a known kind of object", std::string{model.discriminator}};
}

verdict check_value(const schema::type& wanted, const schema::limits& limit, const dom::value& given) {
    switch (wanted.kind) {
    case value_kind::string:
    case value_kind::date_time:
        return check_text(limit, given);
    case value_kind::boolean:
        return given.is_bool() ? std::nullopt : invalid("must be true or false");
    case value_kind::int64:
        return check_number(limit, given, true);
    case value_kind::float64:
        return check_number(limit, given, false);
    case value_kind::open_enum:
        return check_enum(wanted.texts, given);
    case value_kind::date: {
        const auto* text = given.if_string();
        return text && values::parse_date(*text) ? std::nullopt : invalid("must be a date, YYYY-MM-DD");
    }
    case value_kind::object:
        return check_object(wanted.model(), given);
    case value_kind::array:
        return check_array(*wanted.element, limit, given);
    case value_kind::optional:
        return check_value(*wanted.element, limit, given);
    case value_kind::variant:
        return check_variant(wanted.variant(), given);
    case value_kind::raw:
    case value_kind::skipped:
        break;
    }
    return std::nullopt;
}

} // namespace

bool is_uri(std::string_view text) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 == text.size() || !letter(text[0]))
        return false;
    const auto scheme = text.substr(0, colon);
    const bool scheme_ok = std::all_of(scheme.begin(), scheme.end(), [&](char c) {
        return letter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
    });
    const bool printable =
        std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c != '\x7f'; });
    return scheme_ok && printable;
}

std::optional<violation> check(const schema::type& wanted, const dom::value& given) {
    return check_value(wanted, {}, given);
}

} // namespace conductor::catalog
