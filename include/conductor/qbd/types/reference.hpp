#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A record by its id, with its full name as it is now. Part of 83 types.
struct reference {
    /// Key of the record referred to, such as "80000001-1234567890"; holds when that is renamed.
    std::optional<std::string> id;
    /// Name of the record referred to, nested ones as "Parent:Child"; changes when it is renamed.
    std::optional<std::string> full_name;

    bool operator==(const reference&) const = default;
};

} // namespace conductor::qbd
