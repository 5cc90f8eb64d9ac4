#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/custom_field_type.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of 52 types.
struct custom_field {
    std::string owner_id;                   ///< `ownerId`
    std::string name;                       ///< `name`
    open_enum<qbd::custom_field_type> type; ///< `type`
    std::string value;                      ///< `value`

    bool operator==(const custom_field&) const = default;
};

} // namespace conductor::qbd
