#include "database/postgresql/values.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <system_error>

namespace conductor::inline CONDUCTOR_ABI::database {

namespace {

// Of the catalogue pg_type, where they have not changed since there is one.
enum type : unsigned int {
    boolean = 16,
    int8 = 20,
    int2 = 21,
    int4 = 23,
    oid = 26,
    float4 = 700,
    float8 = 701,
    numeric = 1700
};

std::optional<std::int64_t> whole_number(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

double real_number(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() ? number : std::numeric_limits<double>::quiet_NaN();
}

std::string text_of_real(double number) {
    if (std::isinf(number))
        return number > 0 ? "Infinity" : "-Infinity";
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return {buffer.data(), end};
}

} // namespace

postgresql_parameter parameter_of(const value& v) {
    postgresql_parameter made;
    if (const auto* integer = std::get_if<std::int64_t>(&v)) {
        made.text = std::to_string(*integer);
        made.type = int8;
    } else if (const auto* real = std::get_if<double>(&v)) {
        made.text = text_of_real(*real);
        made.type = float8;
    } else if (const auto* text = std::get_if<std::string>(&v)) {
        made.text = *text;
    }
    return made;
}

value value_of(std::string_view text, unsigned int type) {
    switch (type) {
    case boolean:
        return static_cast<std::int64_t>(text == "t");
    case float4:
    case float8:
        return real_number(text);
    case int2:
    case int4:
    case int8:
    case oid:
    case numeric: // such as the sum of integers, which is an integer in SQLite
        if (const auto number = whole_number(text))
            return *number;
        [[fallthrough]];
    default:
        return std::string(text);
    }
}

} // namespace conductor::database
