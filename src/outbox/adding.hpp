#pragma once

// Which entries an outbox takes, and what has come of adding one.

#include "database/value.hpp"

#include <conductor/outbox/outbox.hpp>

#include <vector>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

// @throws invalid_argument_error if it could never be made. Nobody looks at it later.
void require_possible(const outbox_entry& entry);

// What the rows of store::add say. Called with those that the statements gave.
//
// @throws conflict_error if there is another entry with its key.
[[nodiscard]] added_entry added_of(const outbox_entry& entry, const std::vector<database::rows>& came);

} // namespace conductor::outbox_detail
