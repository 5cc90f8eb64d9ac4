// A call that waits for its turn at its end-user can be ended in every way that a call in flight can.

#include "creations.hpp"

#include <boost/asio/detached.hpp>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(turns_of_an_end_user)

// One call in flight that is held, and `queued` behind it.
struct queue_of {
    explicit queue_of(company& w, int queued)
        : c(w.make_client([](client_options& o) { o.end_user_limits.max_in_flight = 1; })) {
        w.server.inject(fault::hold().on("POST", customers_path));
        all.emplace(c, w.end_user, queued + 1);
        w.run_until(
            [&] { return w.server.waiting() == 1 && c.stats().queued == static_cast<std::size_t>(queued); });
    }

    client c;
    std::optional<creations> all;
};

BOOST_AUTO_TEST_CASE(it_can_be_cancelled_by_every_type) {
    for (const auto type :
         {asio::cancellation_type::terminal, asio::cancellation_type::partial,
          asio::cancellation_type::total}) {
        company w(0);
        queue_of q(w, 3);
        creations& all = *q.all;
        all[2].signal.emit(type);
        BOOST_TEST(!all[2].done.has_value()); // not from inside emit
        w.run_until([&] { return all.done() == 1; });
        BOOST_REQUIRE(all[2].failed(errc::cancelled));
        BOOST_TEST((all[2].done->error().phase() == phase::queue));
        BOOST_TEST((all[2].done->error().outcome() == outcome::not_processed));
        BOOST_TEST(q.c.stats().queued == 2u);
        w.server.release();
        w.run_until([&] { return all.done() == 4; });
        BOOST_TEST(all.succeeded() == 3u);
        const std::vector<int> expected{0, 1, 3};
        BOOST_TEST(customers_asked_for(w.server) == expected, boost::test_tools::per_element());
        check_all_quiet(q.c);
    }
}

// Cancels the second of three after every possible number of events, until it succeeds in spite of it; also
// between the end of the first one and the turn of the second.
BOOST_AUTO_TEST_CASE(it_can_be_cancelled_at_each_step) {
    int cancelled = 0;
    for (std::size_t steps = 0;; ++steps) {
        BOOST_REQUIRE(steps < 2000);
        company w(0);
        auto c = w.make_client([](client_options& o) { o.end_user_limits.max_in_flight = 1; });
        creations all(c, w.end_user, 3);
        for (std::size_t i = 0; i < steps && !all[1].done; ++i) {
            w.io.restart();
            w.io.run_one_for(1s);
        }
        if (all[1].done) {
            BOOST_TEST(all[1].succeeded());
            break;
        }
        all[1].signal.emit(asio::cancellation_type::terminal);
        w.run_until([&] { return all.done() == 3; });
        BOOST_TEST(all[0].succeeded());
        BOOST_TEST(all[2].succeeded());
        cancelled += all[1].failed(errc::cancelled) ? 1 : 0;
        if (!all[1].succeeded() && all[1].done->error().outcome() == outcome::not_processed) {
            w.settle();
            BOOST_TEST(w.server.created().size() == 2u);
        }
        BOOST_TEST(c.stats().queued == 0u);
        BOOST_TEST(c.stats().in_use == 0u);
        creations next(c, w.end_user, 1, 3); // nobody holds the place
        w.run_until([&] { return next.done() == 1; });
        BOOST_TEST(next.succeeded() == 1u);
    }
    BOOST_TEST(cancelled > 10);
}

class on_closed final : public observer {
public:
    std::function<void()> action;
    void on_connection_closed(const connection_closed&) noexcept override {
        if (action)
            std::exchange(action, nullptr)();
    }
};

// The first call's connection is closed just before its place goes to the second.
BOOST_AUTO_TEST_CASE(it_can_be_cancelled_while_its_turn_is_on_its_way) {
    company w(0);
    auto closed = std::make_shared<on_closed>();
    auto c = w.make_client([&](client_options& o) {
        o.end_user_limits.max_in_flight = 1;
        o.observer = closed;
    });
    w.server.inject(fault::none().header("Connection", "close"));
    creations all(c, w.end_user, 3);
    closed->action = [&] { all[1].signal.emit(asio::cancellation_type::terminal); };
    w.run_until([&] { return all.done() == 3; });
    BOOST_REQUIRE(all[1].failed(errc::cancelled));
    BOOST_TEST((all[1].done->error().phase() == phase::queue));
    BOOST_TEST((all[1].done->error().outcome() == outcome::not_processed));
    const std::vector<int> expected{0, 2};
    BOOST_TEST(customers_asked_for(w.server) == expected, boost::test_tools::per_element());
    check_all_quiet(c);
}

