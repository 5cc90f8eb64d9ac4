#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of 83 types.
struct reference {
    std::optional<std::string> id;        ///< `id`
    std::optional<std::string> full_name; ///< `fullName`

    bool operator==(const reference&) const = default;
};

} // namespace conductor::qbd
