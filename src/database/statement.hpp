#pragma once

// One statement of SQL for either database, and what must come of it.

#include "database/failure.hpp"
#include "database/value.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::database {

// Parameters are $1, $2 and so on, each used somewhere. What PostgreSQL cannot tell the type of, such as `$1
// IS NULL`, is written CAST($1 AS TEXT), which both understand.
struct statement {
    std::string sql;
    std::vector<value> parameters;
    // How many rows it must change, or give if it is one that gives rows. If it does not, the whole
    // transaction is undone and fails as not_as_expected.
    std::optional<std::int64_t> must_change;
};

// Nothing, or why these are not sent: they begin or end a transaction themselves, or have parameters that
// only one of the databases would store.
[[nodiscard]] std::optional<failure> why_not(std::span<const statement> all);

// Nothing, or the failure of the statement at `place`, which gave or changed so many rows.
[[nodiscard]] std::optional<failure>
not_as_expected(const statement& asked, std::size_t place, std::int64_t affected);

} // namespace conductor::database
