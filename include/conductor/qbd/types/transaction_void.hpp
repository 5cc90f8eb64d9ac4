#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <optional>
#include <string>

namespace conductor::qbd {

/// Answer of 15 operations.
struct transaction_void {
    std::string id;                        ///< `id`
    std::string object_type;               ///< `objectType`
    std::optional<std::string> created_at; ///< `createdAt`, ISO 8601
    std::optional<std::string> updated_at; ///< `updatedAt`, ISO 8601
    std::optional<std::string> ref_number; ///< `refNumber`
    bool voided = false;                   ///< `voided`

    bool operator==(const transaction_void&) const = default;
};

} // namespace conductor::qbd
