#pragma once

// The models that the codec's tests decode and encode: one member of every kind of value.

#include "json/decoder.hpp"
#include "json/encoder.hpp"

#include <conductor/open_enum.hpp>
#include <conductor/unrecognized_object.hpp>

#include <boost/json/value.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace conductor {

enum class integration_slug : std::uint16_t { unrecognized, quickbooks_desktop };

template <>
struct enum_texts<integration_slug> {
    static constexpr std::string_view values[] = {"quickbooks_desktop"};
};

} // namespace conductor

namespace test {

struct reference {
    std::string id;
    std::optional<std::string> full_name;

    bool operator==(const reference&) const = default;
};

struct sample {
    std::string name;
    bool active = false;
    std::int64_t count = 0;
    double rate = 0;
    conductor::open_enum<conductor::integration_slug> slug;
    std::chrono::year_month_day date{};
    reference owner;
    std::vector<std::string> tags;
    std::vector<reference> lines;
    std::vector<std::optional<std::int64_t>> gaps;
    std::vector<std::vector<double>> matrix;
    std::optional<std::string> note;
    std::optional<reference> parent;
    std::optional<std::vector<reference>> children;
    std::optional<std::chrono::year_month_day> due;
    std::optional<conductor::open_enum<conductor::integration_slug>> other_slug;
    std::optional<bool> flag;
    boost::json::value extra;
    std::optional<boost::json::value> payload;
    std::vector<boost::json::value> blobs;

    bool operator==(const sample&) const = default;
};

struct holder {
    sample value;
};

// Required and optional fields, to test what may be absent.
struct contact {
    std::string email;
    std::optional<std::string> phone;  // required, may be null
    std::optional<std::string> street; // may be absent
    std::optional<std::string> city;   // may be absent or null
    reference account;
    conductor::open_enum<conductor::integration_slug> slug;

    bool operator==(const contact&) const = default;
};

// A model that contains itself.
struct tree {
    std::string label;
    std::vector<tree> branches;

    bool operator==(const tree&) const = default;
};

// Field names that JSON pointers must escape.
struct odd_names {
    std::optional<std::int64_t> slash;
    std::optional<std::int64_t> tilde;
    std::vector<std::int64_t> both;

    bool operator==(const odd_names&) const = default;
};

// Objects that are told apart by their "kind".
struct square {
    std::string kind;
    double side = 0;
    std::vector<reference> corners;

    bool operator==(const square&) const = default;
};

struct circle {
    std::string kind;
    std::int64_t radius = 0;
    std::optional<std::string> note; // may be absent

    bool operator==(const circle&) const = default;
};

using shape = std::variant<square, circle, conductor::unrecognized_object>;

struct drawing {
    std::vector<shape> shapes;
    std::optional<shape> frame;

    bool operator==(const drawing&) const = default;
};

struct badge {
    shape mark;

    bool operator==(const badge&) const = default;
};

// A variant in a variant.
struct layer {
    std::string kind;
    std::vector<shape> shapes;

    bool operator==(const layer&) const = default;
};

using paper = std::variant<layer, conductor::unrecognized_object>;

// A text that is complete in all its fields, and the value that it stands for.
extern const std::string_view full_text;
sample full_sample();

// The text of `value`; fails the test if it cannot be encoded.
std::string encoded(const conductor::json::type& t, const void* value, const boost::json::object* extra);

template <class T>
std::string encoded(const T& value, const boost::json::object* extra = nullptr) {
    return encoded(conductor::json::type_of<T>, &value, extra);
}

} // namespace test

namespace conductor {

inline std::ostream& operator<<(std::ostream& out, const deviation& d) {
    return out << to_string(d.kind) << " at " << d.pointer;
}

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<test::reference>();
template <>
const object_model& model_of<test::sample>();
template <>
const object_model& model_of<test::holder>();
template <>
const object_model& model_of<test::contact>();
template <>
const object_model& model_of<test::tree>();
template <>
const object_model& model_of<test::odd_names>();
template <>
const object_model& model_of<test::square>();
template <>
const object_model& model_of<test::circle>();
template <>
const variant_model& variant_of<test::shape>();
template <>
const object_model& model_of<test::drawing>();
template <>
const object_model& model_of<test::badge>();
template <>
const object_model& model_of<test::layer>();
template <>
const variant_model& variant_of<test::paper>();

} // namespace conductor::json
