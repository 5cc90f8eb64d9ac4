// Counters, gauges and histograms, and how they are found.

#include <conductor/metrics/registry.hpp>

#include <boost/test/unit_test.hpp>

#include <stdexcept>

namespace conductor::inline CONDUCTOR_ABI::metrics::test {

BOOST_AUTO_TEST_SUITE(registries)

using namespace std::chrono_literals;

constexpr std::chrono::nanoseconds some_bounds[] = {1ms, 10ms};

BOOST_AUTO_TEST_CASE(a_time_at_a_bound_counts_for_it) {
    histogram h(some_bounds);
    h.observe(-1ns);
    h.observe(1ms);
    h.observe(1ms + 1ns);
    h.observe(10ms);
    h.observe(10ms + 1ns);
    h.observe(1h);
    BOOST_TEST(h.count(0) == 2u);
    BOOST_TEST(h.count(1) == 2u);
    BOOST_TEST(h.count(2) == 2u);
    BOOST_TEST((h.sum() == 1ms + 1ms + 1ns + 10ms + 10ms + 1ns + 1h));
}

BOOST_AUTO_TEST_CASE(bounds_grow) {
    constexpr std::chrono::nanoseconds equal[] = {1ms, 1ms};
    BOOST_CHECK_THROW(histogram{equal}, std::invalid_argument);
    BOOST_CHECK_NO_THROW(histogram{std::span<const std::chrono::nanoseconds>{}});
}

BOOST_AUTO_TEST_CASE(the_same_is_found_again) {
    registry r;
    counter& one = r.counter_of("a_total", "First.", {{"x", "1"}, {"y", "2"}});
    BOOST_TEST(&one == &r.counter_of("a_total", "Second.", {{"y", "2"}, {"x", "1"}}));
    BOOST_TEST(&one != &r.counter_of("a_total", "First.", {{"x", "2"}, {"y", "1"}}));
    gauge& g = r.gauge_of("b", "");
    BOOST_TEST(&g == &r.gauge_of("b", ""));
    histogram& h = r.histogram_of("c_seconds", "", some_bounds);
    BOOST_TEST(&h == &r.histogram_of("c_seconds", "", {}));

    one.add(3);
    g.add(2);
    g.add(-0.5);
    h.observe(5ms);
    const auto all = r.snapshot();
    BOOST_REQUIRE(all.size() == 3u);
    BOOST_TEST(all[0].name == "a_total");
    BOOST_TEST(all[0].help == "First.");
    BOOST_REQUIRE(all[0].samples.size() == 2u);
    BOOST_TEST(all[0].samples[0].value == 3);
    BOOST_TEST(all[1].samples.at(0).value == 1.5);
    const sample& times = all[2].samples.at(0);
    BOOST_REQUIRE(times.buckets.size() == 2u);
    BOOST_TEST(times.buckets[0].count == 0u);
    BOOST_TEST(times.buckets[1].count == 1u);
    BOOST_TEST(times.count == 1u);
    BOOST_TEST(times.sum == 0.005);
}

BOOST_AUTO_TEST_CASE(names_are_checked) {
    registry r;
    (void)r.gauge_of("taken_total", "");
    const auto refuses = [&](std::string_view name, const labels& with) {
        BOOST_CHECK_THROW((void)r.counter_of(name, "", with), std::invalid_argument);
    };
    refuses("", {});
    refuses("9_total", {});
    refuses("a-b_total", {});
    refuses("a\n_total", {});
    refuses("a", {});
    refuses("_total", {}); // of which OpenMetrics has no name
    refuses("taken_total", {});
    refuses("a_total", {{"", "x"}});
    refuses("a_total", {{"1a", "x"}});
    refuses("a_total", {{"le", "x"}});
    refuses("a_total", {{"__name__", "x"}});
    refuses("a_total", {{"a", "x"}, {"a", "y"}});
    refuses("a_total", {{"a", "x\xff"}}); // who scrapes would refuse all
    BOOST_CHECK_THROW((void)r.gauge_of("b", "\xff"), std::invalid_argument);
    constexpr std::chrono::nanoseconds equal[] = {1ms, 1ms};
    BOOST_CHECK_THROW((void)r.histogram_of("c_seconds", "", equal), std::invalid_argument);
    BOOST_TEST(r.snapshot().size() == 1u);
    (void)r.gauge_of("c_seconds", ""); // none of them has taken its name
    (void)r.counter_of("a_total", "", {{"a", "é"}});
}

// Of two families whose samples would have the same names, or that are one in OpenMetrics.
BOOST_AUTO_TEST_CASE(families_do_not_clash) {
    registry r;
    (void)r.counter_of("jobs_total", "");
    (void)r.histogram_of("wait_seconds", "", some_bounds);
    (void)r.gauge_of("depth", "");
    for (const auto* name :
         {"jobs", "jobs_total", "jobs_created", "wait_seconds_bucket", "wait_seconds_sum",
          "wait_seconds_count", "wait_seconds_created", "wait_seconds"})
        BOOST_CHECK_THROW((void)r.gauge_of(name, ""), std::invalid_argument);
    for (const auto* name : {"wait_seconds_total", "depth_total"})
        BOOST_CHECK_THROW((void)r.counter_of(name, ""), std::invalid_argument);
    for (const auto* name : {"jobs", "depth"})
        BOOST_CHECK_THROW((void)r.histogram_of(name, "", some_bounds), std::invalid_argument);
    BOOST_TEST(r.snapshot().size() == 3u);
    (void)r.gauge_of("jobs_in_flight", "");
    (void)r.counter_of("jobs_total", "", {{"a", "b"}});
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::metrics::test
