#pragma once

// Percent-encoding of path segments and query components (RFC 3986).

#include <conductor/detail/export.hpp>
#include <conductor/version.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::net {

// Encodes every byte but RFC 3986's unreserved ones, which suits path segments and query components alike.
[[nodiscard]] CONDUCTOR_API std::string percent_encode(std::string_view text);
CONDUCTOR_API void append_percent_encoded(std::string& out, std::string_view text);

// Nothing if a '%' is not followed by two hexadecimal digits. A '+' stays a '+'.
[[nodiscard]] std::optional<std::string> percent_decode(std::string_view text);

// Whether a path segment is empty, "." or "..", also with its dots spelled "%2e": a segment that would
// address another resource than the one meant.
[[nodiscard]] bool is_dot_segment(std::string_view text);

} // namespace conductor::net
