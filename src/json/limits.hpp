#pragma once

// What in a request is outside of the API's limits?

#include "json/encoder.hpp"
#include "json/model.hpp"

#include <vector>

namespace conductor::json {

// All violations in a value that is about to be sent, in the order of its tables: texts that are too long,
// numbers out of range, arrays with too few items, and required fields that are not set.
[[nodiscard]] std::vector<encode_error> violations(const type& type, const void* value);

} // namespace conductor::json
