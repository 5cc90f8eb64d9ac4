#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Answer of 20 operations.
struct transaction_deletion {
    std::string id;                        ///< `id`
    std::string object_type;               ///< `objectType`
    std::optional<std::string> ref_number; ///< `refNumber`
    bool deleted = false;                  ///< `deleted`

    bool operator==(const transaction_deletion&) const = default;
};

} // namespace conductor::qbd
