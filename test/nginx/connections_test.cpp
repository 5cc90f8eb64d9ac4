// How many connections calls take, and what becomes of those that the server ends.

#include "nginx/caller.hpp"
#include "nginx/https.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <thread>

using namespace conductor::test;
using namespace std::chrono_literals;

BOOST_FIXTURE_TEST_SUITE(connections, https)

BOOST_AUTO_TEST_CASE(sequential_calls_use_one) {
    nginx server(serve());
    caller client(options(server));
    for (int i = 0; i != 50; ++i) {
        BOOST_TEST_REQUIRE(client.create().has_value());
        BOOST_TEST_REQUIRE(client.retrieve().has_value());
    }
    BOOST_TEST(client.stats().opened == 1u);
    BOOST_TEST(client.stats().reused == 99u);

    const auto requests = server.served(100);
    BOOST_TEST(requests.size() == 100u);
    BOOST_TEST(count_connections(requests) == 1u);
}

BOOST_AUTO_TEST_CASE(concurrent_calls_use_as_many_as_allowed) {
    nginx server(serve());
    auto limited = options(server);
    limited.pool.max_connections = 10;
    caller client(limited);
    for (const auto& answer : client.create_all(50))
        BOOST_TEST(answer.has_value());

    const auto requests = server.served(50);
    BOOST_TEST(requests.size() == 50u);
    BOOST_TEST(count_connections(requests) <= 10u);
    BOOST_TEST(client.stats().opened <= 10u);
}

BOOST_AUTO_TEST_CASE(a_limit_of_requests_per_connection_costs_no_call) {
    nginx server(serve("keepalive_requests 5;"));
    caller client(options(server));
    for (int i = 0; i != 23; ++i) {
        const auto answer = i % 2 == 0 ? client.create() : client.retrieve();
        BOOST_TEST_REQUIRE(answer.has_value());
        BOOST_TEST(answer->attempts == 1);
    }

    const auto requests = server.served(23);
    BOOST_TEST(requests.size() == 23u);
    BOOST_TEST(count_connections(requests) == 5u);
}

BOOST_AUTO_TEST_CASE(a_limit_of_requests_per_connection_costs_no_concurrent_call) {
    nginx server(serve("keepalive_requests 5;"));
    auto limited = options(server);
    limited.pool.max_connections = 4;
    caller client(limited);
    for (const auto& answer : client.create_all(100)) {
        BOOST_TEST_REQUIRE(answer.has_value());
        BOOST_TEST(answer->attempts == 1);
    }
    BOOST_TEST(server.served(100).size() == 100u);
}

// nginx would keep the connection for an hour; what it announces is what counts.
BOOST_AUTO_TEST_CASE(the_announced_keep_alive_is_obeyed) {
    nginx server(serve("keepalive_timeout 1h 2s;"));
    caller client(options(server));
    BOOST_TEST_REQUIRE(client.create().has_value());
    std::this_thread::sleep_for(2s);
    BOOST_TEST_REQUIRE(client.retrieve().has_value());
    BOOST_TEST(client.stats().unhealthy == 0u);
    BOOST_TEST(count_connections(server.served(2)) == 2u);
}

BOOST_AUTO_TEST_CASE(an_announced_keep_alive_that_is_not_over_does_not_matter) {
    nginx server(serve("keepalive_timeout 1h 1h;"));
    caller client(options(server));
    BOOST_TEST_REQUIRE(client.create().has_value());
    BOOST_TEST_REQUIRE(client.create().has_value());
    BOOST_TEST(count_connections(server.served(2)) == 1u);
}

// Closed by the server without a word: the check before reuse has to see it, or the call would fail.
BOOST_AUTO_TEST_CASE(a_connection_closed_while_idle_costs_no_call) {
    nginx server(serve("keepalive_timeout 50ms;"));
    caller client(options(server));
    BOOST_TEST_REQUIRE(client.create().has_value());
    std::this_thread::sleep_for(1s);
    const auto second = client.create();
    BOOST_TEST_REQUIRE(second.has_value());
    BOOST_TEST(second->attempts == 1);
    BOOST_TEST(client.stats().unhealthy == 1u);
    BOOST_TEST(count_connections(server.served(2)) == 2u);
}

BOOST_AUTO_TEST_CASE(a_server_without_keep_alive_gets_a_connection_per_call) {
    nginx server(serve("keepalive_timeout 0;"));
    caller client(options(server));
    for (int i = 0; i != 3; ++i)
        BOOST_TEST_REQUIRE(client.create().has_value());
    BOOST_TEST(count_connections(server.served(3)) == 3u);
}

BOOST_AUTO_TEST_CASE(sessions_are_resumed) {
    for (const std::string version : {"TLSv1.3", "TLSv1.2"}) {
        BOOST_TEST_CONTEXT(version) {
            nginx server(serve("ssl_protocols " + version + ";"));
            caller client(options(server));
            BOOST_TEST_REQUIRE(client.create().has_value());
            client.close_idle();
            BOOST_TEST_REQUIRE(client.create().has_value());
            BOOST_TEST(client.stats().opened == 2u);
            BOOST_TEST(client.stats().resumed == 1u);

            const auto requests = server.served(2);
            BOOST_TEST_REQUIRE(requests.size() == 2u);
            BOOST_TEST(requests[0].tls_version == version);
            BOOST_TEST(!requests[0].resumed);
            BOOST_TEST(requests[1].tls_version == version);
            BOOST_TEST(requests[1].resumed);
            BOOST_TEST(requests[1].connection != requests[0].connection);
        }
    }
}

// With tickets off, TLS 1.2 resumes by session id.
BOOST_AUTO_TEST_CASE(sessions_are_resumed_without_tickets) {
    nginx server(serve("ssl_protocols TLSv1.2; ssl_session_tickets off;"));
    caller client(options(server));
    BOOST_TEST_REQUIRE(client.create().has_value());
    client.close_idle();
    BOOST_TEST_REQUIRE(client.create().has_value());
    const auto requests = server.served(2);
    BOOST_TEST_REQUIRE(requests.size() == 2u);
    BOOST_TEST(requests[1].resumed);
}

BOOST_AUTO_TEST_CASE(sessions_are_not_resumed_when_told_so) {
    nginx server(serve());
    auto chosen = options(server);
    chosen.tls.session_resumption = false;
    caller client(chosen);
    BOOST_TEST_REQUIRE(client.create().has_value());
    client.close_idle();
    BOOST_TEST_REQUIRE(client.create().has_value());
    const auto requests = server.served(2);
    BOOST_TEST_REQUIRE(requests.size() == 2u);
    BOOST_TEST(!requests[1].resumed);
}

BOOST_AUTO_TEST_SUITE_END()
