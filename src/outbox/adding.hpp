#pragma once

// Which entries an outbox takes, and what has come of adding one.

#include "database/value.hpp"

#include <conductor/error.hpp>
#include <conductor/outbox/outbox.hpp>

#include <optional>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

// Why it could never be made, or nothing. Nobody looks at it later.
[[nodiscard]] std::optional<error> why_not(const outbox_entry& entry);

// @throws invalid_argument_error if it could never be made.
void require_possible(const outbox_entry& entry);

// What the rows of store::add say. Called with those that the statements gave.
//
// @throws conflict_error if there is another entry with its key.
[[nodiscard]] added_entry added_of(const outbox_entry& entry, const std::vector<database::rows>& came);

} // namespace conductor::outbox_detail
