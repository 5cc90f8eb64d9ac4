#pragma once

// How does the office PC tell the time? By its own clock, in its own zone, to the second.

#include <conductor/version.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

struct pc_clock {
    std::chrono::minutes utc_offset{0}; ///< of the PC's zone, east of UTC
    std::chrono::milliseconds ahead{0}; ///< how far its clock runs ahead; negative: behind

    /// What the PC takes for the present, when it is `now`.
    [[nodiscard]] std::chrono::sys_seconds tell(std::chrono::system_clock::time_point now) const;
};

/// A moment as `createdAt` and `updatedAt` have it: "2026-03-04T05:06:07-08:00".
[[nodiscard]] std::string to_pc_text(std::chrono::sys_seconds moment, const pc_clock& pc);

/// The point in time that an ISO 8601 text means, to the second. Without an offset, it is in the PC's zone.
///
/// @param end_of_day What a date alone means: its last second, or its first.
[[nodiscard]] std::optional<std::chrono::sys_seconds>
parse_instant(std::string_view text, bool end_of_day, const pc_clock& pc);

/// QuickBooks finds nothing after a time near 1970; since 1980 it does.
[[nodiscard]] bool is_too_long_ago(std::chrono::sys_seconds moment);

} // namespace conductor::sandbox
