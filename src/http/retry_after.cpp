#include "http/retry_after.hpp"

#include "http/fields.hpp"
#include "values/ascii.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace conductor::inline CONDUCTOR_ABI::http {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds longest{1'000'000'000'000}; // some thirty years; more would not fit the clocks

std::string_view trim(std::string_view text) noexcept {
    const auto begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

// A decimal number of `unit`s, as milliseconds.
std::optional<milliseconds> parse_wait(std::string_view text, double unit_ms) noexcept {
    text = trim(text);
    double number = 0;
    const auto [rest, error] =
        std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    if (text.empty() || error != std::errc{} || rest != text.data() + text.size() || !std::isfinite(number) ||
        number < 0) {
        return std::nullopt;
    }
    const double bounded = std::min(number * unit_ms, static_cast<double>(longest.count()));
    return milliseconds(static_cast<milliseconds::rep>(std::ceil(bounded)));
}

// Reads the parts of a date from left to right.
class date_reader {
public:
    explicit date_reader(std::string_view text) noexcept
        : rest_(text) {}

    bool skip(std::string_view expected) noexcept {
        if (!rest_.starts_with(expected))
            return false;
        rest_.remove_prefix(expected.size());
        return true;
    }

    bool skip_word() noexcept {
        std::size_t n = 0;
        while (n < rest_.size() &&
               ((rest_[n] >= 'a' && rest_[n] <= 'z') || (rest_[n] >= 'A' && rest_[n] <= 'Z'))) {
            ++n;
        }
        rest_.remove_prefix(n);
        return n > 0;
    }

    bool number(std::size_t digits, int& out) noexcept {
        if (rest_.size() < digits)
            return false;
        const char* end = rest_.data() + digits;
        const auto [stop, error] = std::from_chars(rest_.data(), end, out);
        if (error != std::errc{} || stop != end || out < 0)
            return false;
        rest_.remove_prefix(digits);
        return true;
    }

    bool month(int& out) noexcept {
        constexpr std::array<std::string_view, 12> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (skip(names[i])) {
                out = static_cast<int>(i) + 1;
                return true;
            }
        }
        return false;
    }

    bool clock(int& hour, int& minute, int& second) noexcept {
        return number(2, hour) && skip(":") && number(2, minute) && skip(":") && number(2, second);
    }

    [[nodiscard]] bool done() const noexcept { return rest_.empty(); }

private:
    std::string_view rest_;
};

struct date_parts {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
};

// Sun, 06 Nov 1994 08:49:37 GMT
bool parse_imf(date_reader in, date_parts& d) noexcept {
    return in.skip_word() && in.skip(", ") && in.number(2, d.day) && in.skip(" ") && in.month(d.month) &&
           in.skip(" ") && in.number(4, d.year) && in.skip(" ") && in.clock(d.hour, d.minute, d.second) &&
           in.skip(" GMT") && in.done();
}

// Sunday, 06-Nov-94 08:49:37 GMT
bool parse_rfc850(date_reader in, date_parts& d) noexcept {
    const bool ok = in.skip_word() && in.skip(", ") && in.number(2, d.day) && in.skip("-") &&
                    in.month(d.month) && in.skip("-") && in.number(2, d.year) && in.skip(" ") &&
                    in.clock(d.hour, d.minute, d.second) && in.skip(" GMT") && in.done();
    d.year += d.year < 70 ? 2000 : 1900;
    return ok;
}

// Sun Nov  6 08:49:37 1994
bool parse_asctime(date_reader in, date_parts& d) noexcept {
    if (!in.skip_word() || !in.skip(" ") || !in.month(d.month) || !in.skip(" "))
        return false;
    const bool day = in.skip(" ") ? in.number(1, d.day) : in.number(2, d.day);
    return day && in.skip(" ") && in.clock(d.hour, d.minute, d.second) && in.skip(" ") &&
           in.number(4, d.year) && in.done();
}

} // namespace

std::optional<std::chrono::sys_seconds> parse_http_date(std::string_view text) noexcept {
    const date_reader in{trim(text)};
    date_parts d;
    if (!parse_imf(in, d) && !parse_rfc850(in, d) && !parse_asctime(in, d))
        return std::nullopt;
    using namespace std::chrono;
    const year_month_day day{
        year(d.year), month(static_cast<unsigned>(d.month)), std::chrono::day(static_cast<unsigned>(d.day))};
    if (!day.ok() || d.hour > 23 || d.minute > 59 || d.second > 60)
        return std::nullopt;
    return sys_days(day) + hours(d.hour) + minutes(d.minute) + seconds(d.second);
}

std::optional<milliseconds> parse_retry_after(
    std::optional<std::string_view> retry_after_ms, std::optional<std::string_view> retry_after,
    std::optional<std::string_view> date, std::chrono::system_clock::time_point now) {
    if (retry_after_ms) {
        if (const auto wait = parse_wait(*retry_after_ms, 1))
            return wait;
    }
    if (!retry_after)
        return std::nullopt;
    if (const auto wait = parse_wait(*retry_after, 1000))
        return wait;
    if (const auto until = parse_http_date(*retry_after)) {
        std::chrono::sys_time<milliseconds> from = std::chrono::floor<milliseconds>(now);
        if (const auto sent = date ? parse_http_date(*date) : std::nullopt)
            from = *sent;
        // In nanoseconds it could overflow.
        return std::clamp(milliseconds(*until - from), milliseconds::zero(), longest);
    }
    return std::nullopt;
}

std::optional<bool> parse_should_retry(std::optional<std::string_view> value) noexcept {
    if (!value)
        return std::nullopt;
    if (ascii::equal_ignoring_case(trim(*value), "true"))
        return true;
    if (ascii::equal_ignoring_case(trim(*value), "false"))
        return false;
    return std::nullopt;
}

std::optional<std::chrono::seconds> parse_keep_alive(std::optional<std::string_view> value) noexcept {
    if (!value)
        return std::nullopt;
    std::string_view rest = *value;
    while (!rest.empty()) {
        const auto comma = rest.find(',');
        const std::string_view part = trim(rest.substr(0, comma));
        rest = comma == std::string_view::npos ? std::string_view{} : rest.substr(comma + 1);
        constexpr std::string_view name = "timeout=";
        if (part.size() <= name.size() || !ascii::equal_ignoring_case(part.substr(0, name.size()), name))
            continue;
        const std::string_view digits = part.substr(name.size());
        std::uint32_t seconds = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), seconds);
        if (error == std::errc{} && end == digits.data() + digits.size())
            return std::chrono::seconds(seconds);
    }
    return std::nullopt;
}

} // namespace conductor::http
