#include "values/date.hpp"

#include "values/ascii.hpp"

#include <array>

namespace conductor::inline CONDUCTOR_ABI::values {

namespace {

// Reads `text` as a number of exactly these digits; -1 if there is anything else in it.
int parse_digits(std::string_view text) noexcept {
    int value = 0;
    for (const char c : text) {
        if (!ascii::is_digit(c))
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

void append_digits(std::string& out, unsigned value, unsigned count) {
    std::array<char, 4> digits{};
    for (unsigned i = count; i > 0; --i) {
        digits[i - 1] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
    out.append(digits.data(), count);
}

} // namespace

std::optional<std::chrono::year_month_day> parse_date(std::string_view text) noexcept {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const int year = parse_digits(text.substr(0, 4));
    const int month = parse_digits(text.substr(5, 2));
    const int day = parse_digits(text.substr(8, 2));
    if (year < 0 || month < 0 || day < 0)
        return std::nullopt;
    const std::chrono::year_month_day date{
        std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
        std::chrono::day{static_cast<unsigned>(day)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

bool append_date(std::string& out, std::chrono::year_month_day date) {
    const int year = static_cast<int>(date.year());
    if (!date.ok() || year < 0 || year > 9999)
        return false;
    append_digits(out, static_cast<unsigned>(year), 4);
    out += '-';
    append_digits(out, static_cast<unsigned>(date.month()), 2);
    out += '-';
    append_digits(out, static_cast<unsigned>(date.day()), 2);
    return true;
}

} // namespace conductor::values