// Cancellation promises that the server knows nothing of the call; of one that was tried, it does.
BOOST_AUTO_TEST_CASE(a_total_cancellation_is_ignored_once_an_attempt_was_made) {
    for (const bool queued : {false, true}) {
        company w(0);
        auto c = w.make_client([](client_options& o) { o.end_user_limits.max_in_flight = 1; });
        w.server.inject(fault::status(429).header("Retry-After-Ms", queued ? "1" : "200"));
        w.server.inject(fault::hold().on("POST", customers_path));
        creations all(c, w.end_user, queued ? 2 : 1);
        if (queued)
            w.run_until([&] { return w.server.waiting() == 1 && c.stats().queued == 1; });
        else
            w.run_until([&] { return w.asked() == 1 && c.stats().idle == 1; });
        all[0].signal.emit(asio::cancellation_type::total);
        w.settle();
        BOOST_TEST(!all[0].done.has_value());
        w.server.clear_faults();
        w.run_until([&] {
            w.server.release();
            return all.done() == all.size();
        });
        BOOST_TEST(all[0].succeeded());
    }
}

BOOST_AUTO_TEST_CASE(closing_waits_for_those_who_queue) {
    company w(0);
    queue_of q(w, 3);
    bool closed = false;
    q.c.close([&](std::exception_ptr) { closed = true; });
    w.settle();
    BOOST_TEST(!closed);
    BOOST_TEST(q.all->done() == 0u);
    w.server.release();
    w.run_until([&] { return closed; });
    BOOST_TEST(q.all->succeeded() == 4u);
    check_all_quiet(q.c);
}

BOOST_AUTO_TEST_CASE(closing_at_once_ends_those_who_queue) {
    company w(0);
    queue_of q(w, 3);
    bool closed = false;
    q.c.close_within(0ms, [&](std::exception_ptr) { closed = true; });
    w.run_until([&] { return closed; });
    BOOST_TEST(q.all->failed(errc::client_closed) == 4u);
    BOOST_TEST(((*q.all)[0].done->error().outcome() == outcome::unknown));
    for (const std::size_t i : {1u, 2u, 3u})
        BOOST_TEST(((*q.all)[i].done->error().outcome() == outcome::not_processed));
    BOOST_TEST(w.asked() == 1u);
    check_all_quiet(q.c);
}

BOOST_AUTO_TEST_CASE(destroying_the_last_handle_ends_those_who_queue) {
    company w(0);
    std::optional<queue_of> q(std::in_place, w, 3);
    const std::optional<creations> all = std::move(q->all);
    q.reset();
    w.run_until([&] { return all->done() == 4; });
    BOOST_TEST(all->failed(errc::client_closed) == 4u);
    BOOST_TEST(w.asked() == 1u);
    w.run_until([&] { return w.server.stats().open_connections == 0; });
}

// Calls in the queue have no handler that goes with the context; the sanitizers tell whether one leaks.
BOOST_AUTO_TEST_CASE(the_context_may_go_first) {
    world server;
    const std::string end_user = add_company(server.server);
    server.server.inject(fault::hold().always());
    for (const int events : {0, 1, 4, 5, 20, 21, 200, 201}) {
        auto io = std::make_unique<asio::io_context>();
        if (events % 2 == 1)
            const asio::steady_timer first(*io); // its service then goes after the client's, and not before
        const auto token = std::make_shared<int>();
        client_options options = server.options();
        options.end_user_limits.max_in_flight = 1;
        {
            const client c{io->get_executor(), options};
            for (int i = 0; i < 5; ++i) {
                asio::co_spawn(
                    *io,
                    [](client c, std::string id, std::shared_ptr<int>) -> asio::awaitable<void> {
                        (void)co_await c.qbd(id).health_check({}, as_result);
                    }(c, end_user, token),
                    asio::detached);
            }
        }
        for (int i = 0; i < events; ++i) {
            io->poll_one();
            server.io.poll();
        }
        BOOST_TEST(token.use_count() == 6);
        io.reset();
        BOOST_TEST(token.use_count() == 1);
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
