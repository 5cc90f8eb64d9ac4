#include "json/query.hpp"

#include "json/text.hpp"
#include "values/date.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::json {

namespace {

using conductor::detail::open_enum_base;

template <class Number>
std::string number_text(Number value) {
    std::array<char, 32> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return {digits.data(), written.ptr};
}

// Gives the value, or the elements of an array, to `sink`. Returns why it cannot be sent, or nothing; sets
// `given` if there was any.
std::string_view
give(const field& f, const type& t, const void* value, const parameter_sink& sink, bool& given) {
    const auto send = [&](std::string_view text) {
        given = true;
        sink(f, text);
    };
    switch (t.kind) {
    case value_kind::string:
        if (!as<std::string>(value).empty() || !f.required)
            send(as<std::string>(value));
        return {};
    case value_kind::date_time:
        if (as<date_time>(value).empty())
            return f.required ? "" : "a date_time without a text";
        send(as<date_time>(value).text());
        return {};
    case value_kind::open_enum:
        if (const auto text = as<open_enum_base>(value).text(t.texts); !text.empty())
            send(text);
        return {};
    case value_kind::boolean:
        send(as<bool>(value) ? "true" : "false");
        return {};
    case value_kind::int64:
        send(number_text(as<std::int64_t>(value)));
        return {};
    case value_kind::float64:
        if (!std::isfinite(as<double>(value)))
            return "not a finite number";
        send(number_text(as<double>(value)));
        return {};
    case value_kind::date: {
        std::string text;
        if (!values::append_date(text, as<std::chrono::year_month_day>(value)))
            return "not a date in the calendar";
        send(text);
        return {};
    }
    case value_kind::optional:
    case value_kind::array: {
        const held_values held = t.held(value);
        for (std::size_t i = 0; i != held.count; ++i)
            if (const auto wrong = give(f, *t.element, held.first + i * held.stride, sink, given);
                !wrong.empty())
                return wrong;
        return {};
    }
    default:
        return "cannot be a query parameter";
    }
}

} // namespace

std::optional<encode_error>
for_each_parameter(const type& type, const void* params, const parameter_sink& sink) {
    for (const field& f : type.model().fields) {
        bool given = false;
        auto wrong = give(f, *f.value, static_cast<const std::byte*>(params) + f.offset, sink, given);
        if (wrong.empty() && f.required && !given)
            wrong = "required, and not set";
        if (!wrong.empty()) {
            encode_error error{{}, std::string(wrong)};
            append_step(error.pointer, f.name);
            return error;
        }
    }
    return std::nullopt;
}

} // namespace conductor::json
