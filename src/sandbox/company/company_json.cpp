#include "sandbox/company/company_json.hpp"

#include "sandbox/api/json_fields.hpp"

#include <chrono>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

namespace json = boost::json;

namespace {

constexpr named<availability> availabilities[] = {
    {"ready", availability::ready},
    {"never_linked", availability::never_linked},
    {"offline", availability::offline},
    {"cannot_open", availability::cannot_open},
    {"breaks_down", availability::breaks_down},
};

constexpr std::int64_t day_in_minutes = 24 * 60;
constexpr std::int64_t day_in_ms = day_in_minutes * 60 * 1000;

using settings_ref = company_settings&;
using name_ref = std::string_view;
using value_ref = const json::value&;

constexpr json_field<company_settings> company_fields[] = {
    {"availability", [](settings_ref settings, name_ref name,
                        value_ref value) { settings.availability = read_enum(name, value, availabilities); }},
    {"integrationCode", [](settings_ref settings, name_ref name,
                           value_ref value) { settings.integration_code = read_text(name, value); }},
    {"answerTimeMs", [](settings_ref settings, name_ref name,
                        value_ref value) { settings.answer_time = read_time(name, value); }},
    {"openingTimeMs", [](settings_ref settings, name_ref name,
                         value_ref value) { settings.opening_time = read_time(name, value); }},
    {"oneAtATime", [](settings_ref settings, name_ref name,
                      value_ref value) { settings.one_at_a_time = read_bool(name, value); }},
    {"lostCreates", [](settings_ref settings, name_ref name,
                       value_ref value) { settings.lost_creates = read_count(name, value); }},
    {"utcOffsetMinutes",
     [](settings_ref settings, name_ref name, value_ref value) {
         settings.utc_offset = std::chrono::minutes{read_difference(name, value, day_in_minutes)};
     }},
    {"clockAheadMs",
     [](settings_ref settings, name_ref name, value_ref value) {
         settings.clock_ahead = std::chrono::milliseconds{read_difference(name, value, day_in_ms)};
     }},
    {"checksReferences", [](settings_ref settings, name_ref name,
                            value_ref value) { settings.checks_references = read_bool(name, value); }},
};

} // namespace

json::object to_json(const company_settings& settings) {
    json::object shown;
    shown["availability"] = name_of(availabilities, settings.availability);
    shown["integrationCode"] = settings.integration_code;
    shown["answerTimeMs"] = settings.answer_time.count();
    shown["openingTimeMs"] = settings.opening_time.count();
    shown["oneAtATime"] = settings.one_at_a_time;
    shown["lostCreates"] = settings.lost_creates;
    shown["utcOffsetMinutes"] = settings.utc_offset.count();
    shown["clockAheadMs"] = settings.clock_ahead.count();
    shown["checksReferences"] = settings.checks_references;
    return shown;
}

company_settings to_company_settings(const json::value& given) {
    return read_fields(company_fields, "a company", given);
}

} // namespace conductor::sandbox
