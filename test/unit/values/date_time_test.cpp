// What a date with a time keeps, and what it means.

#include <conductor/date_time.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <sstream>
#include <string>

namespace conductor::test {

using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(date_times)

BOOST_AUTO_TEST_CASE(a_text_with_an_offset) {
    const date_time t{"2025-01-01T12:34:56+05:30"};
    BOOST_TEST(t.text() == "2025-01-01T12:34:56+05:30");
    BOOST_TEST((t.time() == parse_timestamp("2025-01-01T07:04:56Z")));
    BOOST_TEST((t.offset() == 5h + 30min));
    const std::chrono::local_days day{2025y / std::chrono::January / 1};
    BOOST_TEST((t.local() == day + 12h + 34min + 56s));
    BOOST_TEST((date_time("2025-01-01T12:34:56.789-08:00").offset() == -8h));
    BOOST_TEST((date_time("2025-01-01T12:34:56.789-08:00").local() == day + 12h + 34min + 56s + 789ms));
    BOOST_TEST((date_time("2025-01-01T12:34:56Z").offset() == 0min));
}

// It means the clock of a machine whose zone is not said.
BOOST_AUTO_TEST_CASE(a_text_without_an_offset) {
    const date_time t{"2025-01-01T12:34:56"};
    BOOST_TEST(!t.time().has_value());
    BOOST_TEST(!t.offset().has_value());
    const std::chrono::local_days day{2025y / std::chrono::January / 1};
    BOOST_TEST((t.local() == day + 12h + 34min + 56s));
}

BOOST_AUTO_TEST_CASE(any_other_text_is_kept) {
    for (const char* text :
         {"", "tomorrow", "2025-01-01", "2025-13-01T00:00:00Z", "2025-01-01T12:34:56+0530"}) {
        const date_time t{text};
        BOOST_TEST(t.text() == text);
        BOOST_TEST(!t.time().has_value());
        BOOST_TEST(!t.local().has_value());
        BOOST_TEST(!t.offset().has_value());
    }
    BOOST_TEST(date_time().empty());
    BOOST_TEST(!date_time("tomorrow").empty());
}

BOOST_AUTO_TEST_CASE(a_point_in_time_is_written_in_utc) {
    const auto time = *parse_timestamp("2025-01-01T12:34:56.789Z");
    BOOST_TEST(date_time(time) == "2025-01-01T12:34:56.789Z");
    BOOST_TEST(date_time(time + 999us) == "2025-01-01T12:34:56.789Z");
    BOOST_TEST(date_time(std::chrono::floor<std::chrono::seconds>(time)) == "2025-01-01T12:34:56.000Z");
    BOOST_TEST((date_time(time).time() == time));
    std::optional<date_time> parameter;
    parameter = time;
    parameter = std::string("2025-01-01T12:34:56");
    parameter = "2025-01-01T12:34:56";
    BOOST_TEST(!parameter->time().has_value());
}

BOOST_AUTO_TEST_CASE(compares_and_prints_the_text) {
    const date_time a{"2025-01-01T12:00:00Z"};
    const date_time b{"2025-01-01T13:00:00+01:00"};
    BOOST_TEST(a == date_time(a));
    BOOST_TEST(a != b);
    BOOST_TEST((a.time() == b.time()));
    std::ostringstream out;
    out << b;
    BOOST_TEST(out.str() == b.text());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
