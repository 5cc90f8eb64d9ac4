// How long deletions are told.

#include "sandbox/company/deletions.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>

namespace sandbox = conductor::sandbox;
using namespace std::chrono;

BOOST_AUTO_TEST_SUITE(deletions)

BOOST_AUTO_TEST_CASE(for_ninety_days) {
    const sandbox::deletions::time_point start{};
    sandbox::deletions all;
    all.add({"invoice", "", {}}, start);
    all.add({"bill", "", {}}, start + days{1});
    BOOST_TEST(all.told(start + days{90}).size() == 2u);
    const auto& left = all.told(start + days{90} + milliseconds{1});
    BOOST_TEST_REQUIRE(left.size() == 1u);
    BOOST_TEST(left.front().second.kind == "bill");
    BOOST_TEST(all.told(start).size() == 1u); // forgotten for good
    BOOST_TEST(all.told(start + days{92}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
