#pragma once

// HTTP methods, for requests that have no operation of their own.

#include <conductor/version.hpp>

#include <string_view>

namespace conductor::inline CONDUCTOR_ABI {

/// The method of a request.
enum class http_method { get, post, put, patch, delete_ };

/// The method as it is sent, as in "DELETE".
[[nodiscard]] constexpr std::string_view to_string(http_method method) noexcept {
    switch (method) {
    case http_method::get:
        return "GET";
    case http_method::post:
        return "POST";
    case http_method::put:
        return "PUT";
    case http_method::patch:
        return "PATCH";
    case http_method::delete_:
        return "DELETE";
    }
    return "GET";
}

/// Whether sending a request twice has the effect of sending it once (RFC 9110, section 9.2.2).
[[nodiscard]] constexpr bool is_idempotent(http_method method) noexcept {
    return method != http_method::post && method != http_method::patch;
}

} // namespace conductor
