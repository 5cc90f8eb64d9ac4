#pragma once

// What an SQLSTATE of PostgreSQL means to a program that meets it.

#include "database/failure.hpp"

#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::database {

[[nodiscard]] failure_kind kind_of_sqlstate(std::string_view state) noexcept;

// libpq gives the state of a connection that failed only in its text, if that is to be verbose. Empty: the
// server said nothing.
[[nodiscard]] std::string_view sqlstate_in(std::string_view verbose) noexcept;

// In one line, without where in the server's source it was.
[[nodiscard]] std::string tidy(std::string_view verbose);

} // namespace conductor::database
