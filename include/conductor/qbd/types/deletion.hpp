#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// The deletion of a record, which is gone once this is the answer. Answer of `deposits::delete_`,
/// `time_tracking_activities::delete_`.
struct deletion {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record was deleted.
    std::string object_type;
    /// Whether it is gone now; there is no undo.
    bool deleted = false;

    bool operator==(const deletion&) const = default;
};

} // namespace conductor::qbd
