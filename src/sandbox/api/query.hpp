#pragma once

// The query of a request target as a JSON object, by the operation's query model.

#include "sandbox/api/api_error.hpp"
#include "sandbox/api/schema.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// A part of a URI without its percent-encoding; what is not one is left as it is.
[[nodiscard]] std::string percent_decode(std::string_view text);

/// Reads the query of `target`: numbers and booleans where the model wants them, arrays from repeated names.
///
/// @param wanted The query model; null: no parameter is known.
/// @param values Gets the parameters.
/// @return What the model forbids, if anything.
[[nodiscard]] std::optional<api_error>
read_query(const schema::type* wanted, std::string_view target, dom::object& values);

} // namespace conductor::sandbox
