// Each record comes after the one that it lies in.

#include "recipes/changes/parents_first.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <utility>
#include <vector>

namespace conductor::recipes::test {

BOOST_AUTO_TEST_SUITE(parents)

namespace {

using pairs = std::vector<std::pair<std::string, std::string>>; // ids and parents

// What has come so far, and then the rest after a bar.
std::string order_of(const pairs& records) {
    parents_first order;
    std::string made;
    const auto take = [&] {
        for (; !order.ready.empty(); order.ready.pop_front())
            made += order.ready.front().record.id;
    };
    for (const auto& [id, parent] : records) {
        listed one;
        one.record.id = id;
        one.parent = parent;
        order.add(std::move(one));
        take();
    }
    made += '|';
    order.end();
    take();
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(what_lies_in_nothing_comes_at_once) {
    BOOST_TEST(order_of({{"a", ""}, {"b", ""}, {"c", "a"}}) == "abc|");
}

BOOST_AUTO_TEST_CASE(a_child_waits_for_its_parent) {
    BOOST_TEST(order_of({{"c", "b"}, {"b", "a"}, {"x", ""}, {"a", ""}}) == "xabc|");
}

BOOST_AUTO_TEST_CASE(at_the_end_those_come_whose_parents_did_not) {
    BOOST_TEST(order_of({{"c", "b"}, {"b", "a"}, {"x", ""}}) == "x|bc");
    BOOST_TEST(order_of({{"d", "c"}, {"c", "b"}, {"z", "y"}, {"b", "a"}}) == "|bcdz");
}

BOOST_AUTO_TEST_CASE(what_comes_again_takes_the_place_of_what_waits) {
    BOOST_TEST(order_of({{"c", "b"}, {"c", "a"}, {"b", ""}, {"a", ""}}) == "bac|");
    BOOST_TEST(order_of({{"c", "b"}, {"c", ""}, {"b", ""}}) == "cb|");
    BOOST_TEST(order_of({{"c", "b"}, {"c", "b"}}) == "|c");
}

BOOST_AUTO_TEST_CASE(two_that_lie_in_each_other_come_all_the_same) {
    BOOST_TEST(order_of({{"a", "b"}, {"b", "a"}, {"c", "c"}}).size() == 4u);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
