// What of a path and a query reaches the server, and what is refused before anything is sent.

#include "wire.hpp"

#include <boost/json.hpp>

namespace conductor::test {

namespace {

using namespace std::string_literals;

std::string line_of_retrieve(wire& w, std::string_view id) {
    return w.send([&](auto& c, auto handler) { c.end_users.retrieve(id, {}, std::move(handler)); }).line;
}

std::string line_of_get(wire& w, std::string_view path, const request_options& options = {}) {
    return w
        .send([&](auto& c, auto handler) { c.request(http_method::get, path, options, std::move(handler)); })
        .line;
}

const std::string control_characters[] = {"a\rb", "a\nb", "a\r\nb", "a\0b"s, "\n", "\0"s};

} // namespace

BOOST_AUTO_TEST_SUITE(paths)

BOOST_AUTO_TEST_CASE(a_parameter_is_one_segment) {
    wire w;
    const std::pair<const char*, const char*> expected[] = {
        {"eu_1", "eu_1"},
        {"a/b", "a%2Fb"},
        {"../x", "..%2Fx"},
        {"a b", "a%20b"},
        {"a?b=c&d#e", "a%3Fb%3Dc%26d%23e"},
        {"100%", "100%25"},
        {"%2f", "%252f"},
        {"\xc3\xa9", "%C3%A9"},
        {"...", "..."},
        {".a", ".a"},
        {"a\tb", "a%09b"},
        {"\\", "%5C"}};
    for (const auto& [id, encoded] : expected)
        BOOST_TEST(line_of_retrieve(w, id) == "GET /v1/end-users/"s + encoded + " HTTP/1.1");
}

BOOST_AUTO_TEST_CASE(a_parameter_cannot_address_something_else) {
    wire w;
    for (const char* id : {"", ".", "..", "%2e", "%2E", "%2e%2e", "%2E%2e", ".%2e", "%2e."}) {
        w.refused([&](auto& c, auto handler) { c.end_users.retrieve(id, {}, std::move(handler)); });
        w.refused([&](auto& c, auto handler) { c.end_users.delete_(id, {}, std::move(handler)); });
        const boost::json::object body{{"a", 1}};
        w.refused([&](auto& c, auto handler) {
            c.end_users.passthrough(id, integration_slug::quickbooks_desktop, body, {}, std::move(handler));
        });
    }
    const boost::json::object body{{"a", 1}};
    w.refused([&](auto& c, auto handler) {
        c.end_users.passthrough("eu_1", open_enum<integration_slug>{".."}, body, {}, std::move(handler));
    });
}

BOOST_AUTO_TEST_CASE(a_parameter_has_no_line_breaks) {
    wire w;
    for (const std::string& id : control_characters)
        w.refused([&](auto& c, auto handler) { c.end_users.retrieve(id, {}, std::move(handler)); });
}

BOOST_AUTO_TEST_CASE(a_users_path_is_sent_as_it_is) {
    wire w;
    BOOST_TEST(line_of_get(w, "/end-users") == "GET /v1/end-users HTTP/1.1");
    BOOST_TEST(line_of_get(w, "/a/b.c/d%2Fe") == "GET /v1/a/b.c/d%2Fe HTTP/1.1");
    BOOST_TEST(line_of_get(w, "/a?b=c&d=%20e") == "GET /v1/a?b=c&d=%20e HTTP/1.1");
    BOOST_TEST(line_of_get(w, "/a?url=/../x") == "GET /v1/a?url=/../x HTTP/1.1");
    BOOST_TEST(line_of_get(w, "/a b?c d") == "GET /v1/a%20b?c%20d HTTP/1.1");
    BOOST_TEST(line_of_get(w, "/\xc3\xa9") == "GET /v1/%C3%A9 HTTP/1.1");
}

BOOST_AUTO_TEST_CASE(a_users_path_stays_where_it_is) {
    wire w;
    for (const char* path :
         {"", "end-users", "//a", "/a//b", "/./a", "/a/.", "/a/..", "/../a", "/a/../b", "/%2e%2e/a", "/a/%2E",
          "/a/.%2e/b", "?a=b", "https://example.com/", "/a#b"})
        w.refused([&](auto& c, auto handler) { c.request(http_method::get, path, {}, std::move(handler)); });
}

BOOST_AUTO_TEST_CASE(a_users_path_has_no_line_breaks) {
    wire w;
    for (const std::string& text : control_characters) {
        w.refused(
            [&](auto& c, auto handler) { c.request(http_method::get, "/" + text, {}, std::move(handler)); });
        w.refused([&](auto& c, auto handler) {
            c.request(http_method::get, "/a?b=" + text, {}, std::move(handler));
        });
    }
}

BOOST_AUTO_TEST_CASE(queries_are_put_together) {
    client_options options;
    options.query = {{"default", "1"}};
    wire w{options};
    const query_param_view own[] = {{"a b", "c&d"}, {"e", ""}, {"x", "\r\n+"}};
    BOOST_TEST(line_of_get(w, "/p") == "GET /v1/p?default=1 HTTP/1.1");
    BOOST_TEST(
        line_of_get(w, "/p", {.query = own}) == "GET /v1/p?default=1&a%20b=c%26d&e=&x=%0D%0A%2B HTTP/1.1");
    BOOST_TEST(line_of_get(w, "/p?q=r") == "GET /v1/p?q=r&default=1 HTTP/1.1");
    BOOST_TEST(line_of_get(w, "/p?") == "GET /v1/p?default=1 HTTP/1.1");

    wire plain;
    BOOST_TEST(line_of_get(plain, "/p", {.query = own}) == "GET /v1/p?a%20b=c%26d&e=&x=%0D%0A%2B HTTP/1.1");
    override_options overrides;
    overrides.query = {{"more", "2"}};
    const auto sent = plain.send(
        [&](auto& c, auto handler) { c.with_options(overrides).end_users.list({}, std::move(handler)); });
    BOOST_TEST(sent.line == "GET /v1/end-users?more=2 HTTP/1.1");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
