#include "net/tunnel.hpp"

#include <boost/test/unit_test.hpp>

namespace conductor::inline CONDUCTOR_ABI::net::test {

namespace {

using state = tunnel_answer::state;

const origin target{true, "api.conductor.is", 443};

errc code_for(std::string_view answer) {
    tunnel_answer parser;
    BOOST_TEST((parser.feed(answer) == state::refused), answer);
    BOOST_TEST((parser.reason().where == phase::proxy));
    BOOST_TEST(!parser.reason().detail.empty());
    return parser.reason().code;
}

} // namespace

BOOST_AUTO_TEST_SUITE(tunnels)

BOOST_AUTO_TEST_CASE(asks) {
    BOOST_TEST(
        connect_request(target, {"proxy", 3128, {}, {}}) ==
        "CONNECT api.conductor.is:443 HTTP/1.1\r\nHost: api.conductor.is:443\r\n\r\n");
    BOOST_TEST(
        connect_request({true, "::1", 8443}, {"proxy", 3128, {}, {}}) ==
        "CONNECT [::1]:8443 HTTP/1.1\r\nHost: [::1]:8443\r\n\r\n");
}

BOOST_AUTO_TEST_CASE(asks_with_credentials) {
    const auto header = [](const std::string& username, const std::string& password) {
        const std::string request = connect_request(target, {"proxy", 80, username, password});
        const std::size_t begin = request.find("Proxy-Authorization: ");
        return request.substr(begin, request.find("\r\n", begin) - begin);
    };
    BOOST_TEST(header("Aladdin", "open sesame") == "Proxy-Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    BOOST_TEST(header("u", "") == "Proxy-Authorization: Basic dTo=");
    BOOST_TEST(header("", "pw") == "Proxy-Authorization: Basic OnB3");
    // Longer than a line of PEM: no line break may get in.
    BOOST_TEST(header(std::string(90, 'a'), "b").size() == 27 + 124u);
}

// As options give them, they may hold anything.
BOOST_AUTO_TEST_CASE(credentials_stay_in_their_line) {
    const std::string request =
        connect_request(target, {"proxy", 80, "user\r\nX-A: b", std::string("\0\r\n\r\n", 5)});
    const std::string begin = "CONNECT api.conductor.is:443 HTTP/1.1\r\nHost: api.conductor.is:443\r\n"
                              "Proxy-Authorization: Basic ";
    BOOST_TEST(request.starts_with(begin));
    BOOST_TEST(request.find("X-A") == std::string::npos);
    BOOST_TEST(request.find("\r\n", begin.size()) == request.size() - 4);
    BOOST_TEST(request.ends_with("\r\n\r\n"));
}

BOOST_AUTO_TEST_CASE(opens_however_the_answer_is_cut) {
    const std::string answer = "HTTP/1.1 200 Connection established\r\nVia: a\r\n\r\n";
    for (std::size_t piece = 1; piece <= answer.size(); ++piece) {
        tunnel_answer parser;
        state last = state::need_more;
        for (std::size_t at = 0; at < answer.size(); at += piece) {
            BOOST_TEST((last == state::need_more));
            last = parser.feed(std::string_view(answer).substr(at, piece));
        }
        BOOST_TEST((last == state::open));
        BOOST_TEST(parser.status() == 200);
    }
}

BOOST_AUTO_TEST_CASE(accepts_every_success) {
    for (const char* answer : {"HTTP/1.0 200 OK\r\n\r\n", "HTTP/1.1 204\r\n\r\n", "HTTP/1.1 299 \r\n\r\n"}) {
        tunnel_answer parser;
        BOOST_TEST((parser.feed(answer) == state::open), answer);
    }
}

BOOST_AUTO_TEST_CASE(skips_interim_answers) {
    tunnel_answer parser;
    BOOST_TEST((parser.feed("HTTP/1.1 100 Continue\r\n\r\n") == state::need_more));
    BOOST_TEST((parser.feed("HTTP/1.1 103 Early\r\nA: b\r\n\r\nHTTP/1.1 200 OK\r\n\r\n") == state::open));
}

BOOST_AUTO_TEST_CASE(says_why_not) {
    BOOST_TEST((code_for("HTTP/1.1 407 Authenticate\r\n\r\n") == errc::proxy_authentication));
    BOOST_TEST((code_for("HTTP/1.1 401 Unauthorized\r\n\r\n") == errc::proxy_authentication));
    BOOST_TEST((code_for("HTTP/1.1 502 Bad Gateway\r\n\r\nbody") == errc::proxy_failed));
    BOOST_TEST((code_for("HTTP/1.1 302 Found\r\n\r\n") == errc::proxy_failed));
    BOOST_TEST((code_for("HTTP/1.1 200 OK\r\n\r\nx") == errc::protocol_violation));
    BOOST_TEST((code_for("HTTP/1.1 200 OK\r\n\r\n\r\n\r\n") == errc::protocol_violation));
}

BOOST_AUTO_TEST_CASE(refuses_what_is_not_http) {
    for (const char* answer :
         {"SSH-2.0-x\r\n\r\n", "HTTP/2 200 OK\r\n\r\n", "HTTP/1.x 200 OK\r\n\r\n", "HTTP/1.1 2x0 OK\r\n\r\n",
          "HTTP/1.1 2000 OK\r\n\r\n", "HTTP/1.1\r\n\r\n", "HTTP/1.1 099 OK\r\n\r\n", "\r\n\r\n",
          "HTTP/1.1_200 OK\r\n\r\n"})
        BOOST_TEST((code_for(answer) == errc::protocol_violation), answer);
}

BOOST_AUTO_TEST_CASE(bounds_the_head) {
    tunnel_answer endless;
    state last = state::need_more;
    std::size_t fed = 0;
    for (; last == state::need_more; fed += 1000)
        last = endless.feed(std::string(1000, 'a'));
    BOOST_TEST((last == state::refused));
    BOOST_TEST((endless.reason().code == errc::protocol_violation));
    BOOST_TEST(fed <= tunnel_answer::max_head + 1000);

    tunnel_answer interim; // many small heads count together
    last = state::need_more;
    for (int i = 0; i < 1000 && last == state::need_more; ++i)
        last = interim.feed("HTTP/1.1 100 Continue\r\n\r\n");
    BOOST_TEST((last == state::refused));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test
