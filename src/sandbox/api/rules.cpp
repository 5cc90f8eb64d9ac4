#include "sandbox/api/rules.hpp"

#include "catalog/check.hpp"

#include <algorithm>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

namespace json = boost::json;

namespace {

api_error invalid(std::string_view name, std::string_view what) {
    return invalid_request("PARAMETER_INVALID", "`" + std::string{name} + "` " + std::string{what} + ".");
}

std::optional<api_error> check(const field_rule& rule, const json::value& value) {
    if (rule.kind == field_kind::string) {
        if (!value.is_string())
            return invalid(rule.name, "must be a string");
        const auto& text = value.get_string();
        if (rule.format == text_format::uri && !catalog::is_uri({text.data(), text.size()}))
            return invalid(rule.name, "must be a URI");
        return std::nullopt;
    }
    if (!value.is_number())
        return invalid(rule.name, "must be a number");
    const auto number = value.to_number<double>();
    if (number < rule.minimum || number > rule.maximum)
        return invalid(rule.name, "is out of range");
    return std::nullopt;
}

} // namespace

std::optional<api_error> check(const body_rule& rule, const json::object& body) {
    for (const auto& field : rule.fields) {
        const auto* value = body.if_contains({field.name.data(), field.name.size()});
        if (!value) {
            if (field.required)
                return invalid_request("PARAMETER_MISSING", "`" + std::string{field.name} + "` is required.");
            continue;
        }
        if (auto error = check(field, *value))
            return error;
    }
    if (!rule.open) {
        for (const auto& member : body) {
            const std::string_view name{member.key().data(), member.key().size()};
            const bool known = std::any_of(rule.fields.begin(), rule.fields.end(), [&](const auto& field) {
                return field.name == name;
            });
            if (!known)
                return invalid_request("PARAMETER_UNKNOWN", "`" + std::string{name} + "` is not known here.");
        }
    }
    if (body.size() < rule.min_fields)
        return invalid_request("PARAMETER_MISSING", "The body must not be empty.");
    return std::nullopt;
}

} // namespace conductor::sandbox
