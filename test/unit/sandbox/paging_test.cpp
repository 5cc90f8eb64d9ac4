// Lists in pages.

#include "models.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

using namespace sandbox_unit;

namespace {

std::vector<std::string> names_in(const reply& page) {
    std::vector<std::string> names;
    for (const auto& one : page.body.at("data").as_array())
        names.emplace_back(one.at("name").as_string());
    return names;
}

struct five_things : backend {
    five_things() {
        for (const auto* name : {"a", "b", "c", "d", "e"})
            ids.push_back(make(R"({"name":")" + std::string{name} + R"(","lines":[{"amount":"1"}]})"));
    }
    std::vector<std::string> ids;
};

using names = std::vector<std::string>;

} // namespace

BOOST_AUTO_TEST_SUITE(paging)

BOOST_FIXTURE_TEST_CASE(a_short_list_is_one_page, five_things) {
    const auto page = call("GET", "/things");
    BOOST_TEST(names_in(page) == (names{"a", "b", "c", "d", "e"}), boost::test_tools::per_element());
    BOOST_TEST(page.text("/objectType") == "list");
    BOOST_TEST(page.text("/url") == "/v1/quickbooks-desktop/things");
    BOOST_TEST(page.text("/nextCursor") == "null");
    BOOST_TEST(page.text("/remainingCount") == "0");
    BOOST_TEST(page.text("/hasMore") == "false");
}

BOOST_FIXTURE_TEST_CASE(the_cursor_stays_the_same_to_the_end, five_things) {
    const auto one = call("GET", "/things?limit=2");
    const auto next = "/things?limit=2&cursor=" + one.text("/nextCursor");
    BOOST_TEST(names_in(one) == (names{"a", "b"}), boost::test_tools::per_element());
    BOOST_TEST(one.text("/remainingCount") == "3");
    BOOST_TEST(one.text("/hasMore") == "true");

    make(R"({"name":"f"})"); // after the listing began
    call("DELETE", "/things/" + ids[2]);
    const auto two = call("GET", next);
    BOOST_TEST(names_in(two) == (names{"d"}), boost::test_tools::per_element());
    BOOST_TEST(two.text("/nextCursor") == one.text("/nextCursor"));
    const auto three = call("GET", next);
    BOOST_TEST(names_in(three) == (names{"e"}), boost::test_tools::per_element());
    BOOST_TEST(three.text("/nextCursor") == "null");
    BOOST_TEST(three.text("/hasMore") == "false");
    BOOST_TEST(call("GET", next).code() == "CURSOR_INVALID");
}

BOOST_FIXTURE_TEST_CASE(a_cursor_belongs_to_one_end_user, five_things) {
    const auto cursor = call("GET", "/things?limit=1").text("/nextCursor");
    BOOST_TEST(call_for(second, "GET", "/things?cursor=" + cursor).code() == "CURSOR_INVALID");
    BOOST_TEST(call("GET", "/things?cursor=nothing").code() == "CURSOR_INVALID");
    BOOST_TEST(call("GET", "/things?cursor=" + cursor).status == 200u);
}

BOOST_FIXTURE_TEST_CASE(filters_and_lines, five_things) {
    BOOST_TEST(
        names_in(call("GET", "/things?ids=" + ids[3] + "&ids=" + ids[1])) == (names{"b", "d"}),
        boost::test_tools::per_element());
    BOOST_TEST(call("GET", "/things").text("/data/0/lines/0/amount") == "1");
    BOOST_TEST(call("GET", "/things?includeLineItems=false").text("/data/0/lines") == "[]");
    make(R"({"name":"off","isActive":false})");
    BOOST_TEST(
        names_in(call("GET", "/things?status=inactive")) == names{"off"}, boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(without_a_limit_a_page_has_150, backend) {
    for (int i = 0; i != 151; ++i)
        make(R"({"name":")" + std::to_string(i) + "\"}");
    const auto page = call("GET", "/things");
    BOOST_TEST(page.body.at("data").as_array().size() == 150u);
    BOOST_TEST(page.text("/remainingCount") == "1");
}

BOOST_AUTO_TEST_SUITE_END()
