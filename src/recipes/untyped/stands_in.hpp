#pragma once

// Whether a record that is JSON has what an update asked for: what compare.hpp says of typed ones.

#include "recipes/standing.hpp"

#include <conductor/detail/export.hpp>

#include <boost/json/object.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

[[nodiscard]] CONDUCTOR_API standing
stands_in(const boost::json::object& wanted, const boost::json::object& now);

} // namespace conductor::recipes
