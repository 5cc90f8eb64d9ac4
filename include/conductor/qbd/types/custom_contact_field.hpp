#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `contact`, `customer`, `employee`, `vendor`.
struct custom_contact_field {
    std::string name;                 ///< `name`
    std::optional<std::string> value; ///< `value`

    bool operator==(const custom_contact_field&) const = default;
};

} // namespace conductor::qbd
