#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of 25 types.
struct address_params {
    std::optional<std::string> line1{};       ///< `line1`, at most 41 characters
    std::optional<std::string> line2{};       ///< `line2`, at most 41 characters
    std::optional<std::string> line3{};       ///< `line3`, at most 41 characters
    std::optional<std::string> line4{};       ///< `line4`, at most 41 characters
    std::optional<std::string> line5{};       ///< `line5`, at most 41 characters
    std::optional<std::string> city{};        ///< `city`, at most 31 characters
    std::optional<std::string> state{};       ///< `state`, at most 21 characters
    std::optional<std::string> postal_code{}; ///< `postalCode`, at most 13 characters
    std::optional<std::string> country{};     ///< `country`
    std::optional<std::string> note{};        ///< `note`

    bool operator==(const address_params&) const = default;
};

} // namespace conductor::qbd
