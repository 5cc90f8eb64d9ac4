#include "net/url.hpp"

#include <boost/test/unit_test.hpp>

namespace conductor::inline CONDUCTOR_ABI::net::test {

namespace {

origin origin_of(std::string_view text) {
    const auto parsed = parse_url(text);
    BOOST_REQUIRE_MESSAGE(parsed.has_value(), text);
    return parsed->origin;
}

std::string path_of(std::string_view text) {
    const auto parsed = parse_url(text);
    BOOST_REQUIRE_MESSAGE(parsed.has_value(), text);
    return parsed->path;
}

} // namespace

BOOST_AUTO_TEST_SUITE(urls)

BOOST_AUTO_TEST_CASE(takes_an_origin) {
    BOOST_TEST((origin_of("https://api.conductor.is") == origin{true, "api.conductor.is", 443}));
    BOOST_TEST((origin_of("http://localhost") == origin{false, "localhost", 80}));
    BOOST_TEST((origin_of("HTTPS://API.Conductor.IS:8443") == origin{true, "api.conductor.is", 8443}));
    BOOST_TEST((origin_of("https://127.0.0.1:1") == origin{true, "127.0.0.1", 1}));
    BOOST_TEST((origin_of("https://[::1]") == origin{true, "::1", 443}));
    BOOST_TEST((origin_of("https://[2001:DB8:0:0::1]:65535") == origin{true, "2001:db8::1", 65535}));
    BOOST_TEST((origin_of("https://a_b-c.example.") == origin{true, "a_b-c.example.", 443}));
}

BOOST_AUTO_TEST_CASE(takes_a_path) {
    BOOST_TEST(path_of("https://a").empty());
    BOOST_TEST(path_of("https://a/").empty());
    BOOST_TEST(path_of("https://a/v1") == "/v1");
    BOOST_TEST(path_of("https://a/x/v1/") == "/x/v1");
    BOOST_TEST(path_of("https://a/v1//") == "/v1");
    BOOST_TEST(path_of("https://a/%20b;c=d@e") == "/%20b;c=d@e");
}

BOOST_AUTO_TEST_CASE(takes_a_user) {
    const auto parsed = parse_url("http://us%65r:p%40ss%3Aword@proxy:3128");
    BOOST_REQUIRE(parsed.has_value());
    BOOST_TEST(parsed->username == "user");
    BOOST_TEST(parsed->password == "p@ss:word");
    BOOST_TEST((parsed->origin == origin{false, "proxy", 3128}));

    const auto unencoded = parse_url("http://user:p@ss:x@proxy");
    BOOST_REQUIRE(unencoded.has_value());
    BOOST_TEST(unencoded->password == "p@ss:x");

    const auto only_user = parse_url("http://user@proxy");
    BOOST_REQUIRE(only_user.has_value());
    BOOST_TEST(only_user->username == "user");
    BOOST_TEST(only_user->password.empty());
}

BOOST_AUTO_TEST_CASE(refuses_what_is_no_url) {
    const std::string_view wrong[] = {
        "",
        "api.conductor.is",
        "//api.conductor.is",
        "ftp://a",
        "https:/a",
        "https://",
        "https:///v1",
        "https://:443",
        "https://a:",
        "https://a:0",
        "https://a:65536",
        "https://a:-1",
        "https://a:8o",
        "https://a:443:443",
        "https://[::1",
        "https://[]",
        "https://[::g]",
        "https://[fe80::1%25eth0]",
        "https://[::1]443",
        "https://::1",
        "https://a..b",
        "https://.a",
        "https://a%41",
        "https://a\\b",
        "https://300.0.0.1",
        "https://127.1",
        "https://2130706433",
        "https://0x7f000001",
        "https://a.0x1",
        "https://a?x=1",
        "https://a/v1?x=1",
        "https://a/v1#x",
        "https://a/{v1}",
        "https://a/%zz",
        "https://a/../b",
        "https://a/./b",
        "https://a/%2e%2E/b",
        "https://a//b",
        "https://a\r\nHost: b",
        "https://a/\n",
        "https://a /v1",
        " https://a",
        "https://a\t",
        "https://a/\x7f",
        "https://b\xc3\xbc"
        "cher",
        "http://%00@a",
        "http://u:%0d%0a@a",
        "http://u%zz@a",
    };
    for (const std::string_view text : wrong) {
        const auto parsed = parse_url(text);
        BOOST_TEST(!parsed.has_value(), "accepted: " << text);
        if (!parsed.has_value())
            BOOST_TEST(!parsed.error().empty());
    }
    BOOST_TEST(!parse_url(std::string_view("https://a\0b", 11)).has_value());
    BOOST_TEST(!parse_url("https://" + std::string(254, 'a')).has_value());
}

BOOST_AUTO_TEST_CASE(never_repeats_the_url_in_a_reason) {
    for (const char* text : {"http://u:secret@", "http://u:secret@a:x", "u:secret@a", "http://u:secret%@a"})
        BOOST_TEST(parse_url(text).error().find("secret") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(refuses_a_user_in_a_base_url) {
    BOOST_TEST(parse_base_url("https://a/v1").has_value());
    BOOST_TEST(!parse_base_url("https://user@a/v1").has_value());
    BOOST_TEST(!parse_base_url("https://:secret@a/v1").has_value());
    BOOST_TEST(!parse_base_url("nothing").has_value());
}

BOOST_AUTO_TEST_CASE(writes_an_authority) {
    BOOST_TEST((origin{true, "a", 443}.authority() == "a"));
    BOOST_TEST((origin{true, "a", 80}.authority() == "a:80"));
    BOOST_TEST((origin{false, "a", 80}.authority() == "a"));
    BOOST_TEST((origin{true, "::1", 443}.authority() == "[::1]"));
    BOOST_TEST((origin{true, "::1", 8443}.authority() == "[::1]:8443"));
    BOOST_TEST((origin{true, "a", 443}.host_and_port() == "a:443"));
    BOOST_TEST((origin{true, "::1", 443}.host_and_port() == "[::1]:443"));
}

BOOST_AUTO_TEST_CASE(knows_loopback) {
    for (const char* host : {"localhost", "localhost.", "api.localhost", "127.0.0.1", "127.255.0.3", "::1"})
        BOOST_TEST((origin{false, host, 80}.is_loopback()), host);
    for (const char* host : {"a", "notlocalhost", "localhost.a", "128.0.0.1", "0.0.0.0", "::", "::2"})
        BOOST_TEST((!origin{false, host, 80}.is_loopback()), host);
}

BOOST_AUTO_TEST_CASE(knows_addresses) {
    BOOST_TEST(is_ip_address("127.0.0.1"));
    BOOST_TEST(is_ip_address("::1"));
    BOOST_TEST(!is_ip_address("localhost"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test
