#pragma once

// Does a JSON value keep to its model? One check for what clients send and for what the sandbox answers.

#include "sandbox/api/api_error.hpp"
#include "sandbox/api/schema.hpp"

#include <boost/json/value.hpp>

#include <optional>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// The first thing in `given` that `wanted` forbids, with its path, such as `lines[0].amount`.
[[nodiscard]] std::optional<api_error> check(const schema::type& wanted, const dom::value& given);

} // namespace conductor::sandbox
