#pragma once

// What an operation takes, as JSON Schema.

#include "catalog/operations.hpp"
#include "catalog/schema.hpp"

#include <boost/json/object.hpp>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

[[nodiscard]] boost::json::object json_schema(const catalog::schema::type& of);

// Of an object with `path`, `query` and `body`, as far as the operation has them.
[[nodiscard]] boost::json::object parameters_schema(const catalog::operation& of);

} // namespace conductor::cli::mcp
