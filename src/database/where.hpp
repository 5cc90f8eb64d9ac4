#pragma once

// Which database is meant by `data.sqlite`, `sqlite:data` or `postgresql://user@host/name`?

#include "database/connection.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace conductor::inline CONDUCTOR_ABI::database {

struct place {
    database::dialect dialect = database::dialect::sqlite;
    std::string name; // a file's, or the whole URI
};

// Or why it means none, without repeating what may be part of a password.
[[nodiscard]] std::variant<std::string, place> parse_where(std::string_view where);

// The text without that word, for what others say of a connection.
[[nodiscard]] std::string without(std::string text, std::string_view secret);

} // namespace conductor::database
