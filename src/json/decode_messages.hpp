#pragma once

// How does the decoder word what it finds?

#include "json/model.hpp"

#include <conductor/deviation.hpp>

#include <boost/system/error_code.hpp>

#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::json {

// A value of this kind, in "expected …".
[[nodiscard]] std::string_view name_of(value_kind kind) noexcept;

// A deviation that is an error.
[[nodiscard]] std::string_view message_of(deviation_kind kind) noexcept;

// What is not JSON; `at_end` if the parser had read all of the text.
[[nodiscard]] std::string describe_syntax_error(const boost::system::error_code& ec, bool at_end);

} // namespace conductor::json
