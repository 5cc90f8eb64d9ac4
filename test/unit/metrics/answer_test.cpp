// What is answered to whom.

#include "metrics/answer.hpp"

#include <boost/test/unit_test.hpp>

namespace conductor::inline CONDUCTOR_ABI::metrics::test {

BOOST_AUTO_TEST_SUITE(answers)

BOOST_AUTO_TEST_CASE(in_the_format_that_is_wanted) {
    registry r;
    r.counter_of("a_total", "").add();
    const answer plain = answer_to("GET", "/metrics", "", r);
    BOOST_TEST(plain.status == 200);
    BOOST_TEST(plain.content_type == "text/plain; version=0.0.4; charset=utf-8");
    BOOST_TEST(plain.body == r.to_text());
    BOOST_TEST(answer_to("GET", "/metrics?x=1", "text/html, */*;q=0.1", r).body == r.to_text());
    BOOST_TEST(answer_to("HEAD", "/metrics", "", r).status == 200);
    const answer open =
        answer_to("GET", "/metrics", "application/openmetrics-text;version=1.0.0;q=0.5,*/*;q=0.1", r);
    BOOST_TEST(open.content_type == "application/openmetrics-text; version=1.0.0; charset=utf-8");
    BOOST_TEST(open.body == r.to_text(text_format::open_metrics));
}

BOOST_AUTO_TEST_CASE(in_the_one_that_is_preferred) {
    const registry r;
    const auto is_open = [&](std::string_view accept) {
        return answer_to("GET", "/metrics", accept, r)
            .content_type.starts_with("application/openmetrics-text");
    };
    BOOST_TEST(is_open("Application/OpenMetrics-Text"));
    BOOST_TEST(is_open("text/plain;q=0.3,application/openmetrics-text;version=1.0.0;q=0.5,*/*;q=0.2"));
    BOOST_TEST(is_open("application/openmetrics-text;q=0.5, text/plain;q=0.5"));
    BOOST_TEST(
        is_open("application/openmetrics-text;q=0.2,application/openmetrics-text;q=0.6,text/plain;q=0.5"));
    BOOST_TEST(is_open("*/*,text/plain;q=0.1,application/openmetrics-text;q=0.2")); // the exact one counts
    BOOST_TEST(!is_open("text/plain;q=0.5,application/openmetrics-text;q=0.4"));
    BOOST_TEST(!is_open("application/openmetrics-text;Q=0.45,text/*;q=0.455"));
    BOOST_TEST(!is_open("application/openmetrics-text;q=0"));
    BOOST_TEST(!is_open("application/openmetrics-text ; version=1.0.0 ; q=0.000"));
    BOOST_TEST(!is_open("*/*"));
    BOOST_TEST(!is_open("application/*"));
    BOOST_TEST(!is_open(",;=,"));
}

BOOST_AUTO_TEST_CASE(nothing_else) {
    const registry r;
    for (const auto* target : {"/", "", "/metrics/", "/metricsx", "*", "?/metrics"})
        BOOST_TEST(answer_to("GET", target, "", r).status == 404);
    const answer refused = answer_to("POST", "/metrics", "", r);
    BOOST_TEST(refused.status == 405);
    BOOST_TEST(refused.allow == "GET, HEAD");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::metrics::test
