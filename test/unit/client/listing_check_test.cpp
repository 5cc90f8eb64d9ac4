// Which parameters would make a listing another one than was asked for.

#include "client/listing_check.hpp"

#include <boost/test/unit_test.hpp>

#include <initializer_list>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::detail::test {

namespace {

using json::listing_role;

json::field parameter(const char* name, listing_role role) {
    return {name, nullptr, 0, false, false, role};
}

const json::field ids = parameter("ids", listing_role::lookup);
const json::field names = parameter("names", listing_role::lookup);
const json::field status = parameter("status", listing_role::filter);
const json::field limit = parameter("limit", listing_role::cut);
const json::field includes = parameter("includeLineItems", listing_role::none);

std::string why_not(listing_extent wanted, std::initializer_list<const json::field*> given) {
    listing_check check;
    for (const json::field* one : given)
        check.note(*one);
    return check.why_not(wanted);
}

constexpr auto one_answer = listing_extent::one_answer;
constexpr auto all = listing_extent::all;
constexpr auto windows = listing_extent::windows;

} // namespace

BOOST_AUTO_TEST_SUITE(listing_checks)

BOOST_AUTO_TEST_CASE(what_is_fine) {
    for (const auto wanted : {one_answer, all, windows}) {
        BOOST_TEST(why_not(wanted, {}) == "");
        BOOST_TEST(why_not(wanted, {&includes}) == "");
        BOOST_TEST(why_not(wanted, {&status, &includes}) == "");
    }
    for (const auto wanted : {one_answer, all}) {
        BOOST_TEST(why_not(wanted, {&ids, &ids, &ids}) == ""); // once for each id
        BOOST_TEST(why_not(wanted, {&names, &includes}) == "");
    }
}

BOOST_AUTO_TEST_CASE(a_look_up_takes_no_filter) {
    for (const auto wanted : {one_answer, all}) {
        const std::string expected = "/status: the API would ignore it beside the look-up /ids";
        BOOST_TEST(why_not(wanted, {&ids, &status}) == expected);
        BOOST_TEST(why_not(wanted, {&status, &ids, &ids}) == expected);
        BOOST_TEST(
            why_not(wanted, {&ids, &names, &names}) ==
            "/names: the API would ignore it beside the look-up /ids");
    }
}

BOOST_AUTO_TEST_CASE(a_look_up_takes_no_windows) {
    BOOST_TEST(why_not(windows, {&ids}) == "/ids: the API would ignore the dates beside a look-up");
}

BOOST_AUTO_TEST_CASE(all_items_are_not_cut) {
    const std::string expected =
        "/limit: the list has no cursor, so the items beyond it could not be asked for";
    BOOST_TEST(why_not(all, {&limit}) == expected);
    BOOST_TEST(why_not(windows, {&limit, &status}) == expected);
    BOOST_TEST(why_not(one_answer, {&limit, &status}) == ""); // as many as are wanted
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::detail::test
