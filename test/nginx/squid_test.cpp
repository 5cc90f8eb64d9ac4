// The proxy that many companies have, also when it wants credentials and when it dies.

#include "nginx/caller.hpp"
#include "nginx/load.hpp"
#include "nginx/nginx.hpp"
#include "nginx/squid.hpp"

#include <boost/test/unit_test.hpp>

#include <memory>

namespace {

using namespace conductor::test;

struct behind_squid {
    conductor::net::test::authority ca;
    nginx server{site{.certificate = ca.issue()}};

    [[nodiscard]] conductor::client_options options(const std::string& proxy_url) const {
        auto made = options_for(server.base_url(), ca.certificate());
        made.proxy.url = proxy_url;
        return made;
    }
};

void check_refused(caller& client, conductor::errc code) {
    const auto answer = client.create();
    BOOST_TEST_REQUIRE(answer.has_error());
    const boost::system::error_code expected = code;
    BOOST_TEST(answer.error().code() == expected, answer.error().what());
    BOOST_TEST((answer.error().outcome() == conductor::outcome::not_processed));
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(squid_proxy, behind_squid)

BOOST_AUTO_TEST_CASE(calls_share_a_tunnel) {
    const squid proxy({.allowed_port = server.port()});
    caller client(options("http://" + proxy.authority()));
    for (int i = 0; i != 3; ++i)
        BOOST_TEST_REQUIRE(client.create().has_value());
    const auto requests = server.served(3);
    BOOST_TEST(requests.size() == 3u);
    BOOST_TEST(count_connections(requests) == 1u);
}

BOOST_AUTO_TEST_CASE(credentials_are_sent_when_given) {
    const squid proxy({.allowed_port = server.port(), .wants_credentials = true});
    caller anonymous(options("http://" + proxy.authority()));
    check_refused(anonymous, conductor::errc::proxy_authentication);
    caller known(options("http://alice:secret@" + proxy.authority()));
    BOOST_TEST(known.create().has_value());
    BOOST_TEST(server.served(1).size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_refused_tunnel_is_a_proxy_error) {
    const squid proxy({.allowed_port = 1});
    caller client(options("http://" + proxy.authority()));
    check_refused(client, conductor::errc::proxy_failed);
    BOOST_TEST(server.served(0).empty());
}

BOOST_AUTO_TEST_CASE(a_death_under_load_costs_what_was_in_flight) {
    constexpr std::size_t parallel = 20;
    auto proxy = std::make_unique<squid>(squid_options{.allowed_port = server.port()});
    load client(options("http://" + proxy->authority()));
    const tally creates = client.create(1000, parallel, [&](std::size_t done) {
        if (done == 500)
            proxy->kill();
    });
    BOOST_TEST(creates.total() == 1000u);
    BOOST_TEST(creates.succeeded >= 500u);
    BOOST_TEST(creates.unknown <= parallel, creates.last_error);
    BOOST_TEST(creates.not_processed > 0u);
    BOOST_TEST(client.stats().in_use == 0u);
    BOOST_TEST(client.stats().idle == 0u);

    const unsigned short port = proxy->port();
    proxy.reset();
    proxy = std::make_unique<squid>(squid_options{.allowed_port = server.port(), .port = port});
    const tally after = client.create(100, parallel);
    BOOST_TEST(after.succeeded == 100u, after.last_error);

    const auto served = server.served(creates.succeeded + after.succeeded).size();
    BOOST_TEST(served >= creates.succeeded + after.succeeded);
    BOOST_TEST(served <= creates.succeeded + creates.unknown + after.succeeded);
}

BOOST_AUTO_TEST_SUITE_END()
