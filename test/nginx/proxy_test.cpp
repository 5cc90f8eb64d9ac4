// TLS through a tunnel that a proxy opens.

#include "nginx/caller.hpp"
#include "nginx/nginx.hpp"
#include "nginx/tinyproxy.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace conductor::test;

struct behind_proxy {
    conductor::net::test::authority ca;
    nginx server{site{.certificate = ca.issue()}};

    [[nodiscard]] conductor::client_options options(const std::string& proxy_url) const {
        auto made = options_for(server.base_url(), ca.certificate());
        made.proxy.url = proxy_url;
        return made;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(proxy, behind_proxy)

BOOST_AUTO_TEST_CASE(calls_share_a_tunnel) {
    tinyproxy proxy(server.port());
    caller client(options("http://" + proxy.authority()));
    for (int i = 0; i != 3; ++i)
        BOOST_TEST_REQUIRE(client.create().has_value());
    const auto requests = server.served(3);
    BOOST_TEST(requests.size() == 3u);
    BOOST_TEST(count_connections(requests) == 1u);
    BOOST_TEST(requests.front().server_name == "localhost");
    BOOST_TEST(proxy.stop().find("CONNECT localhost:") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_password_is_sent) {
    tinyproxy proxy(server.port(), "alice", "secret");
    caller client(options("http://alice:secret@" + proxy.authority()));
    BOOST_TEST(client.create().has_value());
    BOOST_TEST(server.served(1).size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_wrong_password_is_an_error_of_its_own) {
    tinyproxy proxy(server.port(), "alice", "secret");
    caller client(options("http://alice:guessed@" + proxy.authority()));
    const auto answer = client.create();
    BOOST_TEST_REQUIRE(answer.has_error());
    const conductor::error& error = answer.error();
    const boost::system::error_code expected = conductor::errc::proxy_authentication;
    BOOST_TEST(error.code() == expected, error.what());
    BOOST_TEST((error.outcome() == conductor::outcome::not_processed));
    BOOST_TEST(std::string(error.what()).find("guessed") == std::string::npos);
    BOOST_TEST(server.served(0).empty());
}

BOOST_AUTO_TEST_CASE(a_refused_tunnel_is_a_proxy_error) {
    tinyproxy proxy(1); // leads to no other port
    caller client(options("http://" + proxy.authority()));
    const auto answer = client.create();
    BOOST_TEST_REQUIRE(answer.has_error());
    const boost::system::error_code expected = conductor::errc::proxy_failed;
    BOOST_TEST(answer.error().code() == expected, answer.error().what());
    BOOST_TEST(server.served(0).empty());
}

BOOST_AUTO_TEST_SUITE_END()
