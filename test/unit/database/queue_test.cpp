// Whose turn is it?

#include "database/request_queue.hpp"

#include <boost/test/unit_test.hpp>

#include <memory>

namespace conductor::database::test {

BOOST_AUTO_TEST_SUITE(queue)

BOOST_AUTO_TEST_CASE(turns_are_in_order_and_one_at_a_time) {
    request_queue<std::unique_ptr<int>> queue;
    BOOST_TEST(queue.empty());
    BOOST_TEST(queue.add(std::make_unique<int>(1)));
    BOOST_TEST(!queue.add(std::make_unique<int>(2)));
    BOOST_TEST(!queue.add(std::make_unique<int>(3)));
    for (int expected = 1; expected <= 3; ++expected) {
        BOOST_TEST(*queue.first() == expected);
        BOOST_TEST(*queue.take_first() == expected);
    }
    BOOST_TEST(queue.empty());
    BOOST_TEST(queue.add(std::make_unique<int>(4)));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::database::test
