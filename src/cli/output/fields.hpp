#pragma once

// Which parts of a record are shown? Paths such as "customer.fullName" or "lines.0.amount".

#include "catalog/schema.hpp"

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

// The part of a record; nullptr if it is not there. A step into a list without an index is not one.
[[nodiscard]] const boost::json::value* part_of(const boost::json::value& record, std::string_view path);

// An object with these parts, by their paths; null for what is not there.
[[nodiscard]] boost::json::object
parts_of(const boost::json::value& record, const std::vector<std::string>& paths);

// The paths in the API's own words, if each is in the model. An empty model allows any.
//
// Throws usage_error that says what may have been meant.
[[nodiscard]] std::vector<std::string>
checked_fields(const std::vector<std::string>& paths, const catalog::schema::type* record);

// What a table shows of such records when nobody said: what tells them apart first, then what they amount to.
[[nodiscard]] std::vector<std::string> usual_fields(const catalog::schema::type* record);

// The same of a record whose type is not known.
[[nodiscard]] std::vector<std::string> usual_fields(const boost::json::value& record);

// The text of a part in a cell: texts as they are, nothing for null, the name of what is referred to, and
// JSON for the rest.
[[nodiscard]] std::string cell_text(const boost::json::value* part);

} // namespace conductor::cli
