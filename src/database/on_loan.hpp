#pragma once

// Statements by a connection that somebody else has opened, in the transaction that is open there. They
// block, and what they did is undone or kept with that transaction.

#include "database/connection.hpp"

#include <vector>

struct sqlite3;
struct pg_conn;

namespace conductor::inline CONDUCTOR_ABI::database {

[[nodiscard]] answer run_on_loan(sqlite3* by, const std::vector<statement>& all);

// Where PostgreSQL is built in. The connection must be idle, in a transaction or not.
[[nodiscard]] answer run_on_loan(pg_conn* by, const std::vector<statement>& all);

} // namespace conductor::database
