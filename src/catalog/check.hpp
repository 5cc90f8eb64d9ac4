#pragma once

// Does a JSON value keep to its model? For what is sent without a C++ type, and for what the sandbox is sent
// and answers.

#include "catalog/schema.hpp"

#include <boost/json/value.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::catalog {

enum class violation_kind { missing, unknown, invalid };

struct violation {
    violation_kind kind;
    std::string what;   // "must be a string"
    std::string path{}; // "lines[0].amount"; empty for the value itself
};

// The first thing in `given` that `wanted` forbids.
[[nodiscard]] std::optional<violation> check(const schema::type& wanted, const dom::value& given);

// Whether `text` is an absolute URI: a scheme, and something after its colon.
[[nodiscard]] bool is_uri(std::string_view text);

} // namespace conductor::catalog
