// Closing and destroying clients while they are busy.

#include "world.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

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

// However long the executor takes to begin them.
BOOST_AUTO_TEST_CASE(close_waits_for_calls_that_were_started_before_it) {
    world w;
    auto c = w.make_client();
    std::vector<std::string> order;
    for (int i = 0; i < 3; ++i) {
        c.end_users.list({}, [&](std::exception_ptr thrown, const end_user_list&) {
            BOOST_TEST(!thrown);
            order.emplace_back("call");
        });
    }
    c.close([&](std::exception_ptr thrown) {
        BOOST_TEST(!thrown);
        order.emplace_back("close");
    });
    c.end_users.list({}, as_result([&](const result<end_user_list>& r) {
                         BOOST_TEST((r.has_error() && r.error().code() == errc::client_closed));
                         order.emplace_back("too late");
                     }));
    w.run_until([&] { return order.size() == 5; });
    BOOST_TEST((order == std::vector<std::string>{"too late", "call", "call", "call", "close"}));
}

BOOST_AUTO_TEST_CASE(close_waits_for_calls_of_other_threads) {
    for (int round = 0; round < 50; ++round) {
        world w;
        auto c = w.make_client();
        std::atomic<bool> stop = false;
        std::thread second([&] {
            while (!stop)
                w.io.run_one_for(1ms);
        });
        std::atomic<int> failed = 0;
        std::atomic<int> over = 0;
        c.end_users.list({}, [&](std::exception_ptr thrown, const end_user_list&) {
            failed += thrown ? 1 : 0;
            ++over;
        });
        c.close([&](std::exception_ptr) { ++over; });
        while (over < 2)
            std::this_thread::yield();
        stop = true;
        second.join();
        BOOST_TEST(failed == 0);
    }
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
        for (int i = 0; i < 5; ++i)
            c.end_users.list({}, as_result([&](const result<end_user_list>& r) { failed += r.has_error(); }));
        w.run_until([&] { return w.server.stats().connections > 0; });
    }
    w.run_until([&] { return failed == 5; });
    w.run_until([&] { return w.server.stats().open_connections == 0; });
}

