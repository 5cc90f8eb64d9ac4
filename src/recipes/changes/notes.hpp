#pragma once

// The listings of what was deleted.

#include "recipes/changes/resources.hpp"
#include "recipes/changes/round.hpp"

namespace conductor::inline CONDUCTOR_ABI::recipes {

[[nodiscard]] listing_ptr
list_notes(const detail::company& of, const ask_for_notes& what, const request_options& options);

} // namespace conductor::recipes
