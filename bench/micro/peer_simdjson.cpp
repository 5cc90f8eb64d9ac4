#include "fields.hpp"
#include "json/text.hpp"
#include "peers.hpp"
#include "values/date.hpp"

#include <simdjson.h>

namespace conductor::bench::simdjson_codec {
namespace {

using simdjson::ondemand::value;

template <described T>
void read(simdjson::ondemand::object from, T& to);

void read(value from, date_time& to) {
    to = std::string(std::string_view{from.get_string()});
}

void read(value from, std::string& to) {
    to = std::string_view{from.get_string()};
}

void read(value from, bool& to) {
    to = from.get_bool();
}

void read(value from, double& to) {
    to = from.get_double();
}

void read(value from, std::chrono::year_month_day& to) {
    to = values::parse_date(std::string_view{from.get_string()}).value();
}

template <class E>
void read(value from, open_enum<E>& to) {
    to = open_enum<E>{std::string_view{from.get_string()}};
}

template <class T>
void read(value from, std::optional<T>& to) {
    if (!from.is_null())
        read(from, to.emplace());
}

template <class T>
void read(value from, std::vector<T>& to) {
    for (value element : from.get_array())
        read(element, to.emplace_back());
}

template <described T>
void read(value from, T& to) {
    read(from.get_object().value(), to);
}

// The order of the fields may differ, but is looked for first.
template <described T>
void read(simdjson::ondemand::object from, T& to) {
    fields<T>::each(to, [&from](std::string_view name, auto& member) {
        read(from.find_field_unordered(name).value(), member);
    });
}

template <class T>
void decode_any(std::string_view text, T& out) {
    thread_local simdjson::ondemand::parser parser;
    thread_local std::string copy;
    copy.reserve(text.size() + simdjson::SIMDJSON_PADDING);
    copy.assign(text);
    simdjson::ondemand::document document = parser.iterate(copy);
    read(document.get_object().value(), out);
}

} // namespace

bool runs_here() {
    return simdjson::builtin_implementation()->supported_by_runtime_system();
}

void decode(std::string_view text, invoice_page& out) {
    decode_any(text, out);
}

void decode(std::string_view text, end_user& out) {
    decode_any(text, out);
}

} // namespace conductor::bench::simdjson_codec
