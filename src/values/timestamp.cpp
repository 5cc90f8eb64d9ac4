#include "values/timestamp.hpp"

#include "values/ascii.hpp"
#include "values/date.hpp"

#include <conductor/date_time.hpp>
#include <conductor/timestamp.hpp>

#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <ostream>

namespace conductor::inline CONDUCTOR_ABI {

namespace {

using namespace std::chrono;

// Reads a stamp from left to right; once a part does not fit, nothing fits any more.
class reader {
public:
    explicit reader(std::string_view text) noexcept
        : rest_(text) {}

    // A number of exactly so many digits, from 0 to `maximum`.
    int number(std::size_t digits, int maximum) noexcept {
        int value = -1;
        if (rest_.size() >= digits) {
            const auto read = std::from_chars(rest_.data(), rest_.data() + digits, value);
            if (read.ptr != rest_.data() + digits || rest_.front() == '-')
                value = -1;
            rest_.remove_prefix(digits);
        }
        ok_ = ok_ && value >= 0 && value <= maximum;
        return value;
    }

    bool skip(char c) noexcept {
        if (rest_.empty() || rest_.front() != c)
            return false;
        rest_.remove_prefix(1);
        return true;
    }
    void expect(char c) noexcept { ok_ = skip(c) && ok_; }

    std::string_view take(std::size_t count) noexcept {
        const std::string_view taken = rest_.substr(0, count);
        rest_.remove_prefix(taken.size());
        return taken;
    }

    milliseconds fraction() noexcept {
        if (!skip('.'))
            return milliseconds(0);
        int value = 0;
        int digits = 0;
        for (; !rest_.empty() && ascii::is_digit(rest_.front()); ++digits) {
            if (digits < 3)
                value = value * 10 + (rest_.front() - '0');
            rest_.remove_prefix(1);
        }
        ok_ = ok_ && digits >= 1 && digits <= 9;
        for (; digits < 3; ++digits)
            value *= 10;
        return milliseconds(value);
    }

    minutes offset() noexcept {
        if (skip('Z') || skip('z'))
            return minutes(0);
        const int sign = skip('-') ? -1 : (expect('+'), 1);
        const int hours = number(2, 23);
        expect(':');
        return sign * minutes(hours * 60 + number(2, 59));
    }

    [[nodiscard]] bool is_complete() const noexcept { return ok_ && rest_.empty(); }

private:
    std::string_view rest_;
    bool ok_ = true;
};

// Whether eight characters are digits where `shape` has '0', and the shape's own elsewhere.
bool has_shape(const char* text, const char (&shape)[9]) noexcept {
    std::uint64_t differs = 0;
    std::uint64_t wanted = 0;
    std::uint64_t room = 0; // what may be added to a byte before its highest bit is set
    char rooms[8];
    for (int i = 0; i < 8; ++i)
        rooms[i] = shape[i] == '0' ? 0x7f - 9 : 0x7f;
    std::memcpy(&differs, text, 8);
    std::memcpy(&wanted, shape, 8);
    std::memcpy(&room, rooms, 8);
    differs ^= wanted;
    return (((differs + room) | differs) & 0x8080808080808080) == 0;
}

int two_digits(const char* text) noexcept {
    return (text[0] - '0') * 10 + (text[1] - '0');
}

// "2025-01-01T12:34:56Z", the same with milliseconds, or with an offset. Every month has 28 days; of the
// others the calendar is asked.
bool is_plain_timestamp(std::string_view text) noexcept {
    const char* const t = text.data();
    if (text.size() < 20 || !has_shape(t, "0000-00-") || !has_shape(t + 8, "00T00:00") ||
        !has_shape(t + 11, "00:00:00"))
        return false;
    const int month = two_digits(t + 5);
    const int day = two_digits(t + 8);
    if (month < 1 || month > 12 || day < 1 || day > 28 || two_digits(t + 11) > 23 ||
        two_digits(t + 14) > 59 || two_digits(t + 17) > 59)
        return false;
    const auto is_digit = [t](int i) { return ascii::is_digit(t[i]); };
    switch (text.size()) {
    case 20:
        return t[19] == 'Z';
    case 24:
        return t[19] == '.' && is_digit(20) && is_digit(21) && is_digit(22) && t[23] == 'Z';
    case 25:
        return (t[19] == '+' || t[19] == '-') && is_digit(20) && is_digit(21) && t[22] == ':' &&
               is_digit(23) && is_digit(24) && two_digits(t + 20) <= 23 && two_digits(t + 23) <= 59;
    default:
        return false;
    }
}

struct written_time {
    local_time<milliseconds> local;
    std::optional<minutes> offset;
};

std::optional<written_time> parse(std::string_view text) noexcept {
    reader read(text);
    const auto date = values::parse_date(read.take(10));
    if (!date || !(read.skip('T') || read.skip('t')))
        return std::nullopt;
    const int hour = read.number(2, 23);
    read.expect(':');
    const int minute = read.number(2, 59);
    read.expect(':');
    const int second = read.number(2, 59);
    const milliseconds fraction = read.fraction();
    written_time out{local_days(*date) + hours(hour) + minutes(minute) + seconds(second) + fraction, {}};
    if (!read.is_complete()) // more follows
        out.offset = read.offset();
    return read.is_complete() ? std::optional(out) : std::nullopt;
}

} // namespace

std::optional<timestamp> parse_timestamp(std::string_view text) noexcept {
    const auto read = parse(text);
    if (!read || !read->offset)
        return std::nullopt;
    return timestamp(read->local.time_since_epoch() - *read->offset);
}

bool values::is_timestamp(std::string_view text) noexcept {
    return is_plain_timestamp(text) || parse_timestamp(text).has_value();
}

std::optional<local_time<milliseconds>> date_time::local() const noexcept {
    const auto read = parse(text_);
    return read ? std::optional(read->local) : std::nullopt;
}

std::optional<minutes> date_time::offset() const noexcept {
    const auto read = parse(text_);
    return read ? read->offset : std::nullopt;
}

std::ostream& operator<<(std::ostream& out, const date_time& value) {
    return out << value.text();
}

std::string format_timestamp(timestamp time) {
    const sys_days day = floor<days>(time);
    const hh_mm_ss clock(time - day);
    std::string text;
    if (!values::append_date(text, year_month_day(day)))
        return {};
    char rest[32];
    std::snprintf(
        rest, sizeof rest, "T%02d:%02d:%02d.%03dZ", static_cast<int>(clock.hours().count()),
        static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()),
        static_cast<int>(clock.subseconds().count()));
    return text + rest;
}

} // namespace conductor
