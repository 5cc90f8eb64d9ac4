#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of 8 types.
struct custom_contact_field_params {
    std::string name{};  ///< `name`, required
    std::string value{}; ///< `value`, required

    bool operator==(const custom_contact_field_params&) const = default;
};

} // namespace conductor::qbd
