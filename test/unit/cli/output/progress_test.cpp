// The line that tells how far something is.

#include "cli/output/progress.hpp"
#include "unit/cli/refusal.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

using namespace std::chrono_literals;

namespace {

progress_state after(std::uint64_t done, std::optional<std::uint64_t> remaining) {
    progress_state made;
    made.done = done;
    made.remaining = remaining;
    made.what = "invoices";
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(progress_lines)

BOOST_AUTO_TEST_CASE(times_are_told_as_people_do) {
    BOOST_TEST(time_text(0s) == "0 s");
    BOOST_TEST(time_text(17s) == "17 s");
    BOOST_TEST(time_text(59.4s) == "59 s");
    BOOST_TEST(time_text(59.6s) == "1 min 00 s");
    BOOST_TEST(time_text(200s) == "3 min 20 s");
    BOOST_TEST(time_text(3'599.7s) == "1 h 00 min");
    BOOST_TEST(time_text(2h + 5min) == "2 h 05 min");
    BOOST_TEST(time_text(30h) == "30 h 00 min");
}

BOOST_AUTO_TEST_CASE(what_is_done_of_how_many_how_fast_and_how_long_it_takes) {
    const auto line = progress_line(after(500, 1'500), 25s, 120);
    BOOST_TEST(has(line, "500 of 2000 invoices"), line);
    BOOST_TEST(has(line, "20/s"), line);
    BOOST_TEST(has(line, "1 min 15 s"), line); // 1,500 at 20 a second
    BOOST_TEST(has(line, "["), line);
    BOOST_TEST(has(progress_line(after(3, 9), 2s, 120), "1.5/s"));
}

BOOST_AUTO_TEST_CASE(the_bar_is_as_full_as_the_work_is_done) {
    const auto full = [](std::uint64_t done, std::uint64_t rest) {
        const auto line = progress_line(after(done, rest), 10s, 120);
        const auto bar = line.substr(line.find('['), line.find(']') - line.find('['));
        return static_cast<double>(std::count(bar.begin(), bar.end(), '#')) /
               static_cast<double>(bar.size() - 1);
    };
    BOOST_TEST(full(0, 100) == 0.0);
    BOOST_TEST(full(50, 50) == 0.5, boost::test_tools::tolerance(0.1));
    BOOST_TEST(full(100, 0) == 1.0);
}

BOOST_AUTO_TEST_CASE(without_knowing_the_rest_there_is_neither_bar_nor_time_left) {
    auto state = after(150, std::nullopt);
    state.beside = "3 pages";
    const auto line = progress_line(state, 10s, 120);
    BOOST_TEST(has(line, "150 invoices, 3 pages"), line);
    BOOST_TEST(has(line, "15/s"), line);
    BOOST_TEST(!has(line, "["), line);
    BOOST_TEST(!has(line, " of "), line);
    BOOST_TEST(!has(line, "left"), line);
}

BOOST_AUTO_TEST_CASE(nothing_is_guessed_before_anything_is_known) {
    for (const auto& line : {progress_line(after(0, 100), 10s, 120), progress_line(after(5, 100), 0s, 120)}) {
        BOOST_TEST(!has(line, "/s"), line);
        BOOST_TEST(!has(line, "left"), line);
        BOOST_TEST(!has(line, "inf"), line);
        BOOST_TEST(!has(line, "nan"), line);
    }
    BOOST_TEST(!progress_line(after(0, 0), 0s, 120).empty());
    BOOST_TEST(!has(progress_line(after(100, 0), 10s, 120), "left")); // all is done
}

BOOST_AUTO_TEST_CASE(the_line_keeps_to_its_columns) {
    auto state = after(1'234'567, 7'654'321);
    state.what = "株式会社の請求書";
    state.beside = "12,345 pages";
    for (std::size_t columns = 0; columns <= 200; ++columns)
        BOOST_TEST(width_of(progress_line(state, 1'000s, columns)) <= columns, columns);
    BOOST_TEST(progress_line(state, 1'000s, 20).starts_with("1234567 of"));
}

BOOST_AUTO_TEST_CASE(a_name_cannot_steer_the_terminal) {
    auto state = after(1, 1);
    state.what = "inv\033[2Joices";
    state.beside = "a\nb";
    BOOST_TEST(progress_line(state, 10s, 120).find_first_of("\033\n") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test
