#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Answer of 15 operations.
struct transaction_void {
    std::string id;                        ///< `id`
    std::string object_type;               ///< `objectType`
    std::optional<date_time> created_at;   ///< `createdAt`
    std::optional<date_time> updated_at;   ///< `updatedAt`
    std::optional<std::string> ref_number; ///< `refNumber`
    bool voided = false;                   ///< `voided`

    bool operator==(const transaction_void&) const = default;
};

} // namespace conductor::qbd
