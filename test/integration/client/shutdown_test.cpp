// Closing and destroying clients while they are busy.

#include "world.hpp"

#include <boost/asio/detached.hpp>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(shutdown)

BOOST_AUTO_TEST_CASE(close_waits_for_calls_in_flight) {
    world w;
    auto c = w.make_client();
    w.server.inject(fault::hold());
    bool call_done = false;
    bool closed = false;
    c.end_users.list({}, [&](std::exception_ptr thrown, const end_user_list&) {
        BOOST_TEST(!thrown);
        BOOST_TEST(!closed);
        call_done = true;
    });
    w.run_until([&] { return w.server.waiting() == 1; });
    c.close([&](std::exception_ptr) { closed = true; });
    w.settle();
    BOOST_TEST(!closed);
    w.run([](client c) -> asio::awaitable<void> {
        const error e = co_await failure_of(c.end_users.list());
        BOOST_TEST((e.code() == errc::client_closed));
        BOOST_TEST((e.outcome() == outcome::not_processed));
    }(c));
    w.server.release();
    w.run_until([&] { return closed; });
    BOOST_TEST(call_done);
    BOOST_TEST(c.stats().idle == 0u);
    w.run_until([&] { return w.server.stats().open_connections == 0; });
    w.run([](client c) -> asio::awaitable<void> { co_await c.close(); }(c)); // again does nothing
}

BOOST_AUTO_TEST_CASE(destroying_the_last_handle_cancels_calls_in_flight) {
    world w;
    w.server.inject(fault::hold());
    std::optional<result<end_user_list>> done;
    {
        auto c = w.make_client();
        c.end_users.list({}, as_result([&](result<end_user_list> r) { done = std::move(r); }));
        const client copy = c;
        w.run_until([&] { return w.server.waiting() == 1; });
    }
    w.run_until([&] { return done.has_value(); });
    BOOST_REQUIRE(done->has_error());
    BOOST_TEST((done->error().code() == errc::client_closed));
    BOOST_TEST((done->error().outcome() == outcome::unknown));
    BOOST_CHECK_THROW(done->error().raise(), cancelled_error);
    w.run_until([&] { return w.server.stats().open_connections == 0; });
}

BOOST_AUTO_TEST_CASE(a_copy_or_a_resource_keeps_it_alive) {
    world w;
    std::optional<class end_users> resource;
    {
        auto c = w.make_client();
        resource.emplace(c.end_users);
    }
    bool ok = false;
    resource->list({}, [&](std::exception_ptr thrown, const end_user_list&) {
        BOOST_TEST(!thrown);
        ok = true;
    });
    w.run_until([&] { return ok; });
}

BOOST_AUTO_TEST_CASE(destroying_it_while_it_connects) {
    world w;
    w.server.inject(fault::stall(point::accepted).always());
    int failed = 0;
    {
        auto c = w.make_client();
        for (int i = 0; i < 5; ++i) {
            c.end_users.list({}, as_result([&](const result<end_user_list>& r) { failed += r.has_error(); }));
        }
        w.run_until([&] { return w.server.stats().connections > 0; });
    }
    w.run_until([&] { return failed == 5; });
    w.run_until([&] { return w.server.stats().open_connections == 0; });
}

BOOST_AUTO_TEST_CASE(the_context_may_go_first_while_calls_are_pending) {
    // Calls at every stage are destroyed with the context; the sanitizers tell whether anything leaks.
    world server;
    server.server.inject(fault::hold().always());
    for (const int events : {0, 1, 5, 20, 200}) {
        auto io = std::make_unique<asio::io_context>();
        client_options options = server.options();
        options.pool.max_connections = 1;
        {
            const client c{io->get_executor(), options};
            for (int i = 0; i < 3; ++i) {
                asio::co_spawn(
                    *io,
                    [](client c) -> asio::awaitable<void> {
                        (void)co_await c.end_users.list({}, as_result);
                    }(c),
                    asio::detached);
            }
        }
        for (int i = 0; i < events; ++i) {
            io->poll_one();
            server.io.poll();
        }
        io.reset();
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
