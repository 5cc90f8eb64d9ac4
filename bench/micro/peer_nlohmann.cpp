#include "fields.hpp"
#include "json/text.hpp"
#include "peers.hpp"
#include "values/date.hpp"

#include <nlohmann/json.hpp>

namespace conductor::bench::nlohmann_codec {
namespace {

using nlohmann::json;

template <described T>
void read(const json& from, T& to);

void read(const json& from, std::string& to) {
    to = from.get_ref<const std::string&>();
}

void read(const json& from, date_time& to) {
    to = from.get_ref<const std::string&>();
}

void read(const json& from, bool& to) {
    to = from.get<bool>();
}

void read(const json& from, double& to) {
    to = from.get<double>();
}

void read(const json& from, std::chrono::year_month_day& to) {
    to = conductor::values::parse_date(from.get_ref<const std::string&>()).value();
}

template <class E>
void read(const json& from, open_enum<E>& to) {
    to = open_enum<E>{std::string_view{from.get_ref<const std::string&>()}};
}

template <class T>
void read(const json& from, std::optional<T>& to) {
    if (!from.is_null())
        read(from, to.emplace());
}

template <class T>
void read(const json& from, std::vector<T>& to) {
    to.reserve(from.size());
    for (const json& element : from)
        read(element, to.emplace_back());
}

template <described T>
void read(const json& from, T& to) {
    fields<T>::each(to, [&from](const char* name, auto& member) { read(from.at(name), member); });
}

template <described T>
json write(const T& from);

json write(const std::string& from) {
    return from;
}

json write(const date_time& from) {
    return from.text();
}

json write(bool from) {
    return from;
}

json write(double from) {
    return from;
}

json write(std::chrono::year_month_day from) {
    std::string text;
    (void)conductor::values::append_date(text, from);
    return text;
}

template <class E>
json write(const open_enum<E>& from) {
    return from.text();
}

template <class T>
json write(const std::optional<T>& from) {
    return from ? write(*from) : json(nullptr);
}

template <class T>
json write(const std::vector<T>& from) {
    json array = json::array();
    for (const T& element : from)
        array.push_back(write(element));
    return array;
}

template <described T>
json write(const T& from) {
    json object = json::object();
    fields<T>::each(
        from, [&object](const char* name, const auto& member) { object.emplace(name, write(member)); });
    return object;
}

} // namespace

void decode(std::string_view text, invoice_page& out) {
    read(json::parse(text), out);
}

void decode(std::string_view text, end_user& out) {
    read(json::parse(text), out);
}

void encode(const invoice_page& value, std::string& out) {
    out = write(value).dump();
}

void encode(const end_user& value, std::string& out) {
    out = write(value).dump();
}

} // namespace conductor::bench::nlohmann_codec
