#include "client/configure.hpp"

#include <boost/test/unit_test.hpp>

namespace conductor::inline CONDUCTOR_ABI::client_setup::test {

using namespace std::string_literals;

BOOST_AUTO_TEST_SUITE(headers)

BOOST_AUTO_TEST_CASE(merging) {
    std::vector<header> fields{{"A", "1"}, {"B", "2"}};
    const auto text = [&] {
        std::string out;
        for (const auto& h : fields)
            out += h.name + "=" + h.value.value_or("(none)") + " ";
        return out;
    };
    merge_header(fields, "C", "3");
    BOOST_TEST(text() == "A=1 B=2 C=3 ");
    merge_header(fields, "b", "4");
    BOOST_TEST(fields.size() == 3u);
    BOOST_TEST(text().find("b=4") != std::string::npos);
    merge_header(fields, "a", std::nullopt);
    BOOST_TEST(text() == "C=3 b=4 ");
    merge_header(fields, "x", std::nullopt);
    BOOST_TEST(fields.size() == 2u);
    merge_header(fields, "empty", "");
    BOOST_TEST((fields.back().value == ""));
}

BOOST_AUTO_TEST_CASE(checking) {
    BOOST_TEST(check_header("X-A", "b").empty());
    BOOST_TEST(check_header("X-A", "").empty());
    BOOST_TEST(check_header("X-A", "tab\tand \xc3\xa9").empty());
    BOOST_TEST(check_header("Accept", std::nullopt).empty());
    for (const std::string& value : {"\r"s, "\n"s, "\0"s, "\x01"s, "\x7f"s})
        BOOST_TEST(!check_header("X-A", value).empty());
    for (const std::string& name : {""s, " "s, "a b"s, "a\n"s, "a:b"s})
        BOOST_TEST(!check_header(name, "x").empty());
    for (const char* name : {"Host", "Connection", "Content-Length", "transfer-encoding"}) {
        BOOST_TEST(!check_header(name, "x").empty());
        BOOST_TEST(!check_header(name, std::nullopt).empty());
    }
}

BOOST_AUTO_TEST_CASE(a_complaint_does_not_repeat_the_value) {
    BOOST_TEST(check_header("Authorization", "Bearer sk_1\n").find("sk_1") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::client_setup::test
