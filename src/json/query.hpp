#pragma once

// How does a struct of query parameters become names and values?

#include "json/encoder.hpp"
#include "json/model.hpp"

#include <functional>
#include <optional>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::json {

// Takes one parameter; the text is valid during the call.
using parameter_sink = std::function<void(const field& parameter, std::string_view value)>;

// Gives each parameter of `params`, which is of the model `type`, in the order of its table. An array gives
// its name once for each element. What is not set is left out, and refused if it is required.
[[nodiscard]] std::optional<encode_error>
for_each_parameter(const type& type, const void* params, const parameter_sink& sink);

} // namespace conductor::json
