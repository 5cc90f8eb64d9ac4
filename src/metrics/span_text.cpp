// Spans as lines: for people, and for OpenTelemetry's collector.

#include "json/text.hpp"

#include <conductor/metrics/span.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/string.hpp>

#include <algorithm>
#include <charconv>
#include <ctime>
#include <iterator>

namespace conductor::inline CONDUCTOR_ABI::metrics {

namespace {

namespace json = boost::json;
using std::chrono::nanoseconds;
using system_time = std::chrono::system_clock::time_point;

void append(std::string& out, double number) {
    char digits[32];
    out.append(std::begin(digits), std::to_chars(std::begin(digits), std::end(digits), number).ptr);
}

void append(std::string& out, std::int64_t number) {
    out += std::to_string(number);
}

void append(std::string& out, bool yes) {
    out += yes ? "true" : "false";
}

// How many bytes the character at the start has; 0 if there is none.
std::size_t character_at(std::string_view text) noexcept {
    for (std::size_t length = 1; length <= std::min<std::size_t>(text.size(), 4); ++length)
        if (conductor::json::is_utf8(text.substr(0, length)))
            return length;
    return 0;
}

// With U+FFFD for what is no UTF-8, as it may come from anywhere.
std::string as_utf8(std::string_view text) {
    if (conductor::json::is_utf8(text))
        return std::string(text);
    std::string out;
    while (!text.empty()) {
        const std::size_t length = character_at(text);
        out += length == 0 ? std::string_view("\xef\xbf\xbd") : text.substr(0, length);
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return out;
}

// How many bytes of UTF-8 there are a control character that JSON does not escape: DEL, or U+0080 to U+009F.
std::size_t control_at(std::string_view text) noexcept {
    if (text.front() == 0x7f)
        return 1;
    return text.size() > 1 && text[0] == '\xc2' && static_cast<unsigned char>(text[1]) < 0xa0 ? 2 : 0;
}

void append_without_controls(std::string& out, std::string_view text) {
    while (!text.empty()) {
        const std::size_t control = control_at(text);
        if (control == 0) {
            out += text.front();
            text.remove_prefix(1);
            continue;
        }
        constexpr std::string_view digits = "0123456789abcdef";
        const auto code = static_cast<unsigned char>(text[control - 1]);
        out.append("\\u00") += digits[code >> 4U];
        out += digits[code & 15U];
        text.remove_prefix(control);
    }
}

// In quotes where it would look like two words, or steer a terminal.
void append(std::string& out, const std::string& given) {
    const std::string text = as_utf8(given);
    bool plain = !text.empty();
    for (std::size_t i = 0; i < text.size() && plain; ++i)
        plain = static_cast<unsigned char>(text[i]) > ' ' && text[i] != '"' && text[i] != '=' &&
                control_at(std::string_view(text).substr(i)) == 0;
    if (plain)
        out += text;
    else
        append_without_controls(out, json::serialize(json::string(text)));
}

void append(std::string& out, const std::vector<attribute>& all) {
    for (const attribute& a : all) {
        out.append(" ").append(a.name) += '=';
        std::visit([&](const auto& value) { append(out, value); }, a.value);
    }
}

void append_padded(std::string& out, long long number, std::size_t width) {
    const std::string digits = std::to_string(number);
    out.append(width - std::min(width, digits.size()), '0') += digits;
}

// As in 2025-03-14T09:26:53.589Z.
void append(std::string& out, system_time at) {
    using namespace std::chrono;
    const auto day = floor<days>(at);
    const year_month_day date(day);
    const hh_mm_ss time(floor<milliseconds>(at - day));
    append_padded(out, static_cast<int>(date.year()), 4);
    out += '-';
    append_padded(out, static_cast<unsigned>(date.month()), 2);
    out += '-';
    append_padded(out, static_cast<unsigned>(date.day()), 2);
    out += 'T';
    append_padded(out, time.hours().count(), 2);
    out += ':';
    append_padded(out, time.minutes().count(), 2);
    out += ':';
    append_padded(out, time.seconds().count(), 2);
    out += '.';
    append_padded(out, time.subseconds().count(), 3);
    out += 'Z';
}

void append_milliseconds(std::string& out, nanoseconds time) {
    if (time < nanoseconds::zero()) {
        out += '-';
        time = -time;
    }
    const auto tenths = time.count() / 100'000;
    out += std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " ms";
}

bool is_zero(const std::array<std::uint8_t, 8>& id) noexcept {
    return std::all_of(id.begin(), id.end(), [](std::uint8_t byte) { return byte == 0; });
}

json::object value_of(const attribute_value& value) {
    json::object out;
    if (const auto* text = std::get_if<std::string>(&value))
        out["stringValue"] = as_utf8(*text);
    else if (const auto* number = std::get_if<std::int64_t>(&value))
        out["intValue"] = std::to_string(*number); // 64 bits are text in this JSON
    else if (const auto* real = std::get_if<double>(&value))
        out["doubleValue"] = *real;
    else
        out["boolValue"] = std::get<bool>(value);
    return out;
}

json::array attributes_of(const std::vector<attribute>& all) {
    json::array out;
    for (const attribute& a : all) {
        json::object one;
        one["key"] = a.name;
        one["value"] = value_of(a.value);
        out.push_back(std::move(one));
    }
    return out;
}

std::string unix_nanoseconds(system_time at) {
    return std::to_string(std::chrono::duration_cast<nanoseconds>(at.time_since_epoch()).count());
}

json::object span_of(const span& s) {
    json::object out;
    out["traceId"] = to_hex(s.context.trace_id);
    out["spanId"] = to_hex(s.context.span_id);
    if (!is_zero(s.parent_span_id))
        out["parentSpanId"] = to_hex(s.parent_span_id);
    if (!s.tracestate.empty())
        out["traceState"] = as_utf8(s.tracestate);
    out["flags"] = s.context.flags;
    out["name"] = as_utf8(s.name);
    out["kind"] = s.kind == span_kind::client ? 3 : 1;
    out["startTimeUnixNano"] = unix_nanoseconds(s.begin);
    out["endTimeUnixNano"] = unix_nanoseconds(s.end);
    out["attributes"] = attributes_of(s.attributes);
    json::array events;
    for (const span_event& e : s.events) {
        json::object one;
        one["timeUnixNano"] = unix_nanoseconds(e.time);
        one["name"] = e.name;
        one["attributes"] = attributes_of(e.attributes);
        events.push_back(std::move(one));
    }
    if (!events.empty())
        out["events"] = std::move(events);
    if (s.failed) {
        json::object status;
        status["code"] = 2;
        if (!s.message.empty())
            status["message"] = as_utf8(s.message);
        out["status"] = std::move(status);
    }
    return out;
}

// An object with one member that is an array of one.
json::object list_of_one(std::string_view name, json::object only) {
    json::object out;
    out[name] = json::array();
    out[name].as_array().push_back(std::move(only));
    return out;
}

} // namespace

std::string to_text(const span& s) {
    std::string out;
    append(out, s.begin);
    out += ' ';
    out += to_hex(s.context.trace_id) + " " + to_hex(s.context.span_id);
    out += " < ";
    out += is_zero(s.parent_span_id) ? std::string("-") : to_hex(s.parent_span_id);
    out += ' ';
    out += s.name;
    out += ' ';
    append_milliseconds(out, s.end - s.begin);
    if (s.failed)
        out += " failed";
    append(out, s.attributes);
    if (!s.message.empty()) {
        out += " message=";
        append(out, s.message);
    }
    out += '\n';
    for (const span_event& e : s.events) {
        out += "  ";
        append(out, e.time);
        out.append(" ").append(e.name);
        append(out, e.attributes);
        out += '\n';
    }
    return out;
}

std::string to_otlp_json(const span& s, const std::vector<attribute>& resource) {
    json::object scope;
    scope["name"] = "conductor";
    scope["version"] = CONDUCTOR_VERSION_STRING;
    json::object of_scope = list_of_one("spans", span_of(s));
    of_scope["scope"] = std::move(scope);
    json::object of_resource = list_of_one("scopeSpans", std::move(of_scope));
    of_resource["resource"].emplace_object()["attributes"] = attributes_of(resource);
    return json::serialize(list_of_one("resourceSpans", std::move(of_resource))) + "\n";
}

} // namespace conductor::metrics
