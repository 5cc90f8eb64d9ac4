#pragma once

// The listing of one resource by its last change, with records that are JSON as the API sent them.

#include "recipes/changes/resources.hpp"

#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::recipes {

// By the name of a resource, such as "invoices". What it tells of a record is what the typed listing does.
[[nodiscard]] listing_ptr
list_changed_as_json(std::string_view resource, const detail::company& of, const listing_options& options);

} // namespace conductor::recipes
