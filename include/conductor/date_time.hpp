#pragma once

// A date with a time, as the API writes it: its text, and what that means.

#include <conductor/detail/export.hpp>
#include <conductor/timestamp.hpp>

#include <chrono>
#include <iosfwd>
#include <optional>
#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI {

/// A date with a time, as in `created_at` and `updated_after`.
///
/// It keeps the text, and reads it when asked what it means. A point in time alone would lose what QuickBooks
/// says beside it, the offset of the office PC's zone from UTC; and one record whose text is no time would
/// cost its whole page. Such a text is kept as any other, and reported as a deviation
/// (`deviation_kind::not_a_time`).
///
/// `==` compares the texts, so that a record equals itself only if nothing of it changed; "12:00:00Z" and
/// "13:00:00+01:00" are one point in time and two texts. Compare points in time by `time()`.
///
/// Thread safety: distinct objects safe; a shared one safe for const access.
class date_time {
public:
    /// No text.
    date_time() = default;

    /// A text as it is, such as "2025-01-01T12:34:56+01:00". As a parameter, one without an offset means the
    /// time of the office PC's clock, and a date alone that whole day there. What it says is checked by the
    /// server alone.
    date_time(std::string text) noexcept
        : text_(std::move(text)) {}
    date_time(const char* text)
        : text_(text) {}

    /// A point in time, written in UTC with milliseconds; what is finer is cut off. For years 0 to 9999.
    template <class Duration>
    date_time(std::chrono::sys_time<Duration> time)
        : text_(format_timestamp(std::chrono::floor<std::chrono::milliseconds>(time))) {}

    /// The text as it was given.
    [[nodiscard]] const std::string& text() const noexcept { return text_; }

    /// Whether there is no text.
    [[nodiscard]] bool empty() const noexcept { return text_.empty(); }

    /// The point in time; nothing if the text has no offset from UTC, or is no date with a time.
    [[nodiscard]] std::optional<timestamp> time() const noexcept { return parse_timestamp(text_); }

    /// The date and time of day as they are written, without regard to an offset: what the clock of the
    /// office PC showed. Nothing if the text is no date with a time.
    [[nodiscard]] CONDUCTOR_API std::optional<std::chrono::local_time<std::chrono::milliseconds>>
    local() const noexcept;

    /// The offset from UTC that is written, such as 60 min for "+01:00"; nothing if there is none, or if the
    /// text is no date with a time.
    [[nodiscard]] CONDUCTOR_API std::optional<std::chrono::minutes> offset() const noexcept;

    friend bool operator==(const date_time&, const date_time&) = default;

private:
    std::string text_; // alone, and so at the object's own address: the codec reads and writes it there
};

/// Writes the text.
CONDUCTOR_API std::ostream& operator<<(std::ostream& out, const date_time& value);

} // namespace conductor
