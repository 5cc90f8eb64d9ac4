#pragma once

// The API's time stamps, which are ISO 8601 text such as "2025-01-01T12:34:56.000Z".

#include <conductor/detail/export.hpp>
#include <conductor/version.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI {

/// A point in time as precise as the API's stamps are.
using timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// Reads a stamp with date, time and an offset from UTC ("Z", "+05:30", "-08:00"). A fraction of a second may
/// have up to nine digits; what is finer than a millisecond is cut off.
///
/// Returns nothing for any other text. One without an offset is another text: it means the local time of
/// some machine, which is not a point in time. Thread-safe.
[[nodiscard]] CONDUCTOR_API std::optional<timestamp> parse_timestamp(std::string_view text) noexcept;

/// The stamp of `time` as the API writes it, with milliseconds and in UTC. For years 0 to 9999.
[[nodiscard]] CONDUCTOR_API std::string format_timestamp(timestamp time);

} // namespace conductor
