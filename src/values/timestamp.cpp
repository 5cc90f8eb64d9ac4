#include "values/ascii.hpp"
#include "values/date.hpp"

#include <conductor/timestamp.hpp>

#include <charconv>
#include <cstdio>

namespace conductor {

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

} // namespace

std::optional<timestamp> parse_timestamp(std::string_view text) noexcept {
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
    const minutes offset = read.offset();
    if (!read.is_complete())
        return std::nullopt;
    return sys_days(*date) + hours(hour) + minutes(minute) + seconds(second) + fraction - offset;
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
