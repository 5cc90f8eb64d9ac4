#pragma once

// How is a person told that a command failed, and what to do next?

#include "cli/output/terminal.hpp"
#include "cli/program/exit_code.hpp"

#include <exception>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli {

// Some lines about an error, with the end-user's text and the request's id where there are any.
[[nodiscard]] std::string failure_text(const error& why, bool writes, const terminal& on);

// Writes to standard error what went wrong, and gives with what the program ends.
[[nodiscard]] exit_code tell_failure(const std::exception_ptr& thrown, bool writes, const terminal& on);

} // namespace conductor::cli
