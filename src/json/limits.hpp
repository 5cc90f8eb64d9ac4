#pragma once

// What in a request is outside of the API's limits?

#include "json/encoder.hpp"
#include "json/model.hpp"

#include <vector>

namespace conductor::inline CONDUCTOR_ABI::json {

// All violations in a value that is about to be sent, in the order of its tables: texts that are too long,
// numbers out of range, arrays with too few items, and required fields that are not set. Fields of the root
// object that `extra` replaces are not sent, and not checked.
[[nodiscard]] std::vector<encode_error>
violations(const type& type, const void* value, const boost::json::object* extra = nullptr);

} // namespace conductor::json
