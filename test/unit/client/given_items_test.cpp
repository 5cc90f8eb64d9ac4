// Items that come twice.

#include "client/given_items.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI::detail::test {

BOOST_AUTO_TEST_SUITE(given)

BOOST_AUTO_TEST_CASE(each_is_new_once) {
    given_items given;
    BOOST_TEST(given.add("80-1"));
    BOOST_TEST(given.add("80-2"));
    BOOST_TEST(!given.add("80-1"));
    BOOST_TEST(!given.add("80-2"));
    BOOST_TEST(given.add(""));
    BOOST_TEST(!given.add(""));
}

BOOST_AUTO_TEST_CASE(what_lies_long_back_is_forgotten) {
    given_items given(10);
    for (int i = 0; i < 10; ++i)
        BOOST_TEST(given.add(std::to_string(i)));
    for (int i = 0; i < 10; ++i)
        BOOST_TEST(!given.add(std::to_string(i)));
    BOOST_TEST(given.add("10")); // the first five go
    for (int i = 5; i <= 10; ++i)
        BOOST_TEST(!given.add(std::to_string(i)));
    BOOST_TEST(given.add("0"));
}

BOOST_AUTO_TEST_CASE(a_hundred_thousand_are_told_apart) {
    given_items given;
    for (int i = 0; i < 100'000; ++i)
        BOOST_TEST_REQUIRE(given.add(std::to_string(i) + "-1234567890"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::detail::test
