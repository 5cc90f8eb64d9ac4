// Each limit of time has its own error, and says where it was reached.

#include "world.hpp"

#include <boost/asio/ip/tcp.hpp>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(timeouts_of_a_call)

client_options without_retries(client_options o) {
    o.retry.max_retries = 0;
    return o;
}

BOOST_AUTO_TEST_CASE(an_attempt_that_gets_no_answer) {
    world w;
    const client c{w.io.get_executor(), without_retries(w.options())};
    w.server.inject(fault::never_answer().always());
    w.run([](client c) -> asio::awaitable<void> {
        (void)co_await c.warm_up(1); // the limit is then met by the answer, not by the handshake
        const error e = co_await failure_of(c.end_users.list({.timeout = 500ms}));
        BOOST_TEST((e.code() == errc::attempt_timeout));
        BOOST_TEST((e.code() == condition::timeout));
        BOOST_TEST((e.phase() == phase::receive));
        BOOST_TEST((e.outcome() == outcome::unknown));
        BOOST_CHECK_THROW(e.raise(), timeout_error);
    }(c));
    w.settle();
    check_quiet(c);
}

BOOST_AUTO_TEST_CASE(attempts_that_time_out_are_retried) {
    world w;
    auto c = w.make_client();
    w.server.inject(fault::never_answer().times(2));
    w.run([](client c) -> asio::awaitable<void> {
        (void)co_await c.warm_up(3);
        const auto all = co_await c.end_users.list({.timeout = 500ms}, with_response);
        BOOST_TEST(all.attempts == 3);
    }(c));
}

BOOST_AUTO_TEST_CASE(the_deadline_spans_all_attempts) {
    world w;
    auto c = w.make_client();
    w.server.inject(fault::never_answer().always());
    w.run([](client c) -> asio::awaitable<void> {
        const error e =
            co_await failure_of(c.end_users.list({.timeout = 500ms, .deadline = 1500ms, .max_retries = 100}));
        BOOST_TEST((e.code() == errc::deadline_exceeded || e.code() == errc::attempt_timeout));
        BOOST_TEST(e.attempts() > 1);
        BOOST_TEST(e.attempts() < 5);
        const error one = co_await failure_of(c.end_users.list({.deadline = 30ms}));
        BOOST_TEST((one.code() == errc::deadline_exceeded));
    }(c));
}

BOOST_AUTO_TEST_CASE(waiting_for_a_connection) {
    world w;
    auto c = w.make_client([](client_options& o) {
        o.pool.max_connections = 1;
        o.timeouts.pool = 50ms;
    });
    w.run([](client c) -> asio::awaitable<void> { co_await c.warm_up(1); }(c)); // may take longer
    w.server.inject(fault::hold());
    bool held_done = false;
    c.end_users.list({}, [&](std::exception_ptr thrown, const end_user_list&) {
        BOOST_TEST(!thrown);
        held_done = true;
    });
    w.run_until([&] { return w.server.waiting() == 1; });
    w.run([](client c) -> asio::awaitable<void> {
        const error e = co_await failure_of(c.end_users.list());
        BOOST_TEST((e.code() == errc::pool_timeout));
        BOOST_TEST((e.phase() == phase::pool));
        BOOST_TEST((e.outcome() == outcome::not_processed));
    }(c));
    BOOST_TEST(c.stats().waiting == 0u);
    w.server.release();
    w.run_until([&] { return held_done; });
    check_quiet(c);
}

BOOST_AUTO_TEST_CASE(a_handshake_that_hangs) {
    world w;
    auto options = without_retries(w.options());
    options.timeouts.handshake = 50ms;
    const client c{w.io.get_executor(), options};
    w.server.inject(fault::stall(point::accepted));
    w.run([](client c) -> asio::awaitable<void> {
        const auto params = acme();
        const error e = co_await failure_of(c.end_users.create(params));
        BOOST_TEST((e.code() == errc::handshake_timeout));
        BOOST_TEST((e.phase() == phase::handshake));
        BOOST_TEST((e.outcome() == outcome::not_processed));
    }(c));
    check_quiet(c);
}

BOOST_AUTO_TEST_CASE(a_proxy_that_hangs_is_a_connect_timeout) {
    world w;
    asio::ip::tcp::acceptor silent(w.io, {asio::ip::address_v4::loopback(), 0});
    auto options = without_retries(w.options());
    options.timeouts.connect = 50ms;
    options.proxy.url = "http://127.0.0.1:" + std::to_string(silent.local_endpoint().port());
    const client c{w.io.get_executor(), options};
    w.run([](client c) -> asio::awaitable<void> {
        const error e = co_await failure_of(c.end_users.list());
        BOOST_TEST((e.code() == errc::connect_timeout));
        BOOST_TEST((e.phase() == phase::proxy));
    }(c));
}

BOOST_AUTO_TEST_CASE(nobody_listens) {
    world w;
    auto options = without_retries(w.options());
    {
        asio::ip::tcp::acceptor closed(w.io, {asio::ip::address_v4::loopback(), 0});
        options.base_url = "https://127.0.0.1:" + std::to_string(closed.local_endpoint().port()) + "/v1";
    }
    const client c{w.io.get_executor(), options};
    w.run([](client c) -> asio::awaitable<void> {
        const error e = co_await failure_of(c.end_users.list());
        BOOST_TEST((e.code() == errc::connect_failed));
        BOOST_TEST((e.phase() == phase::connect));
        BOOST_TEST((e.cause() == boost::system::errc::connection_refused));
    }(c));
}

BOOST_AUTO_TEST_CASE(short_timeouts_are_passed_on_to_the_server) {
    world w;
    auto c = w.make_client();
    w.run([](client c) -> asio::awaitable<void> {
        (void)co_await c.end_users.list();
        (void)co_await c.end_users.list({.timeout = 30s});
        (void)co_await c.end_users.list({.deadline = 10s});
        const header_view headers[] = {{"Conductor-Timeout-Seconds", "5"}};
        (void)co_await c.end_users.list({.timeout = 30s, .headers = headers});
    }(c));
    std::vector<std::string> sent;
    for (const auto& request : w.server.requests()) {
        std::string value = "none";
        for (const auto& [name, text] : request.headers) {
            if (name == "Conductor-Timeout-Seconds") {
                BOOST_TEST(value == "none"); // once at the most
                value = text;
            }
        }
        sent.push_back(value);
    }
    const std::vector<std::string> expected{"none", "29", "9", "5"};
    BOOST_TEST(sent == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
