#pragma once

// JSON for people and programs: numbers as short as they can be told exactly, members in the order in which
// they came.

#include <conductor/version.hpp>

#include <boost/json/value.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli {

// In one line, without spaces.
[[nodiscard]] std::string compact_json(const boost::json::value& what);

// Indented by two spaces, and by `indent` more from the second line on; without a last line break.
[[nodiscard]] std::string pretty_json(const boost::json::value& what, std::size_t indent = 0);

} // namespace conductor::cli
