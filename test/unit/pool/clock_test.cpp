// The clock that idle connections grow old by.

#include "pool/clock.hpp"

#include <boost/test/unit_test.hpp>

namespace conductor::pool::test {

namespace {

time_point of_the_system(clockid_t id) {
    std::timespec read{};
    BOOST_REQUIRE(::clock_gettime(id, &read) == 0);
    return time_point{std::chrono::seconds(read.tv_sec) + std::chrono::nanoseconds(read.tv_nsec)};
}

} // namespace

BOOST_AUTO_TEST_SUITE(clocks)

// Where the two differ, the machine has slept (or the test runs in a namespace that says so).
BOOST_AUTO_TEST_CASE(goes_on_while_the_machine_sleeps) {
    const time_point before = of_the_system(CLOCK_BOOTTIME);
    const time_point read = clock::now();
    const time_point after = of_the_system(CLOCK_BOOTTIME);
    BOOST_TEST((before <= read && read <= after));
    BOOST_TEST_MESSAGE("slept: " << (after - of_the_system(CLOCK_MONOTONIC)).count() << " ns");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::pool::test
