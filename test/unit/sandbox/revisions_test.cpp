// When records get another revision number.

#include "models.hpp"
#include "sandbox/company/revisions.hpp"

#include <boost/test/unit_test.hpp>

using namespace sandbox_unit;

namespace {

bool changed(std::string_view before, std::string_view after) {
    return sandbox::is_changed(parse(before).as_object(), parse(after).as_object());
}

} // namespace

BOOST_AUTO_TEST_SUITE(revisions)

BOOST_AUTO_TEST_CASE(each_revision_is_later_than_the_one_before) {
    BOOST_TEST(sandbox::next_revision("100", "99") == "101");
    BOOST_TEST(sandbox::next_revision("100", "100") == "101");
    BOOST_TEST(sandbox::next_revision("100", "500") == "500");
}

BOOST_AUTO_TEST_CASE(the_time_of_saving_is_no_change) {
    BOOST_TEST(!changed(
        R"({"name":"a","updatedAt":"x","revisionNumber":"1"})",
        R"({"name":"a","updatedAt":"y","revisionNumber":"2"})"));
    BOOST_TEST(changed(R"({"name":"a"})", R"({"name":"b"})"));
    BOOST_TEST(changed(R"({"lines":[{"id":"1"}]})", R"({"lines":[]})"));
    BOOST_TEST(changed(R"({"a":1,"b":2})", R"({"a":1})"));
    BOOST_TEST(changed(R"({"a":1})", R"({"b":1})"));
}

BOOST_AUTO_TEST_SUITE_END()
