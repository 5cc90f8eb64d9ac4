#pragma once

// Values go into a statement of SQLite, and out of it.

#include "database/value.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <sqlite3.h>

namespace conductor::inline CONDUCTOR_ABI::database {

// Parameters of the form $1 have a name in SQLite, and are numbered by where they stand: they are bound by
// name. Gives why the parameters are not those of the statement. They must live until it is reset.
[[nodiscard]] std::optional<std::string> bind(sqlite3_stmt* to, const std::vector<value>& parameters);

// Runs a statement that is bound: what it gave and changed, or SQLite's code for why not.
[[nodiscard]] std::variant<int, rows> run_to_its_end(sqlite3_stmt* bound);

} // namespace conductor::database
