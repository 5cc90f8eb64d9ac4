// prometheus-cpp writes of a registry what the registry writes of itself.

#include <conductor/metrics/client_metrics.hpp>
#include <conductor/metrics/prometheus_cpp.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include <prometheus/text_serializer.h>

namespace conductor::inline CONDUCTOR_ABI::metrics::test {

BOOST_AUTO_TEST_SUITE(prometheus_cpp)

// Sorted, as prometheus-cpp has a histogram's count and sum before its buckets, and labels like le="+Inf"
// anywhere.
std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> out;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        out.push_back(line);
    std::sort(out.begin(), out.end());
    return out;
}

BOOST_AUTO_TEST_CASE(gives_the_same_text) {
    const auto into = std::make_shared<registry>();
    client_metrics by(into);
    call_info call;
    call.method = "GET";
    call.path = "/end-users";
    attempt_finished attempt;
    attempt.status = 200;
    attempt.waiting = std::chrono::milliseconds(250);
    by.on_queued(call);
    by.on_attempt_started(call, {});
    by.on_attempt_finished(call, attempt);
    by.on_finished(call, {});
    into->gauge_of("b", "B.", {{"x", "a\"b\\c\nd"}}).set(0.25);

    const prometheus_collectable collected(into);
    const std::string theirs = prometheus::TextSerializer{}.Serialize(collected.Collect());
    BOOST_TEST(lines_of(theirs) == lines_of(into->to_text()), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::metrics::test
