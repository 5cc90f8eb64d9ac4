#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// That a transaction was made void, and stays with amounts of zero. Answer of 15 operations.
struct transaction_void {
    /// Key of what was voided.
    std::string id;
    /// Tells which sort of transaction was set to zero.
    std::string object_type;
    /// When the transaction was first entered, by the office PC's clock.
    std::optional<date_time> created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    std::optional<date_time> updated_at;
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one.
    std::optional<std::string> ref_number;
    /// Whether it was made void: it stays in the books with all its amounts at zero.
    bool voided = false;

    bool operator==(const transaction_void&) const = default;
};

} // namespace conductor::qbd
