#include "sandbox/company/pc_time.hpp"

#include "values/ascii.hpp"
#include "values/date.hpp"

#include <array>
#include <cstddef>
#include <cstdio>
#include <cstdlib>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

namespace chrono = std::chrono;

namespace {

// Two digits at the front; -1 if there are none.
int take_two(std::string_view& text) {
    if (text.size() < 2 || !ascii::is_digit(text[0]) || !ascii::is_digit(text[1]))
        return -1;
    const int value = (text[0] - '0') * 10 + (text[1] - '0');
    text.remove_prefix(2);
    return value;
}

bool take(std::string_view& text, char c) {
    const bool here = text.starts_with(c);
    text.remove_prefix(here ? 1 : 0);
    return here;
}

std::optional<chrono::seconds> take_time_of_day(std::string_view& text) {
    const int hours = take_two(text);
    const int minutes = take(text, ':') ? take_two(text) : -1;
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    chrono::seconds time = chrono::hours{hours} + chrono::minutes{minutes};
    if (take(text, ':')) {
        const int seconds = take_two(text);
        if (seconds < 0 || seconds > 59)
            return std::nullopt;
        time += chrono::seconds{seconds};
        if (take(text, '.'))
            while (!text.empty() && ascii::is_digit(text[0]))
                text.remove_prefix(1);
    }
    return time;
}

// What is left of a text after the time of day.
std::optional<chrono::minutes> read_offset(std::string_view text, const pc_clock& pc) {
    if (text.empty())
        return pc.utc_offset;
    if (text == "Z")
        return chrono::minutes{0};
    const bool east = text[0] == '+';
    if (!east && text[0] != '-')
        return std::nullopt;
    text.remove_prefix(1);
    const int hours = take_two(text);
    take(text, ':');
    const int minutes = text.empty() ? 0 : take_two(text);
    if (hours < 0 || minutes < 0 || !text.empty())
        return std::nullopt;
    const auto offset = chrono::hours{hours} + chrono::minutes{minutes};
    return east ? offset : -offset;
}

} // namespace

chrono::sys_seconds pc_clock::tell(chrono::system_clock::time_point now) const {
    return chrono::floor<chrono::seconds>(now + ahead);
}

std::string to_pc_text(chrono::sys_seconds moment, const pc_clock& pc) {
    const auto local = moment + pc.utc_offset;
    const auto day = chrono::floor<chrono::days>(local);
    const chrono::year_month_day date{day};
    const chrono::hh_mm_ss time{local - day};
    const auto offset = static_cast<int>(pc.utc_offset.count());
    std::array<char, 64> text{};
    const int length = std::snprintf(
        text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d%c%02d:%02d", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
        static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
        static_cast<int>(time.seconds().count()), offset < 0 ? '-' : '+', std::abs(offset) / 60,
        std::abs(offset) % 60);
    return {text.data(), static_cast<std::size_t>(length)};
}

std::optional<chrono::sys_seconds> parse_instant(std::string_view text, bool end_of_day, const pc_clock& pc) {
    const auto date = values::parse_date(text.substr(0, 10));
    if (!date)
        return std::nullopt;
    const chrono::sys_seconds midnight = chrono::sys_days{*date};
    if (text.size() == 10) {
        const auto first = midnight - pc.utc_offset;
        return end_of_day ? first + chrono::days{1} - chrono::seconds{1} : first;
    }
    if (text[10] != 'T' && text[10] != ' ')
        return std::nullopt;
    text.remove_prefix(11);
    const auto time = take_time_of_day(text);
    const auto offset = time ? read_offset(text, pc) : std::nullopt;
    return offset ? std::optional{midnight + *time - *offset} : std::nullopt;
}

bool is_too_long_ago(chrono::sys_seconds moment) {
    return moment < chrono::sys_days{chrono::year{1980} / 1 / 1};
}

} // namespace conductor::sandbox
