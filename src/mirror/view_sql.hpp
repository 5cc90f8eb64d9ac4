#pragma once

// How is a view said in SQL? For each database in its own words.
//
// What a value is not, such as a date that is none, is NULL: one odd value in one record must not cost
// all others. The record has it as it is.

#include "database/connection.hpp"
#include "mirror/views.hpp"

#include <span>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::mirror_detail {

[[nodiscard]] std::string create_view(const view& what, database::dialect in);

// "quoted": names may be words of SQL.
[[nodiscard]] std::string in_quotes(std::string_view name);

// What tells one release's views from another one's.
[[nodiscard]] std::string fingerprint_of(std::span<const view> all, database::dialect in);

} // namespace conductor::mirror_detail
