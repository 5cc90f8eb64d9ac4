#pragma once

// What may stand in a request's header, checked before anything is sent.

#include <conductor/version.hpp>

#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::http {

// Whether it is a header field's name (an RFC 9110 token).
[[nodiscard]] bool is_field_name(std::string_view text) noexcept;

// Whether it can be a header field's value: no CR, LF, NUL or other control characters but tabs.
[[nodiscard]] bool is_field_value(std::string_view text) noexcept;

// Whether it can be sent as a bearer token. Wider than RFC 6750's, which leaves out some visible characters.
[[nodiscard]] bool is_bearer_token(std::string_view text) noexcept;

// Whether the client itself decides about this field, because it frames the message.
[[nodiscard]] bool is_framing_field(std::string_view name) noexcept;

} // namespace conductor::http
