#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A postal address for a form. Part of 25 types.
struct address_params {
    /// Top line of the address, often the firm's or person's name, else the street; at most 41 characters.
    std::optional<std::string> line1{};
    /// Next line of the address, such as street, suite or building; at most 41 characters.
    std::optional<std::string> line2{};
    /// A further line of the address, for what did not fit above; at most 41 characters.
    std::optional<std::string> line3{};
    /// A further line of the address, below three others; at most 41 characters.
    std::optional<std::string> line4{};
    /// Last free line of the address, above city and postal code; at most 41 characters.
    std::optional<std::string> line5{};
    /// Town of the address; at most 31 characters.
    std::optional<std::string> city{};
    /// Region of the address: state, province or county, abbreviated or in full; at most 21 characters.
    std::optional<std::string> state{};
    /// The ZIP or other postal code, as text so that leading zeros stay; at most 13 characters.
    std::optional<std::string> postal_code{};
    /// Country in words, such as "Canada"; often empty for domestic addresses.
    std::optional<std::string> country{};
    /// A remark printed below the address.
    std::optional<std::string> note{};

    bool operator==(const address_params&) const = default;
};

} // namespace conductor::qbd
