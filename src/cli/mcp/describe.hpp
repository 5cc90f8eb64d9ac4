#pragma once

// What is an operation, for an assistant?

#include "catalog/operations.hpp"
#include "catalog/schema.hpp"

#include <boost/json/object.hpp>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

[[nodiscard]] bool writes(const catalog::operation& of) noexcept;

// Its name, what it does, and whether it may be called.
[[nodiscard]] boost::json::object summary_of(const catalog::operation& of, bool allow_writes);

// The same with all that it takes, and the names of the fields that its records have.
[[nodiscard]] boost::json::object description_of(const catalog::operation& of, bool allow_writes);

// The type of what it gives, or of one record of a list; nullptr if the API leaves it open.
[[nodiscard]] const catalog::schema::type* record_of(const catalog::operation& of) noexcept;

} // namespace conductor::cli::mcp
