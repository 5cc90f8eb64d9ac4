#include "sandbox/faults/fault_json.hpp"

#include "sandbox/api/json_fields.hpp"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

namespace json = boost::json;

namespace {

constexpr named<point> points[] = {
    {"accepted", point::accepted},
    {"handshaken", point::handshaken},
    {"before_processing", point::before_processing},
    {"before_answer", point::before_answer},
    {"in_header", point::in_header},
    {"in_body", point::in_body},
    {"after_answer", point::after_answer},
};

constexpr named<ending> endings[] = {
    {"close", ending::close},
    {"close_abruptly", ending::close_abruptly},
    {"reset", ending::reset},
    {"stall", ending::stall},
};

constexpr named<defect> defects[] = {
    {"invalid_json", defect::invalid_json},
    {"garbage", defect::garbage},
    {"overlong_body", defect::overlong_body},
    {"broken_chunks", defect::broken_chunks},
    {"endless_header", defect::endless_header},
    {"endless_body", defect::endless_body},
    {"oversized_header", defect::oversized_header},
    {"gzip", defect::gzip},
    {"gzip_bomb", defect::gzip_bomb},
};

std::uint64_t read_times(std::string_view field, const json::value& value) {
    return value == "always" ? fault_rule::always : read_count(field, value);
}

unsigned read_status(std::string_view field, const json::value& value, unsigned lowest, unsigned highest) {
    const auto status = read_count(field, value);
    if (status < lowest || status > highest)
        fail(field, "is not such a status");
    return static_cast<unsigned>(status);
}

std::vector<unsigned> read_interim(std::string_view field, const json::value& value) {
    if (!value.is_array())
        fail(field, "must be an array");
    std::vector<unsigned> all;
    for (const auto& status : value.get_array())
        all.push_back(read_status(field, status, 100, 199));
    return all;
}

std::vector<std::pair<std::string, std::string>>
read_headers(std::string_view field, const json::value& value) {
    if (!value.is_object())
        fail(field, "must be an object of strings");
    std::vector<std::pair<std::string, std::string>> all;
    for (const auto& header : value.get_object())
        all.emplace_back(
            std::string{header.key().data(), header.key().size()}, read_text(field, header.value()));
    return all;
}

std::string read_body(const json::value& value) {
    return value.is_string() ? read_text("body", value) : json::serialize(value);
}

// The fields of a fault, each with its way in.

using rule_ref = fault_rule&;
using name_ref = std::string_view;
using value_ref = const json::value&;

constexpr json_field<fault_rule> fault_fields[] = {
    {"method", [](rule_ref rule, name_ref name, value_ref value) { rule.method = read_text(name, value); }},
    {"path", [](rule_ref rule, name_ref name, value_ref value) { rule.path = read_text(name, value); }},
    {"skip", [](rule_ref rule, name_ref name, value_ref value) { rule.skip = read_count(name, value); }},
    {"times", [](rule_ref rule, name_ref name, value_ref value) { rule.times = read_times(name, value); }},
    {"processed",
     [](rule_ref rule, name_ref name, value_ref value) { rule.processed = read_bool(name, value); }},
    {"delayMs", [](rule_ref rule, name_ref name, value_ref value) { rule.delay = read_time(name, value); }},
    {"hold", [](rule_ref rule, name_ref name, value_ref value) { rule.hold = read_bool(name, value); }},
    {"interim",
     [](rule_ref rule, name_ref name, value_ref value) { rule.interim = read_interim(name, value); }},
    {"status",
     [](rule_ref rule, name_ref name, value_ref value) { rule.status = read_status(name, value, 200, 999); }},
    {"headers",
     [](rule_ref rule, name_ref name, value_ref value) { rule.headers = read_headers(name, value); }},
    {"body", [](rule_ref rule, name_ref, value_ref value) { rule.body = read_body(value); }},
    {"defect",
     [](rule_ref rule, name_ref name, value_ref value) { rule.defect = read_enum(name, value, defects); }},
    {"size", [](rule_ref rule, name_ref name, value_ref value) { rule.size = read_count(name, value); }},
    {"end",
     [](rule_ref rule, name_ref name, value_ref value) { rule.end = read_enum(name, value, endings); }},
    {"at", [](rule_ref rule, name_ref name, value_ref value) { rule.at = read_enum(name, value, points); }},
    {"dripBytes",
     [](rule_ref rule, name_ref name, value_ref value) { rule.drip_bytes = read_count(name, value); }},
    {"dripIntervalMs",
     [](rule_ref rule, name_ref name, value_ref value) { rule.drip_interval = read_time(name, value); }},
    {"strayBytes",
     [](rule_ref rule, name_ref name, value_ref value) { rule.stray_bytes = read_text(name, value); }},
    {"strayAfterMs",
     [](rule_ref rule, name_ref name, value_ref value) { rule.stray_after = read_time(name, value); }},
    {"closeIdleAfterMs",
     [](rule_ref rule, name_ref name, value_ref value) { rule.close_idle_after = read_time(name, value); }},
};

void show_answer(json::object& shown, const fault_rule& rule) {
    if (rule.status != 0)
        shown["status"] = rule.status;
    if (!rule.headers.empty()) {
        json::object headers;
        for (const auto& [name, value] : rule.headers)
            headers[name] = value;
        shown["headers"] = std::move(headers);
    }
    if (rule.body)
        shown["body"] = *rule.body;
    if (rule.defect != defect::none)
        shown["defect"] = name_of(defects, rule.defect);
    if (rule.size != 0)
        shown["size"] = rule.size;
    if (rule.drip_bytes != 0) {
        shown["dripBytes"] = rule.drip_bytes;
        shown["dripIntervalMs"] = rule.drip_interval.count();
    }
}

void show_waits(json::object& shown, const fault_rule& rule) {
    if (rule.delay.count() != 0)
        shown["delayMs"] = rule.delay.count();
    if (rule.hold)
        shown["hold"] = true;
    if (!rule.interim.empty()) {
        json::array interim;
        for (const auto status : rule.interim)
            interim.push_back(status);
        shown["interim"] = std::move(interim);
    }
}

void show_end(json::object& shown, const fault_rule& rule) {
    if (rule.end != ending::none) {
        shown["end"] = name_of(endings, rule.end);
        shown["at"] = name_of(points, rule.at);
    }
    if (!rule.stray_bytes.empty()) {
        shown["strayBytes"] = rule.stray_bytes;
        shown["strayAfterMs"] = rule.stray_after.count();
    }
    if (rule.close_idle_after)
        shown["closeIdleAfterMs"] = rule.close_idle_after->count();
}

} // namespace

json::object to_json(const fault_rule& rule) {
    json::object shown;
    if (!rule.method.empty())
        shown["method"] = rule.method;
    if (!rule.path.empty())
        shown["path"] = rule.path;
    if (rule.skip != 0)
        shown["skip"] = rule.skip;
    shown["times"] = rule.times == fault_rule::always ? json::value("always") : json::value(rule.times);
    shown["processed"] = is_processed(rule);
    show_waits(shown, rule);
    show_answer(shown, rule);
    show_end(shown, rule);
    return shown;
}

fault_rule to_fault_rule(const json::value& given) {
    return read_fields(fault_fields, "a fault", given);
}

} // namespace conductor::sandbox
