// How long a request waits for a lock.

#include "database/sqlite/lock_pace.hpp"

#include <boost/test/unit_test.hpp>

#include <optional>

namespace conductor::database::test {

BOOST_AUTO_TEST_SUITE(pace_for_locks)

using namespace std::chrono_literals;

BOOST_AUTO_TEST_CASE(it_doubles_up_to_a_limit) {
    lock_pace pace(10s);
    for (const auto expected : {1ms, 2ms, 4ms, 8ms, 16ms, 32ms, 50ms, 50ms})
        BOOST_TEST((pace.after(0ms) == std::optional(expected)));
    pace.begin();
    BOOST_TEST((pace.after(0ms) == std::optional(1ms)));
}

BOOST_AUTO_TEST_CASE(it_ends_with_the_timeout) {
    lock_pace pace(100ms);
    for (int i = 0; i < 10; ++i)
        (void)pace.after(0ms);
    BOOST_TEST((pace.after(99ms) == std::optional(1ms)));
    BOOST_TEST(!pace.after(100ms).has_value());
    BOOST_TEST(!lock_pace(0ms).after(0ms).has_value());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::database::test
