#pragma once

// Reading the fields of what tests tell over HTTP: faults, and the state of companies.

#include <conductor/version.hpp>

#include <boost/json/string_view.hpp>
#include <boost/json/value.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// Says which field is wrong.
class format_error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// @throws format_error
[[noreturn]] void fail(std::string_view field, std::string_view what);

// Readers of one value; `field` is for the message. They throw format_error.

[[nodiscard]] std::string read_text(std::string_view field, const boost::json::value& value);
[[nodiscard]] std::uint64_t read_count(std::string_view field, const boost::json::value& value);
[[nodiscard]] bool read_bool(std::string_view field, const boost::json::value& value);

/// Milliseconds, from 0 to a day.
[[nodiscard]] std::chrono::milliseconds read_time(std::string_view field, const boost::json::value& value);

/// A whole number from -`most` to `most`.
[[nodiscard]] std::int64_t
read_difference(std::string_view field, const boost::json::value& value, std::int64_t most);

/// A value of an enum and its name.
template <class Enum>
struct named {
    std::string_view name;
    Enum value;
};

/// Empty if the value has no name.
template <class Enum, std::size_t N>
boost::json::string_view name_of(const named<Enum> (&table)[N], Enum value) {
    for (const auto& entry : table)
        if (entry.value == value)
            return {entry.name.data(), entry.name.size()};
    return {};
}

template <class Enum, std::size_t N>
Enum read_enum(std::string_view field, const boost::json::value& value, const named<Enum> (&table)[N]) {
    const auto text = read_text(field, value);
    for (const auto& entry : table)
        if (entry.name == text)
            return entry.value;
    fail(field, "has no such value");
}

/// A field of `Settings` and how it is read.
template <class Settings>
struct json_field {
    std::string_view name;
    void (*read)(Settings& settings, std::string_view name, const boost::json::value& value);
};

/// Settings from an object; what it does not have is as by default.
///
/// @param what What it is, for the message: "a fault".
/// @throws format_error also if a field is not known.
template <class Settings, std::size_t N>
Settings
read_fields(const json_field<Settings> (&fields)[N], std::string_view what, const boost::json::value& given) {
    if (!given.is_object())
        throw format_error{"This must be an object: " + std::string{what} + "."};
    Settings settings;
    for (const auto& member : given.get_object()) {
        const std::string_view name{member.key().data(), member.key().size()};
        bool known = false;
        for (const auto& field : fields) {
            if (field.name == name) {
                field.read(settings, name, member.value());
                known = true;
            }
        }
        if (!known)
            fail(name, "is not a field of " + std::string{what});
    }
    return settings;
}

} // namespace conductor::sandbox
