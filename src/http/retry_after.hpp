#pragma once

// What an answer's header says about trying again.

#include <conductor/version.hpp>

#include <chrono>
#include <optional>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::http {

// The wait that `Retry-After-Ms` (milliseconds, possibly with a fraction) or else `Retry-After` (seconds,
// possibly with a fraction, or an HTTP date) asks for. Nothing if neither is there and makes sense. A date
// counts from the answer's own `Date`, as the two clocks may differ; from `now` if there is none. One in the
// past is a wait of zero.
[[nodiscard]] std::optional<std::chrono::milliseconds> parse_retry_after(
    std::optional<std::string_view> retry_after_ms, std::optional<std::string_view> retry_after,
    std::optional<std::string_view> date, std::chrono::system_clock::time_point now);

// `x-should-retry`: true, false, or nothing for anything else.
[[nodiscard]] std::optional<bool> parse_should_retry(std::optional<std::string_view> value) noexcept;

// The `timeout` of a `Keep-Alive` field, as in "timeout=5, max=100".
[[nodiscard]] std::optional<std::chrono::seconds>
parse_keep_alive(std::optional<std::string_view> value) noexcept;

// An HTTP date in any of the three forms that RFC 9110 wants understood.
[[nodiscard]] std::optional<std::chrono::sys_seconds> parse_http_date(std::string_view text) noexcept;

} // namespace conductor::http
