// Which texts are points in time, and how is a point in time written?

#include "values/timestamp.hpp"

#include <conductor/timestamp.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

namespace conductor::test {

namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

// A point in time in UTC.
constexpr timestamp at(year_month_day date, milliseconds since_midnight) {
    return sys_days(date) + since_midnight;
}

void check_is(std::string_view text, timestamp expected) {
    const auto parsed = parse_timestamp(text);
    BOOST_TEST(values::is_timestamp(text), "refused: " << text);
    BOOST_TEST(parsed.has_value(), "refused: " << text);
    BOOST_TEST(
        parsed.value_or(timestamp{}).time_since_epoch().count() == expected.time_since_epoch().count(), text);
}

void check_is_none(std::string_view text) {
    BOOST_TEST(!values::is_timestamp(text), "accepted: " << text);
    BOOST_TEST(!parse_timestamp(text).has_value(), "accepted: " << text);
}

constexpr auto new_year = 2025y / January / 1;

} // namespace

BOOST_AUTO_TEST_SUITE(timestamps)

BOOST_AUTO_TEST_CASE(utc) {
    check_is("1970-01-01T00:00:00.000Z", timestamp{});
    check_is("1970-01-01T00:00:00Z", timestamp{});
    check_is("1969-12-31T23:59:59.999Z", timestamp{-1ms});
    check_is("2025-01-01T12:34:56.789Z", at(new_year, 12h + 34min + 56s + 789ms));
    check_is("2025-01-01t12:34:56z", at(new_year, 12h + 34min + 56s));
    check_is("2024-02-29T23:59:59Z", at(2024y / February / 29, 23h + 59min + 59s));
    check_is("0000-01-01T00:00:00Z", at(0y / January / 1, 0ms));
    check_is("9999-12-31T23:59:59.999Z", at(9999y / December / 31, 24h - 1ms));
}

BOOST_AUTO_TEST_CASE(offsets) {
    const auto noon = at(new_year, 12h);
    check_is("2025-01-01T12:00:00+00:00", noon);
    check_is("2025-01-01T12:00:00-00:00", noon);
    check_is("2025-01-01T17:30:00+05:30", noon);
    check_is("2025-01-01T04:00:00.000-08:00", noon);
    check_is("2025-01-01T08:30:00-03:30", noon);
    check_is("2025-01-02T02:00:00+14:00", noon);
    check_is("2025-01-01T00:30:00+01:00", at(2024y / December / 31, 23h + 30min));
    check_is("2024-12-31T23:30:00-01:00", at(new_year, 30min));
}

BOOST_AUTO_TEST_CASE(fractions_are_cut_to_milliseconds) {
    const auto second = at(new_year, 1s);
    const auto with = [](std::string_view fraction) {
        return "2025-01-01T00:00:01." + std::string(fraction) + "Z";
    };
    check_is(with("1"), second + 100ms);
    check_is(with("12"), second + 120ms);
    check_is(with("123"), second + 123ms);
    check_is(with("1239"), second + 123ms);
    check_is(with("12399"), second + 123ms);
    check_is(with("123999"), second + 123ms);
    check_is(with("0019999"), second + 1ms);
    check_is(with("00099999"), second);
    check_is(with("999999999"), second + 999ms);
    check_is(with("000000000"), second);
    check_is_none(with(""));
    check_is_none(with("1234567890"));
    check_is_none(with("-1"));
    check_is_none(with("12a"));
    check_is("2025-01-01T00:00:01.5+01:00", second + 500ms - 1h);
}

BOOST_AUTO_TEST_CASE(without_an_offset_it_is_no_point_in_time) {
    for (const std::string_view text :
         {"2025-01-01T12:34:56", "2025-01-01T12:34:56.000", "2025-01-01T12:34", "2025-01-01"}) {
        check_is_none(text);
    }
}

BOOST_AUTO_TEST_CASE(times_that_no_clock_shows) {
    for (const std::string_view text :
         {"2025-01-01T24:00:00Z", "2025-01-01T25:00:00Z", "2025-01-01T00:60:00Z", "2025-01-01T23:59:60Z",
          "2025-01-01T00:00:61Z", "2025-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2025-13-01T00:00:00Z",
          "2025-00-01T00:00:00Z", "2025-01-00T00:00:00Z", "2025-04-31T00:00:00Z", "2025-01-01T00:00:00+24:00",
          "2025-01-01T00:00:00+00:60"}) {
        check_is_none(text);
    }
}

