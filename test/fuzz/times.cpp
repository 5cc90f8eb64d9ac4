// Is a wait that an answer asks for always one that can be waited for, and is a date the one that was
// written?

#include "fuzz/input.hpp"
#include "http/retry_after.hpp"

#include <conductor/timestamp.hpp>

#include <chrono>
#include <optional>

namespace conductor::fuzz {

namespace {

using namespace std::chrono;

// Any time that the system's clock can show.
system_clock::time_point some_time(input& in) {
    std::uint64_t bits = 0;
    for (int i = 0; i < 8; ++i)
        bits = bits << 8 | in.byte();
    return system_clock::time_point(system_clock::duration(static_cast<system_clock::rep>(bits)));
}

std::optional<std::string_view> some_field(input& in) {
    const std::string_view text = in.until('\n');
    return text == "-" ? std::nullopt : std::optional(text);
}

void check_wait(const std::optional<milliseconds>& wait) {
    constexpr milliseconds longest = hours(24) * 366 * 12'000; // from any clock's time to the last date
    require(!wait || (*wait >= milliseconds::zero() && *wait <= longest), "a wait is bounded");
}

std::string imf(sys_seconds time) {
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    char text[128];
    const int length = std::snprintf(
        text, sizeof text, "Day, %02u %s %04d %02d:%02d:%02d GMT", static_cast<unsigned>(date.day()),
        months[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()),
        static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
        static_cast<int>(clock.seconds().count()));
    return {text, static_cast<std::size_t>(length)};
}

void check_date(std::string_view text) {
    const auto date = http::parse_http_date(text);
    if (date &&
        floor<days>(*date) <= sys_days(year(9999) / December / 31)) // a leap second may end the last year
        require(http::parse_http_date(imf(*date)) == date, "a date is read as it is written");
    if (const auto stamp = parse_timestamp(text);
        stamp && *stamp < sys_days(year(10'000) / January / 1) && *stamp >= sys_days(year(0) / January / 1))
        require(parse_timestamp(format_timestamp(*stamp)) == stamp, "a stamp is read as it is written");
}

} // namespace

} // namespace conductor::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace conductor;
    fuzz::input in(data, size);
    const auto now = fuzz::some_time(in);
    const auto retry_after_ms = fuzz::some_field(in);
    const auto retry_after = fuzz::some_field(in);
    fuzz::check_wait(http::parse_retry_after(retry_after_ms, retry_after, std::nullopt, now));
    fuzz::check_wait(http::parse_retry_after(std::nullopt, retry_after, retry_after_ms, now));
    const auto keep_alive = http::parse_keep_alive(retry_after);
    fuzz::require(!keep_alive || keep_alive->count() >= 0, "a keep-alive is not negative");
    (void)http::parse_should_retry(retry_after);
    fuzz::check_date(retry_after.value_or(""));
    fuzz::check_date(retry_after_ms.value_or(""));
    return 0;
}
