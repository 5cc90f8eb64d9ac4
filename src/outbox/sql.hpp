#pragma once

// The SQL of the outbox is the same for both databases but for a few words, which stand in it as names.

#include "database/connection.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

// Puts what a database says for them in place of @now, the time in milliseconds since 1970 by the database's
// own clock, and of @skip_locked.
[[nodiscard]] std::string in_dialect(database::dialect of, std::string_view sql);

// A statement with its parameters.
[[nodiscard]] database::statement make_statement(
    database::dialect of, std::string_view sql, std::vector<database::value> parameters = {},
    std::optional<std::int64_t> must_change = {});

} // namespace conductor::outbox_detail