BOOST_AUTO_TEST_CASE(the_context_may_go_first_while_calls_are_pending) {
    // Calls at every stage are destroyed with the context; the sanitizers tell whether anything leaks.
    world server;
    server.server.inject(fault::hold().always());
    for (const int events : {0, 1, 4, 5, 20, 21, 200, 201}) {
        auto io = std::make_unique<asio::io_context>();
        if (events % 2 == 1)
            const asio::steady_timer first(*io); // its service then goes after the client's, and not before
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

// Calls to a server that holds them, by a client whose context is another one.
struct two_contexts {
    two_contexts() { server.server.inject(fault::hold().always()); }

    [[nodiscard]] client make_client() { return client{io->get_executor(), server.options()}; }

    void run_until(const std::function<bool()>& condition) {
        while (!condition()) {
            io->restart();
            io->poll_one();
            server.io.poll_one();
        }
    }

    world server;
    std::unique_ptr<asio::io_context> io = std::make_unique<asio::io_context>();
};

void list(const client& c, std::vector<result<end_user_list>>& done) {
    c.end_users.list({}, as_result([&](result<end_user_list> r) { done.push_back(std::move(r)); }));
}

BOOST_AUTO_TEST_CASE(a_limit_of_time_lets_calls_finish) {
    two_contexts w;
    const auto c = w.make_client();
    std::vector<result<end_user_list>> done;
    list(c, done);
    list(c, done);
    w.run_until([&] { return w.server.server.waiting() == 2; });
    bool closed = false;
    c.close_within(24h, [&](std::exception_ptr) { closed = true; });
    list(c, done); // comes too late
    w.run_until([&] { return done.size() == 1; });
    BOOST_TEST((done[0].has_error() && done[0].error().code() == errc::client_closed));
    BOOST_TEST(!closed);
    w.server.server.release();
    w.run_until([&] { return closed; });
    BOOST_TEST((done.size() == 3 && done[1].has_value() && done[2].has_value()));
    w.io->restart();
    w.io->run(); // nothing waits for the rest of the day
    check_quiet(c);
}

BOOST_AUTO_TEST_CASE(a_limit_of_time_cancels_what_is_left) {
    for (const auto limit : {0ms, 30ms, -5ms}) {
        two_contexts w;
        const auto c = w.make_client();
        std::vector<result<end_user_list>> done;
        list(c, done);
        list(c, done);
        w.run_until([&] { return w.server.server.waiting() == 2; });
        bool closed = false;
        c.close_within(limit, [&](std::exception_ptr thrown) {
            BOOST_TEST(!thrown);
            BOOST_TEST(done.size() == 2u);
            closed = true;
        });
        w.run_until([&] { return closed; });
        for (const auto& r : done) {
            BOOST_REQUIRE(r.has_error());
            BOOST_TEST((r.error().code() == errc::client_closed));
            BOOST_TEST((r.error().outcome() == outcome::unknown));
        }
        w.run_until([&] { return w.server.server.stats().open_connections == 0; });
        check_quiet(c);
    }
}

BOOST_AUTO_TEST_CASE(a_limit_of_time_ends_a_close_without_one) {
    two_contexts w;
    const auto c = w.make_client();
    std::vector<result<end_user_list>> done;
    list(c, done);
    w.run_until([&] { return w.server.server.waiting() == 1; });
    int closed = 0;
    const auto count = [&](std::exception_ptr) { ++closed; };
    c.close(count);
    c.close_within(24h, count);
    c.close_within(10ms, count);
    w.run_until([&] { return closed == 3; });
    BOOST_TEST(done.size() == 1u);
    c.close_within(24h, count); // there is nothing to wait for
    w.run_until([&] { return closed == 4; });
    w.io->restart();
    w.io->run();
}

BOOST_AUTO_TEST_CASE(draining_can_be_awaited) {
    world w;
    auto c = w.make_client();
    w.run([](client c) -> asio::awaitable<void> {
        (void)co_await c.end_users.list();
        co_await c.close_within(1s);
        const error e = co_await failure_of(c.end_users.list());
        BOOST_TEST((e.code() == errc::client_closed));
    }(c));
}

asio::awaitable<void> await_close(client c, std::chrono::milliseconds limit, std::shared_ptr<int> token) {
    if (limit == 0ms)
        co_await c.close();
    else
        co_await c.close_within(limit);
    (void)token;
}

// What waits for close() owns the last handle. Services go in the reverse order of their making, so it
// matters whether the context had a timer before it had a client.
BOOST_AUTO_TEST_CASE(the_context_may_go_first_while_somebody_waits_for_close) {
    for (const int variant : {0, 1, 2, 3, 4, 5, 6, 7}) {
        const bool coroutine = (variant & 1) != 0;
        const bool drains = (variant & 2) != 0;
        const bool old_context = (variant & 4) != 0;
        two_contexts w;
        if (old_context)
            const asio::steady_timer first(*w.io);
        const auto token = std::make_shared<int>();
        std::vector<result<end_user_list>> done;
        {
            auto c = w.make_client();
            list(c, done);
            w.run_until([&] { return w.server.server.waiting() == 1; });
            if (coroutine)
                asio::co_spawn(*w.io, await_close(c, drains ? 24h : 0h, token), [](std::exception_ptr) {});
            else if (drains)
                c.close_within(24h, [token, c](std::exception_ptr) {});
            else
                c.close([token, c](std::exception_ptr) {});
        }
        w.io->restart();
        w.io->poll();
        BOOST_TEST(token.use_count() == 2);
        w.io.reset();
        BOOST_TEST(token.use_count() == 1);
        BOOST_TEST(done.empty());
    }
}

asio::awaitable<void> race(client c, std::shared_ptr<int> token) {
    using namespace asio::experimental::awaitable_operators;
    co_await (c.end_users.list({}, asio::use_awaitable) || pause(24h));
    (void)token;
}

// A call's way to be cancelled must not keep alive who could be told of its end.
// Nobody has started it, so nobody has to drop it in time.
BOOST_AUTO_TEST_CASE(the_context_may_go_first_before_a_call_is_started) {
    world w;
    using listing = decltype(w.make_client().end_users.list({}, asio::deferred));
    std::optional<listing> never_started;
    {
        asio::io_context short_lived;
        const client c{short_lived.get_executor(), w.options()};
        never_started.emplace(c.end_users.list({}, asio::deferred));
    }
    never_started.reset();
}

BOOST_AUTO_TEST_CASE(the_context_may_go_first_while_calls_can_be_cancelled) {
    for (const int events : {0, 1, 2, 5, 20, 201}) {
        two_contexts w;
        const auto token = std::make_shared<int>();
        asio::cancellation_signal signal; // outlives the context
        {
            const auto c = w.make_client();
            asio::co_spawn(*w.io, race(c, token), [](std::exception_ptr) {});
            c.end_users.list(
                {}, asio::bind_cancellation_slot(
                        signal.slot(), [token](std::exception_ptr, const end_user_list&) {}));
        }
        for (int i = 0; i < events; ++i) {
            w.io->poll_one();
            w.server.io.poll();
        }
        BOOST_TEST(token.use_count() == 3);
        w.io.reset();
        BOOST_TEST(token.use_count() == 1);
        signal.emit(asio::cancellation_type::terminal);
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
