#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of 11 types.
struct custom_field_params {
    std::string owner_id{}; ///< `ownerId`, required
    std::string name{};     ///< `name`, required
    std::string value{};    ///< `value`, required

    bool operator==(const custom_field_params&) const = default;
};

} // namespace conductor::qbd
