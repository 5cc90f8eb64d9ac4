#pragma once

// What recipes know of a record that is JSON.

#include "recipes/record.hpp"
#include "recipes/untyped/untyped_list.hpp"

#include <boost/json/value.hpp>

#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::recipes {

// A record that is not as the API describes it is one of which less is known.
[[nodiscard]] record record_of_json(const untyped_list& in, boost::json::value from);

// Those of an answer to a list.
[[nodiscard]] records records_of_page(const untyped_list& in, boost::json::value page);

// Where the page after this one begins; empty at the end.
[[nodiscard]] std::string_view next_cursor_of(const boost::json::value& page);

// The caller's own again.
[[nodiscard]] boost::json::value take_json(record& from);

} // namespace conductor::recipes
