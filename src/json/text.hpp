#pragma once

// The small conversions between JSON text and values that the decoder and the encoder share.

#include <conductor/detail/export.hpp>
#include <conductor/version.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::json {

// The exact value of a JSON number such as 3.0 or 1e2, if it is an integer that std::int64_t can hold.
// `number` has the grammar of a JSON number.
[[nodiscard]] std::optional<std::int64_t> exact_int64(std::string_view number) noexcept;

// How many bytes the character at the start of `text` has in UTF-8; 0 if there is none. `text` is not empty.
[[nodiscard]] std::size_t utf8_length(std::string_view text) noexcept;

// Whether `text` is UTF-8.
[[nodiscard]] CONDUCTOR_API bool is_utf8(std::string_view text) noexcept;

// Appends `text` in quotes, escaping what JSON requires and nothing else. False if `text` is not UTF-8;
// `out` then ends with a part of it.
[[nodiscard]] bool append_quoted(std::string& out, std::string_view text);

// Appends one step of a JSON pointer (RFC 6901): a field's name, or an index.
void append_step(std::string& pointer, std::string_view name);
void append_step(std::string& pointer, std::size_t index);

} // namespace conductor::json
