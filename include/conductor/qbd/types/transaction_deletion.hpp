#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// The deletion of a transaction, which is gone once this is the answer. Answer of 20 operations.
struct transaction_deletion {
    /// Key of what was deleted.
    std::string id;
    /// Tells which sort of record was deleted.
    std::string object_type;
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one.
    std::optional<std::string> ref_number;
    /// Whether it is gone now; there is no undo.
    bool deleted = false;

    bool operator==(const transaction_deletion&) const = default;
};

} // namespace conductor::qbd
