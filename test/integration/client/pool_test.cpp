// Connections as the server sees them: how many there are, which are used again, and which are not.

#include "world.hpp"

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(connections)

asio::awaitable<void> list_times(client c, int count) {
    for (int i = 0; i < count; ++i)
        (void)co_await c.end_users.list();
}

BOOST_AUTO_TEST_CASE(one_after_another_share_one) {
    world w;
    auto c = w.make_client();
    w.run(list_times(c, 20));
    BOOST_TEST(w.server.stats().connections == 1u);
    BOOST_TEST(c.stats().reused == 19u);
}

BOOST_AUTO_TEST_CASE(concurrent_calls_stay_within_the_limit_and_keep_their_order) {
    world w;
    auto c = w.make_client([](client_options& o) { o.pool.max_connections = 3; });
    std::vector<int> order;
    for (int i = 0; i < 30; ++i) {
        c.end_users.retrieve(
            "end_usr_" + std::to_string(i), {},
            as_result([&order, i](const result<end_user>&) { order.push_back(i); }));
    }
    w.run_until([&] { return order.size() == 30; });
    BOOST_TEST(w.server.stats().connections <= 3u);
    std::vector<std::string> targets;
    for (const auto& request : w.server.requests())
        targets.push_back(request.target);
    BOOST_TEST(targets.size() == 30u);
    // First come, first served: a call is at most as many places off as there are connections.
    for (int i = 0; i < 30; ++i) {
        const auto at =
            std::find(targets.begin(), targets.end(), "/v1/end-users/end_usr_" + std::to_string(i));
        BOOST_TEST(std::abs(static_cast<int>(at - targets.begin()) - i) < 3);
    }
    check_quiet(c);
}

BOOST_AUTO_TEST_CASE(idle_ones_are_limited) {
    world w;
    auto c = w.make_client([](client_options& o) { o.pool.max_idle = 2; });
    w.server.inject(fault::hold().times(6));
    int done = 0;
    for (int i = 0; i < 6; ++i)
        c.end_users.list({}, [&](std::exception_ptr, const end_user_list&) { ++done; });
    w.run_until([&] { return w.server.waiting() == 6; });
    w.server.release();
    w.run_until([&] { return done == 6; });
    BOOST_TEST(c.stats().idle == 2u);
    w.run_until([&] { return w.server.stats().open_connections == 2; });
    c.close_idle();
    w.run_until([&] { return w.server.stats().open_connections == 0; });
}

BOOST_AUTO_TEST_CASE(a_waiter_takes_a_returned_connection_before_a_new_one) {
    world w;
    auto c = w.make_client();
    w.server.inject(fault::hold().times(1));
    int done = 0;
    const auto count = [&](std::exception_ptr thrown, const end_user_list&) {
        BOOST_TEST(!thrown);
        ++done;
    };
    c.end_users.list({}, count);
    w.run_until([&] { return w.server.waiting() == 1; });
    w.server.inject(fault::stall(point::accepted)); // the second connection never gets ready
    c.end_users.list({}, count);
    w.run_until([&] { return w.server.stats().connections == 2; });
    w.server.release();
    w.run_until([&] { return done == 2; });
    BOOST_TEST(c.stats().connecting == 1u);
}

