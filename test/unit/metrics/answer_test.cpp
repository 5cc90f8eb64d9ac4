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
