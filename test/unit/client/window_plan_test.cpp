// Which days are asked for next: step by step, in halves, and in wider windows again.

#include "client/window_plan.hpp"

#include <boost/test/unit_test.hpp>

#include <set>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::detail::test {

namespace {

using std::chrono::days;

const std::chrono::sys_days start = std::chrono::year{2026} / 1 / 1;

// From the first day of the year to the one so many days after it.
window_plan plan(int last, int step) {
    return {start, start + days{last}, days{step}};
}

day_window between(int first, int last) {
    return {start + days{first}, start + days{last}};
}

// How wide the windows are, as long as `is_too_slow` lets them be.
template <class Slow>
std::vector<int> widths(window_plan p, Slow is_too_slow) {
    std::vector<int> tried;
    auto next = p.window().first;
    while (!p.at_end()) {
        const day_window w = p.window();
        BOOST_TEST_REQUIRE((w.first == next)); // no day is left out, none comes twice
        tried.push_back(static_cast<int>((w.last - w.first).count()) + 1);
        if (is_too_slow(tried.back())) {
            BOOST_TEST_REQUIRE(p.halve());
        } else {
            next = w.last + days{1};
            p.listed();
        }
    }
    return tried;
}

// The same if QuickBooks is too slow for these of the windows that are tried.
std::vector<int> widths_when_slow(window_plan p, const std::set<int>& tries) {
    int next = 0;
    return widths(p, [&](int) { return tries.contains(next++); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(window_plans)

BOOST_AUTO_TEST_CASE(windows_follow_each_other_and_the_last_is_as_long_as_there_are_days) {
    window_plan p = plan(69, 31);
    for (const day_window& w : {between(0, 30), between(31, 61), between(62, 69)}) {
        BOOST_TEST(!p.at_end());
        BOOST_TEST((p.window() == w));
        p.listed();
    }
    BOOST_TEST(p.at_end());
}

BOOST_AUTO_TEST_CASE(one_day) {
    for (const int step : {1, 31}) {
        window_plan p = plan(0, step);
        BOOST_TEST((p.window() == between(0, 0)));
        BOOST_TEST(!p.halve());
        BOOST_TEST((p.window() == between(0, 0))); // to be asked for again
        p.listed();
        BOOST_TEST(p.at_end());
    }
}

BOOST_AUTO_TEST_CASE(a_step_may_be_longer_than_all_days_there_are) {
    window_plan p{start, start + days{9}, days::max()};
    BOOST_TEST((p.window() == between(0, 9)));
    p.listed();
    BOOST_TEST(p.at_end());
}

BOOST_AUTO_TEST_CASE(halves_down_to_a_day) {
    window_plan p = plan(99, 31);
    for (const int last : {15, 7, 3, 1, 0}) {
        BOOST_TEST(p.halve());
        BOOST_TEST((p.window() == between(0, last)));
    }
    BOOST_TEST(!p.halve());
    BOOST_TEST((p.window() == between(0, 0)));
}

BOOST_AUTO_TEST_CASE(the_second_half_follows_the_first) {
    window_plan p = plan(99, 10);
    BOOST_TEST(p.halve());
    BOOST_TEST((p.window() == between(0, 4)));
    p.listed();
    BOOST_TEST((p.window() == between(5, 9)));
}

// It is shorter than the others, and so are its halves.
BOOST_AUTO_TEST_CASE(the_last_window_in_halves) {
    window_plan p = plan(12, 10);
    p.listed();
    BOOST_TEST((p.window() == between(10, 12)));
    BOOST_TEST(p.halve());
    BOOST_TEST((p.window() == between(10, 11)));
    p.listed();
    BOOST_TEST((p.window() == between(12, 12)));
}

BOOST_AUTO_TEST_CASE(four_that_were_listed_let_it_grow_up_to_the_step) {
    const std::vector<int> expected{20, 10, 10, 10, 10, 20, 20, 20};
    BOOST_TEST(widths_when_slow(plan(99, 20), {0}) == expected);
    const std::vector<int> odd{15, 8, 8, 8, 8, 15, 15};
    BOOST_TEST(widths_when_slow(plan(61, 15), {0}) == odd);
}

BOOST_AUTO_TEST_CASE(it_grows_step_by_step) {
    const std::vector<int> expected{8, 4, 2, 2, 2, 2, 4, 4, 4, 4, 8, 8};
    BOOST_TEST(widths_when_slow(plan(39, 8), {0, 1}) == expected);
}

BOOST_AUTO_TEST_CASE(only_those_since_it_was_halved_count) {
    const std::vector<int> expected{8, 4, 4, 4, 4, 2, 2, 2, 2, 4, 4};
    BOOST_TEST(widths_when_slow(plan(27, 8), {0, 4}) == expected);
}

// They have not grown.
BOOST_AUTO_TEST_CASE(windows_of_the_whole_step_make_it_no_more_patient) {
    const std::vector<int> expected{8, 8, 8, 8, 8, 8, 4, 4, 4, 4, 8};
    BOOST_TEST(widths_when_slow(plan(63, 8), {5}) == expected);
}

BOOST_AUTO_TEST_CASE(one_growth_in_vain_counts_once) {
    const std::vector<int> expected{8, 4, 4, 4, 4, 8, 4, 2, 2, 2, 2, 2, 2, 2, 2, 4};
    BOOST_TEST(widths_when_slow(plan(35, 8), {0, 5, 6}) == expected);
}

BOOST_AUTO_TEST_CASE(growing_in_vain_makes_it_more_patient) {
    const auto tried = widths(plan(99, 8), [](int width) { return width > 4; });
    const std::vector<int> expected{8, 4, 4, 4, 4,             // after four of them
                                    8, 4, 4, 4, 4, 4, 4, 4, 4, // after eight
                                    8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4};
    BOOST_TEST(tried == expected);
}

// Each one costs what the API waits for QuickBooks.
BOOST_AUTO_TEST_CASE(a_long_range_has_few_windows_in_vain) {
    int in_vain = 0;
    const auto tried = widths(plan(365 * 30, 31), [&](int width) {
        in_vain += width > 2;
        return width > 2;
    });
    BOOST_TEST(tried.size() > 5'000u);
    BOOST_TEST(in_vain < 20);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::detail::test