BOOST_AUTO_TEST_CASE(a_connection_that_the_server_ended_is_noticed_before_it_is_used) {
    for (const auto& [name, what] : {
             std::pair{"FIN", fault::close_abruptly(point::after_answer)},
             std::pair{"close_notify", fault::close(point::after_answer)},
             std::pair{"reset", fault::reset(point::after_answer)},
             std::pair{"stray bytes", fault::stray_bytes("HTTP/1.1 200 OK\r\n\r\n")},
         }) {
        BOOST_TEST_CONTEXT(name) {
            world w;
            auto c = w.make_client();
            w.server.inject(what);
            w.run([](client c) -> asio::awaitable<void> {
                (void)co_await c.end_users.list();
                co_await pause(20ms);
                const auto params = acme();
                const auto made = co_await c.end_users.create(params, {}, with_response);
                BOOST_TEST(made.attempts == 1);
            }(c));
            BOOST_TEST(c.stats().unhealthy == 1u);
            BOOST_TEST(w.server.stats().connections == 2u);
            BOOST_TEST(w.server.end_users().size() == 1u);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_next_call_closes_those_that_the_server_ended_though_it_needs_none_of_them) {
    world w;
    auto c = w.make_client();
    int done = 0;
    const auto count = [&](std::exception_ptr thrown, const end_user_list&) {
        BOOST_TEST(!thrown);
        ++done;
    };
    w.server.inject(fault::hold().times(1));
    c.end_users.list({}, count);
    w.run_until([&] { return w.server.waiting() == 1; });
    w.server.inject(fault::close_abruptly(point::after_answer).times(2));
    c.end_users.list({}, count);
    c.end_users.list({}, count);
    w.run_until([&] { return done == 2 && w.server.stats().open_connections == 1; });
    w.server.release();
    w.run_until([&] { return done == 3; });
    BOOST_TEST(c.stats().idle == 3u);
    c.end_users.list({}, count);
    w.run_until([&] { return done == 4; });
    BOOST_TEST(c.stats().opened == 3u);
    BOOST_TEST(c.stats().idle == 1u);
    BOOST_TEST(c.stats().unhealthy == 2u);
}

BOOST_AUTO_TEST_CASE(connection_close_is_obeyed) {
    world w;
    auto c = w.make_client();
    w.server.inject(fault::none().header("Connection", "close").times(2));
    w.run(list_times(c, 3));
    BOOST_TEST(w.server.stats().connections == 3u);
}

BOOST_AUTO_TEST_CASE(a_408_ends_the_connection) {
    world w;
    auto c = w.make_client();
    w.server.inject(fault::status(408));
    w.run(list_times(c, 1));
    BOOST_TEST(w.server.stats().requests_received == 2u);
    BOOST_TEST(w.server.stats().connections == 2u);
}

BOOST_AUTO_TEST_CASE(the_servers_keep_alive_is_obeyed) {
    world w;
    auto c = w.make_client();
    w.server.inject(fault::none().header("Keep-Alive", "timeout=0"));
    w.run(list_times(c, 2));
    BOOST_TEST(w.server.stats().connections == 2u);
}

BOOST_AUTO_TEST_CASE(a_create_gets_only_a_fresh_connection) {
    world w;
    auto c = w.make_client([](client_options& o) { o.pool.fresh_window = 10ms; });
    w.run([](client c) -> asio::awaitable<void> {
        (void)co_await c.end_users.list();
        co_await pause(50ms);
        (void)co_await c.end_users.list(); // a read may take the old one
        BOOST_TEST(c.stats().opened == 1u);
        co_await pause(50ms);
        const auto params = acme();
        (void)co_await c.end_users.create(params);
        BOOST_TEST(c.stats().opened == 2u);
    }(c));
}

BOOST_AUTO_TEST_CASE(sessions_are_resumed) {
    world w;
    auto c = w.make_client();
    w.server.inject(fault::none().header("Connection", "close").always());
    w.run(list_times(c, 5));
    BOOST_TEST(w.server.stats().handshakes == 5u);
    BOOST_TEST(w.server.stats().handshakes_resumed == 4u);
    BOOST_TEST(c.stats().resumed == 4u);
}

BOOST_AUTO_TEST_CASE(warming_up_opens_them_ahead) {
    world w;
    auto c = w.make_client();
    w.run([](client c) -> asio::awaitable<void> {
        BOOST_TEST(co_await c.warm_up(10) == 10u);
        BOOST_TEST(c.stats().idle == 10u);
        (void)co_await c.end_users.list();
        BOOST_TEST(co_await c.warm_up(5) == 10u); // there are enough
    }(c));
    BOOST_TEST(w.server.stats().connections == 10u);
    check_quiet(c);
}

BOOST_AUTO_TEST_CASE(warming_up_tells_why_it_cannot) {
    world w;
    auto c = w.make_client();
    w.server.inject(fault::close_abruptly(point::accepted).always());
    w.run([](client c) -> asio::awaitable<void> {
        const auto opened = co_await c.warm_up(3, as_result);
        BOOST_REQUIRE(opened.has_error());
        BOOST_TEST((opened.error().code() == condition::connection));
    }(c));
}

BOOST_AUTO_TEST_CASE(a_failed_connection_fails_one_call) {
    world w;
    auto c = w.make_client([](client_options& o) { o.retry.max_retries = 0; });
    w.server.inject(fault::close_abruptly(point::accepted));
    int failed = 0;
    int succeeded = 0;
    for (int i = 0; i < 4; ++i) {
        c.end_users.list(
            {}, as_result([&](const result<end_user_list>& r) { ++(r.has_error() ? failed : succeeded); }));
    }
    w.run_until([&] { return failed + succeeded == 4; });
    BOOST_TEST(failed == 1);
    check_quiet(c);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
