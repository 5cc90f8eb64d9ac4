// Names that users find in logs and metrics: each value has one of its own.

#include <conductor/error.hpp>
#include <conductor/http_method.hpp>
#include <conductor/observer.hpp>
#include <conductor/phase.hpp>

#include <boost/test/unit_test.hpp>

#include <string_view>
#include <vector>

namespace conductor::test {

namespace {

template <class Enum>
std::vector<std::string_view> names(Enum last) {
    std::vector<std::string_view> all;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        all.push_back(to_string(static_cast<Enum>(i)));
    return all;
}

} // namespace

BOOST_AUTO_TEST_CASE(names_of_enums) {
    const auto check = [](const auto& found, const std::vector<std::string_view>& expected) {
        BOOST_TEST(found == expected, boost::test_tools::per_element());
    };
    check(
        names(phase::backoff),
        {"none", "queue", "pool", "resolve", "connect", "proxy", "handshake", "send", "receive", "backoff"});
    check(
        names(close_reason::shutdown),
        {"expired", "aged", "surplus", "unhealthy", "not_reusable", "failed", "shutdown"});
    check(names(http_method::delete_), {"GET", "POST", "PUT", "PATCH", "DELETE"});
    check(names(retry_reason::timeout), {"status", "should_retry", "connection_error", "timeout"});
    check(names(outcome::processed), {"not_processed", "unknown", "processed"});
    check(names(deviation_kind::duplicate), {"missing", "null", "unknown_enum", "duplicate"});
}

} // namespace conductor::test
