#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of 15 types.
struct address {
    std::optional<std::string> line1;       ///< `line1`
    std::optional<std::string> line2;       ///< `line2`
    std::optional<std::string> line3;       ///< `line3`
    std::optional<std::string> line4;       ///< `line4`
    std::optional<std::string> line5;       ///< `line5`
    std::optional<std::string> city;        ///< `city`
    std::optional<std::string> state;       ///< `state`
    std::optional<std::string> postal_code; ///< `postalCode`
    std::optional<std::string> country;     ///< `country`
    std::optional<std::string> note;        ///< `note`

    bool operator==(const address&) const = default;
};

} // namespace conductor::qbd
