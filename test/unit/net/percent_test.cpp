#include "net/percent.hpp"

#include <boost/test/unit_test.hpp>

namespace conductor::inline CONDUCTOR_ABI::net::test {

BOOST_AUTO_TEST_SUITE(percent)

BOOST_AUTO_TEST_CASE(keeps_unreserved_characters) {
    const std::string unreserved = "ABCXYZabcxyz0189-._~";
    BOOST_TEST(percent_encode(unreserved) == unreserved);
    BOOST_TEST(percent_encode("").empty());
}

BOOST_AUTO_TEST_CASE(encodes_everything_else) {
    BOOST_TEST(percent_encode("a b/c?d#e%f&g=h+i") == "a%20b%2Fc%3Fd%23e%25f%26g%3Dh%2Bi");
    BOOST_TEST(percent_encode("\xc3\xa9\xff") == "%C3%A9%FF");
    BOOST_TEST(percent_encode(std::string_view("\0\r\n", 3)) == "%00%0D%0A");
    std::string text = "/v1/";
    append_percent_encoded(text, "a/b");
    BOOST_TEST(text == "/v1/a%2Fb");
}

BOOST_AUTO_TEST_CASE(decodes) {
    BOOST_TEST((percent_decode("a%20b%2fc%2F+") == "a b/c/+"));
    BOOST_TEST((percent_decode("") == ""));
    for (const char* broken : {"%", "%2", "a%", "%g0", "%0g", "%%20"})
        BOOST_TEST(!percent_decode(broken).has_value());
}

BOOST_AUTO_TEST_CASE(decodes_what_it_encoded) {
    std::string every_byte;
    for (int byte = 0; byte < 256; ++byte)
        every_byte += static_cast<char>(byte);
    BOOST_TEST((percent_decode(percent_encode(every_byte)) == every_byte));
}

BOOST_AUTO_TEST_CASE(knows_dot_segments) {
    for (const char* text : {"", ".", "..", "%2e", "%2E", "%2e%2e", "%2E%2e", ".%2e", "%2E."})
        BOOST_TEST(is_dot_segment(text), "'" << text << "'");
    for (const char* text : {"...", "a", ".a", "a.", "..a", "%2e%2e%2e", "%2", "%2f", "%252e", "eu_1"})
        BOOST_TEST(!is_dot_segment(text), "'" << text << "'");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test
