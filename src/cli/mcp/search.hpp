#pragma once

// Which operations fit what somebody wants to do?

#include "catalog/operations.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

// Those that fit best first, so many at the most. Their names count most, then what they do, then what they
// take; words of everyday speech stand for the API's, as "add" for "create".
[[nodiscard]] std::vector<const catalog::operation*>
search_operations(std::string_view text, std::size_t most);

} // namespace conductor::cli::mcp
