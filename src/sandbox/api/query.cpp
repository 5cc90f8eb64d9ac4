#include "sandbox/api/query.hpp"

#include "sandbox/api/schema_check.hpp"

#include <boost/json/array.hpp>

#include <charconv>
#include <cmath>
#include <cstddef>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

std::string decode_parameter(std::string text) {
    for (auto& c : text)
        if (c == '+')
            c = ' ';
    return percent_decode(text);
}

template <class Number>
bool read_number(const std::string& text, Number& number) {
    const auto* end = text.data() + text.size();
    const auto [last, ec] = std::from_chars(text.data(), end, number);
    return ec == std::errc{} && last == end;
}

// The text as the kind that is wanted; a text that is no such thing stays one, for the check to find.
dom::value to_value(const schema::type& wanted, const std::string& text) {
    switch (without_optional(wanted).kind) {
    case schema::value_kind::boolean:
        if (text == "true" || text == "false")
            return text == "true";
        break;
    case schema::value_kind::int64:
        if (std::int64_t number = 0; read_number(text, number))
            return number;
        break;
    case schema::value_kind::float64:
        if (double number = 0; read_number(text, number) && std::isfinite(number))
            return number;
        break;
    default:
        break;
    }
    return dom::value(text);
}

} // namespace

std::string percent_decode(std::string_view text) {
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned byte = 0;
        if (text[i] == '%' && i + 2 < text.size()) {
            const auto* begin = text.data() + i + 1;
            const auto [end, ec] = std::from_chars(begin, begin + 2, byte, 16);
            if (ec == std::errc{} && end == begin + 2) {
                decoded += static_cast<char>(byte);
                i += 2;
                continue;
            }
        }
        decoded += text[i];
    }
    return decoded;
}

std::optional<api_error>
read_query(const schema::type* wanted, std::string_view target, dom::object& values) {
    static constexpr schema::object_model no_parameters{};
    const auto* model = model_of(wanted);
    if (!model)
        model = &no_parameters;

    const auto mark = target.find('?');
    auto rest = mark == std::string_view::npos ? std::string_view{} : target.substr(mark + 1);
    while (!rest.empty()) {
        const auto pair = rest.substr(0, rest.find('&'));
        rest.remove_prefix(pair.size() == rest.size() ? pair.size() : pair.size() + 1);
        if (pair.empty())
            continue;
        const auto equals = pair.find('=');
        const auto name = decode_parameter(std::string{pair.substr(0, equals)});
        const auto text = equals == std::string_view::npos
                              ? std::string{}
                              : decode_parameter(std::string{pair.substr(equals + 1)});
        const auto* field = find_field(*model, name);
        if (!field)
            return invalid_request("PARAMETER_UNKNOWN", "`" + name + "` is not known here.");
        const auto& kind = without_optional(*field->value);
        if (kind.kind == schema::value_kind::array) {
            auto& member = values[name];
            if (member.is_null())
                member.emplace_array();
            member.get_array().push_back(to_value(*kind.element, text));
        } else if (!values.emplace(name, to_value(kind, text)).second) {
            return invalid_request("PARAMETER_INVALID", "`" + name + "` must be given once.");
        }
    }
    return wanted ? check(*wanted, values) : std::nullopt;
}

} // namespace conductor::sandbox
