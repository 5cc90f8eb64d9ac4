#pragma once

// Which records are mirrored? By the names of their lists.

#include <conductor/recipes/changed_resource.hpp>

#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

// All if there is no name.
//
// Throws usage_error that says which may have been meant.
[[nodiscard]] change_selection selection_of(const std::vector<std::string>& names);

} // namespace conductor::cli
