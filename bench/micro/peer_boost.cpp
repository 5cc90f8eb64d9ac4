#include "fields.hpp"
#include "peers.hpp"
#include "values/date.hpp"

#include <boost/json.hpp>
#include <boost/json/basic_parser_impl.hpp>

#include <cstddef>
#include <stdexcept>
#include <vector>

namespace conductor {

// The conversions of a struct, as a user of boost::json::value_to and value_from writes them.
template <bench::described T>
T tag_invoke(const boost::json::value_to_tag<T>&, const boost::json::value& from);
template <bench::described T>
void tag_invoke(const boost::json::value_from_tag&, boost::json::value& to, const T& from);

namespace qbd {
using conductor::tag_invoke;
} // namespace qbd

namespace bench {
namespace {

namespace bj = boost::json;

void read(const bj::value& from, std::string& to) {
    to = from.as_string();
}

void read(const bj::value& from, date_time& to) {
    to = std::string(from.as_string());
}

void read(const bj::value& from, bool& to) {
    to = from.as_bool();
}

void read(const bj::value& from, double& to) {
    to = from.to_number<double>();
}

void read(const bj::value& from, std::chrono::year_month_day& to) {
    to = values::parse_date(from.as_string()).value();
}

template <class E>
void read(const bj::value& from, open_enum<E>& to) {
    to = open_enum<E>{std::string_view{from.as_string()}};
}

template <described T>
void read(const bj::value& from, T& to) {
    to = bj::value_to<T>(from);
}

template <class T>
void read(const bj::value& from, std::optional<T>& to) {
    if (!from.is_null())
        read(from, to.emplace());
}

template <class T>
void read(const bj::value& from, std::vector<T>& to) {
    const bj::array& array = from.as_array();
    to.reserve(array.size());
    for (const bj::value& element : array)
        read(element, to.emplace_back());
}

bj::value write(const std::string& from, const bj::storage_ptr& memory) {
    return bj::value(bj::string_view{from}, memory);
}

bj::value write(const date_time& from, const bj::storage_ptr& memory) {
    return write(from.text(), memory);
}

bj::value write(bool from, const bj::storage_ptr& memory) {
    return bj::value(from, memory);
}

bj::value write(double from, const bj::storage_ptr& memory) {
    return bj::value(from, memory);
}

bj::value write(std::chrono::year_month_day from, const bj::storage_ptr& memory) {
    std::string text;
    (void)values::append_date(text, from);
    return write(text, memory);
}

template <class E>
bj::value write(const open_enum<E>& from, const bj::storage_ptr& memory) {
    return bj::value(bj::string_view{from.text()}, memory);
}

template <described T>
bj::value write(const T& from, const bj::storage_ptr& memory) {
    return bj::value_from(from, memory);
}

template <class T>
bj::value write(const std::optional<T>& from, const bj::storage_ptr& memory) {
    return from ? write(*from, memory) : bj::value(nullptr, memory);
}

template <class T>
bj::value write(const std::vector<T>& from, const bj::storage_ptr& memory) {
    bj::array array(memory);
    array.reserve(from.size());
    for (const T& element : from)
        array.push_back(write(element, memory));
    return array;
}

} // namespace
} // namespace bench

template <bench::described T>
T tag_invoke(const boost::json::value_to_tag<T>&, const boost::json::value& from) {
    T to{};
    const boost::json::object& object = from.as_object();
    bench::fields<T>::each(
        to, [&object](const char* name, auto& member) { bench::read(object.at(name), member); });
    return to;
}

template <bench::described T>
void tag_invoke(const boost::json::value_from_tag&, boost::json::value& to, const T& from) {
    boost::json::object& object = to.emplace_object();
    bench::fields<T>::each(from, [&object](const char* name, const auto& member) {
        object.emplace(name, bench::write(member, object.storage()));
    });
}

namespace bench::boost_codec {
namespace {

struct empty_handler {
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

    using error = boost::system::error_code;
    bool on_document_begin(error&) { return true; }
    bool on_document_end(error&) { return true; }
    bool on_object_begin(error&) { return true; }
    bool on_object_end(std::size_t, error&) { return true; }
    bool on_array_begin(error&) { return true; }
    bool on_array_end(std::size_t, error&) { return true; }
    bool on_key_part(bj::string_view, std::size_t, error&) { return true; }
    bool on_key(bj::string_view, std::size_t, error&) { return true; }
    bool on_string_part(bj::string_view, std::size_t, error&) { return true; }
    bool on_string(bj::string_view, std::size_t, error&) { return true; }
    bool on_number_part(bj::string_view, error&) { return true; }
    bool on_int64(std::int64_t, bj::string_view, error&) { return true; }
    bool on_uint64(std::uint64_t, bj::string_view, error&) { return true; }
    bool on_double(double, bj::string_view, error&) { return true; }
    bool on_bool(bool, error&) { return true; }
    bool on_null(error&) { return true; }
    bool on_comment_part(bj::string_view, error&) { return true; }
    bool on_comment(bj::string_view, error&) { return true; }
};

// Memory for one DOM, used again for the next.
std::vector<unsigned char>& buffer() {
    thread_local std::vector<unsigned char> memory(8'000'000);
    return memory;
}

template <class T>
void decode_any(std::string_view text, T& out) {
    bj::monotonic_resource memory{buffer().data(), buffer().size()};
    out = bj::value_to<T>(bj::parse(text, &memory));
}

template <class T>
void encode_any(const T& value, std::string& out) {
    bj::monotonic_resource memory{buffer().data(), buffer().size()};
    out = bj::serialize(bj::value_from(value, &memory));
}

} // namespace

void parse(std::string_view text) {
    bj::monotonic_resource memory{buffer().data(), buffer().size()};
    const bj::value value = bj::parse(text, &memory);
    if (!value.is_object())
        throw std::runtime_error{"boost: not an object"};
}

void parse_to_nothing(std::string_view text) {
    bj::basic_parser<empty_handler> parser{bj::parse_options{}};
    boost::system::error_code ec;
    if (parser.write_some(false, text.data(), text.size(), ec) != text.size() || ec)
        throw std::runtime_error{"boost: not a JSON text"};
}

void decode(std::string_view text, invoice_page& out) {
    decode_any(text, out);
}

void decode(std::string_view text, end_user& out) {
    decode_any(text, out);
}

void encode(const invoice_page& value, std::string& out) {
    encode_any(value, out);
}

void encode(const end_user& value, std::string& out) {
    encode_any(value, out);
}

} // namespace bench::boost_codec
} // namespace conductor
