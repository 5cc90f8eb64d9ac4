#pragma once

// Calendar dates as the API writes them.

#include <conductor/detail/export.hpp>
#include <conductor/version.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::values {

// The date that "YYYY-MM-DD" names, if it is in the calendar. The sandbox, a library of its own, uses it too.
[[nodiscard]] CONDUCTOR_API std::optional<std::chrono::year_month_day>
parse_date(std::string_view text) noexcept;

// Appends `date` as YYYY-MM-DD, without quotes. False, and nothing appended, if the calendar has no such
// date or its year has not four digits.
[[nodiscard]] bool append_date(std::string& out, std::chrono::year_month_day date);

} // namespace conductor::values