BOOST_AUTO_TEST_CASE(other_texts) {
    for (const std::string_view text :
         {"",
          "Z",
          "now",
          "2025",
          "2025-01-01T",
          "2025-01-01TZ",
          "2025-01-01 12:34:56Z",
          "2025-1-01T12:34:56Z",
          "20250101T123456Z",
          "2025-01-01T12:34Z",
          "2025-01-01T1:34:56Z",
          "2025-01-01T12:34:5Z",
          "2025-01-01T12.34.56Z",
          "2025-01-01T12:34:56,5Z",
          " 2025-01-01T12:34:56Z",
          "2025-01-01T12:34:56Z ",
          "2025-01-01T12:34:56ZZ",
          "2025-01-01T12:34:56 Z",
          "2025-01-01T12:34:56+0100",
          "2025-01-01T12:34:56+01",
          "2025-01-01T12:34:56+1:00",
          "2025-01-01T12:34:56+01:0",
          "2025-01-01T12:34:56+01:000",
          "2025-01-01T12:34:56+-1:00",
          "2025-01-01T12:34:56+:",
          "2025-01-01T12:34:56--01:00",
          "2025-01-01T-0:34:56Z",
          "2025-01-01T12:-0:56Z",
          "2025-01-01T-1:34:56Z",
          "2025-01-01T+1:34:56Z",
          "2025-01-01T12:-4:56Z",
          "2025-01-01T12:34:-6Z",
          "2025-01-01T -:34:56Z",
          "-025-01-01T12:34:56Z",
          "+2025-01-01T12:34:56Z",
          "12025-01-01T12:34:56Z",
          "2025-01-01T12:34:56\xE2\x88\x92"
          "01:00"}) {
        check_is_none(text);
    }
    check_is_none(std::string_view("2025-01-01T12:34:56Z\0", 21));
    check_is_none(std::string(100'000, '1'));
}

BOOST_AUTO_TEST_CASE(every_truncation) {
    const std::string_view text = "2025-01-01T12:34:56.789+01:00";
    for (std::size_t size = 0; size < text.size(); ++size)
        check_is_none(text.substr(0, size));
    check_is(text, at(new_year, 11h + 34min + 56s + 789ms));
}

// What is told fast and what is read are the same texts: each one character off, and each number at its ends.
BOOST_AUTO_TEST_CASE(told_as_they_are_read) {
    for (const std::string text :
         {"2025-01-01T12:34:56Z", "2025-02-28T23:59:59.999Z", "2024-12-31T00:00:00+05:30",
          "2025-06-10T10:10:10-23:59"}) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            for (int c = 0; c < 256; ++c) {
                std::string other = text;
                other[at] = static_cast<char>(c);
                BOOST_REQUIRE_EQUAL(values::is_timestamp(other), parse_timestamp(other).has_value());
            }
        }
        for (const std::size_t at : {5u, 8u, 11u, 14u, 17u, 20u, 23u}) {
            for (int number = 0; number < 100 && at + 2 <= text.size(); ++number) {
                std::string other = text;
                other[at] = static_cast<char>('0' + number / 10);
                other[at + 1] = static_cast<char>('0' + number % 10);
                BOOST_REQUIRE_EQUAL(values::is_timestamp(other), parse_timestamp(other).has_value());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(written_as_the_api_does) {
    BOOST_TEST(format_timestamp(timestamp{}) == "1970-01-01T00:00:00.000Z");
    BOOST_TEST(format_timestamp(timestamp{-1ms}) == "1969-12-31T23:59:59.999Z");
    BOOST_TEST(format_timestamp(at(new_year, 1h + 2min + 3s + 4ms)) == "2025-01-01T01:02:03.004Z");
    BOOST_TEST(format_timestamp(at(2024y / February / 29, 24h - 1ms)) == "2024-02-29T23:59:59.999Z");
    BOOST_TEST(format_timestamp(at(0y / January / 1, 0ms)) == "0000-01-01T00:00:00.000Z");
}

BOOST_AUTO_TEST_CASE(years_of_five_digits_have_no_stamp) {
    BOOST_TEST(format_timestamp(at(10000y / January / 1, 0ms)) == "");
    BOOST_TEST(format_timestamp(at(year{-1} / December / 31, 0ms)) == "");
}

BOOST_AUTO_TEST_CASE(there_and_back) {
    const auto last = at(9999y / December / 31, 24h - 1ms);
    // Steps of a prime number of milliseconds, about 200 days, meet all months and times of day.
    for (auto time = at(0y / January / 1, 0ms); time <= last; time += milliseconds(17'280'000'119))
        check_is(format_timestamp(time), time);
    check_is(format_timestamp(last), last);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
