#pragma once

// What a code of SQLite means to a program that meets it.

#include "database/failure.hpp"

namespace conductor::inline CONDUCTOR_ABI::database {

[[nodiscard]] failure_kind kind_of_sqlite(int extended_code, int system_errno) noexcept;

} // namespace conductor::database
