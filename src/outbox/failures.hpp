#pragma once

// What a database's failure is to a program.

#include "database/failure.hpp"

#include <conductor/error.hpp>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

[[nodiscard]] error error_of(const database::failure& failed);

// Whether it may pass by itself: the same again, later, may be done.
[[nodiscard]] bool may_pass(database::failure_kind kind) noexcept;

} // namespace conductor::outbox_detail
