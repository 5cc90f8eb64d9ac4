#include "http/fields.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI::http::test {

BOOST_AUTO_TEST_SUITE(fields)

BOOST_AUTO_TEST_CASE(names_are_tokens) {
    for (const char* name : {"Accept", "x-a", "X_1", "!#$%&'*+-.^_`|~09azAZ"})
        BOOST_TEST(is_field_name(name), name);
    for (int byte = 0; byte < 256; ++byte) {
        const bool token = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                           (byte >= 'a' && byte <= 'z') ||
                           (byte != 0 && std::string_view("!#$%&'*+-.^_`|~").find(static_cast<char>(byte)) !=
                                             std::string_view::npos);
        const std::string name{'a', static_cast<char>(byte), 'b'};
        BOOST_TEST(is_field_name(name) == token, "byte " << byte);
    }
    BOOST_TEST(!is_field_name(""));
}

BOOST_AUTO_TEST_CASE(values_have_no_control_characters) {
    for (int byte = 0; byte < 256; ++byte) {
        const bool allowed = byte == '\t' || (byte >= ' ' && byte != 0x7f);
        const std::string value{'a', static_cast<char>(byte), 'b'};
        BOOST_TEST(is_field_value(value) == allowed, "byte " << byte);
    }
    BOOST_TEST(is_field_value(""));
}

BOOST_AUTO_TEST_CASE(the_client_frames_its_messages_itself) {
    for (const char* name :
         {"Content-Length", "content-length", "TRANSFER-ENCODING", "Transfer-Encoding", "Connection", "Host",
          "Upgrade", "Trailer"})
        BOOST_TEST(is_framing_field(name), name);
    for (const char* name : {"Accept", "Content-Type", "Authorization", "User-Agent", "X-Host", ""})
        BOOST_TEST(!is_framing_field(name), name);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::http::test
