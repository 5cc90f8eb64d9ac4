// Metrics as text, to the letter.

#include <conductor/metrics/registry.hpp>

#include <boost/test/unit_test.hpp>

#include <limits>

namespace conductor::inline CONDUCTOR_ABI::metrics::test {

BOOST_AUTO_TEST_SUITE(texts)

using namespace std::chrono_literals;

BOOST_AUTO_TEST_CASE(of_each_kind) {
    registry r;
    r.counter_of("a_total", "Counts.", {{"x", "1"}}).add(2);
    r.gauge_of("b", "Now.").set(-0.25);
    constexpr std::chrono::nanoseconds bounds[] = {5ms, 1s, 120s};
    histogram& h = r.histogram_of("c_seconds", "Takes.", bounds, {{"op", "x"}});
    h.observe(1ms);
    h.observe(500ms);
    h.observe(600s);
    BOOST_TEST(r.to_text() == R"(# HELP a_total Counts.
# TYPE a_total counter
a_total{x="1"} 2
# HELP b Now.
# TYPE b gauge
b -0.25
# HELP c_seconds Takes.
# TYPE c_seconds histogram
c_seconds_bucket{op="x",le="0.005"} 1
c_seconds_bucket{op="x",le="1"} 2
c_seconds_bucket{op="x",le="120"} 2
c_seconds_bucket{op="x",le="+Inf"} 3
c_seconds_sum{op="x"} 600.501
c_seconds_count{op="x"} 3
)");
    const std::string open = r.to_text(text_format::open_metrics);
    BOOST_TEST(open.starts_with("# HELP a Counts.\n# TYPE a counter\na_total{x=\"1\"} 2\n# HELP b"));
    BOOST_TEST(open.ends_with("c_seconds_count{op=\"x\"} 3\n# EOF\n"));
}

BOOST_AUTO_TEST_CASE(of_nothing) {
    BOOST_TEST(registry{}.to_text().empty());
    BOOST_TEST(registry{}.to_text(text_format::open_metrics) == "# EOF\n");
}

BOOST_AUTO_TEST_CASE(of_what_must_be_escaped) {
    registry r;
    (void)r.gauge_of("a", "One \"line\",\nand \\ another.", {{"x", "a\"b\\c\nd é"}});
    BOOST_TEST(r.to_text() == R"(# HELP a One "line",\nand \\ another.
# TYPE a gauge
a{x="a\"b\\c\nd é"} 0
)");
    BOOST_TEST(
        r.to_text(text_format::open_metrics).starts_with(R"(# HELP a One \"line\",\nand \\ another.)"));
}

BOOST_AUTO_TEST_CASE(of_numbers) {
    const auto text_of = [](double n) {
        registry r;
        r.gauge_of("a", "").set(n);
        const std::string text = r.to_text();
        const auto at = text.rfind(' ') + 1;
        return text.substr(at, text.size() - at - 1);
    };
    BOOST_TEST(text_of(100'000) == "100000");
    BOOST_TEST(text_of(1e300) == "1e+300");
    BOOST_TEST(text_of(0.1) == "0.1");
    BOOST_TEST(text_of(std::numeric_limits<double>::infinity()) == "+Inf");
    BOOST_TEST(text_of(-std::numeric_limits<double>::infinity()) == "-Inf");
    BOOST_TEST(text_of(std::numeric_limits<double>::quiet_NaN()) == "NaN");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::metrics::test
