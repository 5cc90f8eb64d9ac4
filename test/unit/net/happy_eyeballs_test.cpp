#include "net/happy_eyeballs.hpp"

#include <boost/asio/error.hpp>
#include <boost/test/unit_test.hpp>

namespace conductor::inline CONDUCTOR_ABI::net::test {

namespace {

using namespace std::chrono_literals;
using endpoint = happy_eyeballs::endpoint;
using step = happy_eyeballs::step;
namespace error = boost::asio::error;

constexpr happy_eyeballs::clock::time_point start{1000s};
constexpr auto delay = 250ms;

endpoint at(const char* address) {
    return {boost::asio::ip::make_address(address), 443};
}

std::vector<endpoint> addresses(int count) {
    std::vector<endpoint> out;
    for (int i = 0; i < count; ++i)
        out.push_back(at(("192.0.2." + std::to_string(i)).c_str()));
    return out;
}

bool is(
    const step& actual, std::optional<std::size_t> starts, std::optional<std::chrono::milliseconds> wakes) {
    const bool same_wake = wakes ? actual.wake == start + *wakes : !actual.wake;
    return actual.start == starts && same_wake && !actual.failed;
}

bool is_failure(const step& actual) {
    return actual.failed && !actual.start && !actual.wake;
}

} // namespace

BOOST_AUTO_TEST_SUITE(eyeballs)

BOOST_AUTO_TEST_CASE(alternates_between_families) {
    const auto ordered =
        interleave_families({at("::1"), at("::2"), at("::3"), at("192.0.2.1"), at("192.0.2.2")});
    const std::vector<endpoint> expected{at("::1"), at("192.0.2.1"), at("::2"), at("192.0.2.2"), at("::3")};
    BOOST_TEST((ordered == expected));
}

BOOST_AUTO_TEST_CASE(keeps_the_resolvers_preference) {
    const auto ordered = interleave_families({at("192.0.2.1"), at("192.0.2.2"), at("192.0.2.3"), at("::1")});
    const std::vector<endpoint> expected{at("192.0.2.1"), at("::1"), at("192.0.2.2"), at("192.0.2.3")};
    BOOST_TEST((ordered == expected));
}

BOOST_AUTO_TEST_CASE(drops_duplicates) {
    BOOST_TEST(interleave_families({}).empty());
    BOOST_TEST((interleave_families({at("::1"), at("::1"), at("192.0.2.1"), at("192.0.2.1")}).size() == 2u));
}

BOOST_AUTO_TEST_CASE(fails_without_addresses) {
    happy_eyeballs race({}, delay);
    BOOST_TEST(is_failure(race.on_start(start)));
    BOOST_TEST((race.error() == error::host_not_found));
}

BOOST_AUTO_TEST_CASE(needs_no_timer_for_one_address) {
    happy_eyeballs race(addresses(1), delay);
    BOOST_TEST(is(race.on_start(start), 0, {}));
    BOOST_TEST(is_failure(race.on_failed(0, error::connection_refused, start)));
}

BOOST_AUTO_TEST_CASE(starts_the_next_after_the_delay) {
    happy_eyeballs race(addresses(3), delay);
    BOOST_TEST(race.size() == 3u);
    BOOST_TEST((race.address(1) == at("192.0.2.1")));
    BOOST_TEST(is(race.on_start(start), 0, 250ms));
    BOOST_TEST(is(race.on_timer(start + 250ms), 1, 500ms));
    BOOST_TEST(is(race.on_timer(start + 501ms), 2, {}));
    BOOST_TEST(is(race.on_timer(start + 751ms), {}, {})); // a late timer finds nothing to start
}

BOOST_AUTO_TEST_CASE(starts_the_next_at_once_after_a_failure) {
    happy_eyeballs race(addresses(3), delay);
    BOOST_TEST(is(race.on_start(start), 0, 250ms));
    BOOST_TEST(is(race.on_failed(0, error::connection_refused, start + 10ms), 1, 260ms));
    BOOST_TEST(is(race.on_failed(1, error::connection_refused, start + 20ms), 2, {}));
    BOOST_TEST(is_failure(race.on_failed(2, error::connection_refused, start + 30ms)));
}

BOOST_AUTO_TEST_CASE(waits_for_attempts_under_way) {
    happy_eyeballs race(addresses(2), delay);
    BOOST_TEST(is(race.on_start(start), 0, 250ms));
    BOOST_TEST(is(race.on_timer(start + 250ms), 1, {}));
    BOOST_TEST(is(race.on_failed(1, error::connection_refused, start + 300ms), {}, {}));
    BOOST_TEST(is_failure(race.on_failed(0, error::timed_out, start + 400ms)));
}

BOOST_AUTO_TEST_CASE(keeps_the_most_telling_error) {
    const auto error_after = [](std::vector<boost::system::error_code> errors) {
        happy_eyeballs race(addresses(static_cast<int>(errors.size())), delay);
        race.on_start(start);
        for (std::size_t i = 0; i < errors.size(); ++i)
            race.on_failed(i, errors[i], start);
        return std::pair(race.error(), race.error_address());
    };
    using result = std::pair<boost::system::error_code, std::size_t>;
    const boost::system::error_code refused = error::connection_refused, timeout = error::timed_out,
                                    unreachable = error::network_unreachable, other = error::no_descriptors;
    BOOST_TEST((error_after({refused, unreachable}) == result(refused, 0)));
    BOOST_TEST((error_after({unreachable, refused}) == result(refused, 1)));
    BOOST_TEST((error_after({timeout, refused, timeout}) == result(refused, 1)));
    BOOST_TEST((error_after({timeout, other}) == result(timeout, 0)));
    BOOST_TEST((error_after({unreachable, other}) == result(other, 1)));
    BOOST_TEST((error_after({refused, refused}) == result(refused, 1)));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test
