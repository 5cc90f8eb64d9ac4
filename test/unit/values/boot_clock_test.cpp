// The clock that connections and addresses grow old by.

#include "values/boot_clock.hpp"

#include <boost/test/unit_test.hpp>

namespace conductor::test {

namespace {

boot_clock::time_point of_the_system(clockid_t id) {
    std::timespec read{};
    BOOST_REQUIRE(::clock_gettime(id, &read) == 0);
    return boot_clock::time_point{std::chrono::seconds(read.tv_sec) + std::chrono::nanoseconds(read.tv_nsec)};
}

} // namespace

BOOST_AUTO_TEST_SUITE(boot_clocks)

// Where the two differ, the machine has slept (or the test runs in a namespace that says so).
BOOST_AUTO_TEST_CASE(goes_on_while_the_machine_sleeps) {
    const auto before = of_the_system(CLOCK_BOOTTIME);
    const auto read = boot_clock::now();
    const auto after = of_the_system(CLOCK_BOOTTIME);
    BOOST_TEST((before <= read && read <= after));
    BOOST_TEST_MESSAGE("slept: " << (after - of_the_system(CLOCK_MONOTONIC)).count() << " ns");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
