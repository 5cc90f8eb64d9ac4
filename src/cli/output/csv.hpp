#pragma once

// Comma-separated values by RFC 4180, but for its line ends, which are those of Unix.

#include <conductor/version.hpp>

#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

[[nodiscard]] std::string csv_row(const std::vector<std::string>& cells);

} // namespace conductor::cli
