#pragma once

// Which resources are followed, by their names on the command line.

#include <conductor/recipes/changed_resource.hpp>

#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

// All that can be followed, as in "sales-receipts".
[[nodiscard]] std::vector<std::string> followed_resources();

// A selection of these; of all if none is named.
//
// Throws usage_error if a name is not one of them.
[[nodiscard]] change_selection selection_of(const std::vector<std::string>& names);

} // namespace conductor::cli
