#pragma once

// gzip bodies: of a text, and of far more text than they look.

#include <conductor/version.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

[[nodiscard]] std::string gzip(std::string_view text);

/// The gzip form of `size` bytes: spaces, and `text` at the end.
[[nodiscard]] std::string gzip_padded(std::string_view text, std::size_t size);

} // namespace conductor::sandbox
