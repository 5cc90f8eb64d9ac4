#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Answer of `deposits::delete_`, `time_tracking_activities::delete_`.
struct deletion {
    std::string id;          ///< `id`
    std::string object_type; ///< `objectType`
    bool deleted = false;    ///< `deleted`

    bool operator==(const deletion&) const = default;
};

} // namespace conductor::qbd
