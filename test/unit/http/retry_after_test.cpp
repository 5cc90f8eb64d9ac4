#include "http/retry_after.hpp"

#include <boost/test/unit_test.hpp>

namespace conductor::inline CONDUCTOR_ABI::http::test {

namespace {

using namespace std::chrono_literals;
using milliseconds = std::chrono::milliseconds;
using text = std::optional<std::string_view>;

// Sunday, 6 November 1994, 08:49:37: the example date of RFC 9110.
constexpr std::chrono::sys_seconds example{784'111'777s};

std::optional<milliseconds> parse(text in_ms, text plain, text date = {}) {
    return parse_retry_after(in_ms, plain, date, example);
}

} // namespace

BOOST_AUTO_TEST_SUITE(retry_after)

// The server's clock is an hour off, or ours is.
BOOST_AUTO_TEST_CASE(a_date_counts_from_the_answers_own) {
    const text ten_seconds_later = "Sun, 06 Nov 1994 09:49:47 GMT";
    BOOST_TEST((parse({}, ten_seconds_later, "Sun, 06 Nov 1994 09:49:37 GMT") == 10s));
    BOOST_TEST((parse({}, ten_seconds_later) == 3610s));
    BOOST_TEST((parse({}, ten_seconds_later, "not a date") == 3610s));
    BOOST_TEST((parse({}, ten_seconds_later, "Sun, 06 Nov 1994 10:49:37 GMT") == 0s));
    BOOST_TEST((parse({}, "7", "Sun, 06 Nov 1994 09:49:37 GMT") == 7s));
}

BOOST_AUTO_TEST_CASE(reads_milliseconds_first) {
    BOOST_TEST((parse("1500", {}) == 1500ms));
    BOOST_TEST((parse("1500", "9") == 1500ms));
    BOOST_TEST((parse("0", "9") == 0ms));
    BOOST_TEST((parse("1500.0", {}) == 1500ms));
    const auto fraction = parse("20.7", {});
    BOOST_TEST((fraction >= 20ms && fraction <= 21ms));
}

BOOST_AUTO_TEST_CASE(falls_back_to_seconds) {
    for (const char* senseless : {"", "soon", "-5", "nan", "inf", "1 2", "0x10", "."}) {
        BOOST_TEST((parse(senseless, "9") == 9s), senseless);
        BOOST_TEST(!parse(senseless, {}).has_value(), senseless);
    }
    BOOST_TEST((parse({}, "3") == 3s));
    BOOST_TEST((parse({}, "0") == 0s));
    BOOST_TEST((parse({}, "1.5") == 1500ms));
    BOOST_TEST((parse({}, "0.25") == 250ms));
    BOOST_TEST(!parse({}, {}).has_value());
    for (const char* senseless : {"", "soon", "-5", "nan", "inf", "-inf", "1,5", "3 s", "Sun, soon"})
        BOOST_TEST(!parse({}, senseless).has_value(), senseless);
}

BOOST_AUTO_TEST_CASE(understands_dates) {
    BOOST_TEST((parse({}, "Sun, 06 Nov 1994 08:49:47 GMT") == 10s));
    BOOST_TEST((parse({}, "Sunday, 06-Nov-94 08:50:37 GMT") == 60s));
    BOOST_TEST((parse({}, "Sun Nov  6 09:49:37 1994") == 1h));
    BOOST_TEST((parse({}, "Mon, 07 Nov 1994 08:49:37 GMT") == 24h));
    BOOST_TEST((parse("junk", "Sun, 06 Nov 1994 08:49:47 GMT") == 10s));
}

BOOST_AUTO_TEST_CASE(a_date_in_the_past_is_no_wait) {
    BOOST_TEST((parse({}, "Sun, 06 Nov 1994 08:49:37 GMT") == 0s));
    BOOST_TEST((parse({}, "Sun, 06 Nov 1994 08:49:36 GMT") == 0s));
    BOOST_TEST((parse({}, "Thu, 01 Jan 1970 00:00:00 GMT") == 0s));
}

// Whatever is made of them, they must not become short waits by overflowing.
BOOST_AUTO_TEST_CASE(huge_values_do_not_overflow) {
    for (const char* huge :
         {"9223372036854775807", "9223372036854775", "18446744073709551617", "1e300",
          "99999999999999999999999999999999999999999999"}) {
        const auto seconds = parse({}, huge);
        BOOST_TEST((!seconds || *seconds > 24h), huge);
        const auto in_ms = parse(huge, {});
        BOOST_TEST((!in_ms || *in_ms > 24h), huge);
    }
    const auto far = parse({}, "Fri, 31 Dec 9999 23:59:59 GMT");
    BOOST_TEST((far && *far > 24h));
    constexpr auto longest =
        std::chrono::floor<milliseconds>(std::chrono::nanoseconds::max()); // of the clocks
    BOOST_TEST((far && *far < longest / 2));
    BOOST_TEST((parse("1e15", {}).value_or(0ms) < longest / 2));
}

BOOST_AUTO_TEST_CASE(dates_have_three_forms) {
    for (const char* date :
         {"Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"})
        BOOST_TEST((parse_http_date(date) == example), date);
    BOOST_TEST(
        (parse_http_date("Sat, 29 Feb 2020 00:00:00 GMT") == std::chrono::sys_seconds{1'582'934'400s}));
    BOOST_TEST((parse_http_date("Wed Nov 16 08:49:37 1994") == example + 24h * 10));
}

BOOST_AUTO_TEST_CASE(refuses_what_is_no_date) {
    for (const char* date :
         {"", "Sun", "Sun, 06 Nov 1994", "Sun, 06 Nov 1994 08:49 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
          "Sun, 06 Nov 1994 08:60:00 GMT", "Sun, 06 Nov 1994 08:49:61 GMT", "Mon, 30 Feb 2020 00:00:00 GMT",
          "Fri, 29 Feb 2019 00:00:00 GMT", "Sun, 00 Nov 1994 08:49:37 GMT", "Sun, 32 Nov 1994 08:49:37 GMT",
          "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT and more", "1994-11-06T08:49:37Z",
          "Sun, -6 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 +0100", "Sun Nov  6 08:49:37 1994 x"})
        BOOST_TEST(!parse_http_date(date).has_value(), date);
}

BOOST_AUTO_TEST_CASE(should_retry_is_true_or_false) {
    BOOST_TEST((parse_should_retry("true") == true));
    BOOST_TEST((parse_should_retry("false") == false));
    for (const text value : {text{}, text{""}, text{"1"}, text{"yes"}, text{"truer"}, text{"no"}})
        BOOST_TEST(!parse_should_retry(value).has_value());
}

BOOST_AUTO_TEST_CASE(keep_alive_has_a_timeout) {
    BOOST_TEST((parse_keep_alive("timeout=5") == 5s));
    BOOST_TEST((parse_keep_alive("timeout=5, max=100") == 5s));
    BOOST_TEST((parse_keep_alive("max=100, timeout=5") == 5s));
    BOOST_TEST((parse_keep_alive("max=100,timeout=5") == 5s));
    BOOST_TEST((parse_keep_alive("Timeout=65") == 65s));
    BOOST_TEST((parse_keep_alive("timeout=0") == 0s));
    for (const text value :
         {text{}, text{""}, text{"timeout"}, text{"timeout="}, text{"timeout=x"}, text{"timeout=-1"},
          text{"max=5"}, text{"idle-timeout=5"}, text{"5"}})
        BOOST_TEST(!parse_keep_alive(value).has_value(), value.value_or("(none)"));
    const auto huge = parse_keep_alive("timeout=99999999999999999999999");
    BOOST_TEST((!huge || *huge > 1h));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::http::test
