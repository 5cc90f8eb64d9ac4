#pragma once

// The tables of the outbox, which other programs may write to: docs/outbox.md tells them.
//
// Adding an entry touches one row of one table, so that a transaction that is open for long holds nobody up.
// What workers know of a company, its lease and when it is due, stands in a table of their own.

#include "database/migration.hpp"

#include <vector>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

inline constexpr const char* component = "outbox";

// Where PostgreSQL tells who added an entry for a company.
inline constexpr const char* channel = "conductor_outbox";

[[nodiscard]] std::vector<database::migration> migrations();

} // namespace conductor::outbox_detail
