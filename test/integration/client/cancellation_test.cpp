// A call can be cancelled wherever it is, and the pool is as if it had never been.

#include "world.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>

#include <thread>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(cancellation)

// One call that can be cancelled, and what became of it.
struct cancellable {
    asio::cancellation_signal signal;
    std::optional<result<end_user>> done;

    void create(const client& c, const end_user_create_params& params) {
        c.end_users.create(
            params, {}, as_result(asio::bind_cancellation_slot(signal.slot(), [this](result<end_user> r) {
                BOOST_TEST(!done.has_value());
                done = std::move(r);
            })));
    }
};

// Where a call is when it is cancelled: how the server is made to keep it there, and how to tell that it is.
struct place {
    const char* name;
    std::optional<fault> what;
    std::function<bool(const world&, const client&)> reached;
    outcome expected;
};

std::vector<place> places() {
    const auto at_once = [](const world&, const client&) { return true; };
    return {
        {"before anything ran", std::nullopt, at_once, outcome::not_processed},
        {"connecting", fault::stall(point::accepted),
         [](const world& w, const client& c) {
             return c.stats().connecting == 1 && w.server.stats().connections == 1;
         },
         outcome::not_processed},
        {"waiting for the answer", fault::hold(),
         [](const world& w, const client&) { return w.server.waiting() == 1; }, outcome::unknown},
        {"after it was processed", fault::never_answer(),
         [](const world& w, const client&) { return w.server.stats().requests_processed == 1; },
         outcome::unknown},
        {"in the header", fault::stall(point::in_header),
         [](const world& w, const client&) { return w.server.stats().requests_processed == 1; },
         outcome::unknown},
        {"in the body", fault::stall(point::in_body),
         [](const world& w, const client&) { return w.server.stats().requests_processed == 1; },
         outcome::processed},
    };
}

void check_cancelled(const cancellable& call, outcome expected) {
    BOOST_REQUIRE(call.done.has_value());
    BOOST_REQUIRE(call.done->has_error());
    BOOST_TEST((call.done->error().code() == errc::cancelled));
    BOOST_TEST((call.done->error().outcome() == expected));
}

BOOST_AUTO_TEST_CASE(at_every_place) {
    for (const place& p : places()) {
        BOOST_TEST_CONTEXT(p.name) {
            world w;
            if (p.what)
                w.server.inject(*p.what);
            {
                auto c = w.make_client();
                cancellable call;
                const auto params = acme();
                call.create(c, params);
                w.run_until([&] { return p.reached(w, c); });
                if (p.reached(w, c) && p.what)
                    w.settle(); // whatever of the answer comes has come
                call.signal.emit(asio::cancellation_type::terminal);
                BOOST_TEST(!call.done.has_value()); // not from inside emit
                w.run_until([&] { return call.done.has_value(); });
                check_cancelled(call, p.expected);
                BOOST_TEST(c.stats().in_use == 0u);
                BOOST_TEST(c.stats().waiting == 0u);

                // The client works as before.
                w.server.clear_faults();
                w.server.release();
                w.run([](client c) -> asio::awaitable<void> {
                    const auto params = acme("another");
                    (void)co_await c.end_users.create(params);
                }(c));
                BOOST_TEST(c.stats().in_use == 0u);
                BOOST_TEST(c.stats().waiting == 0u);
            }
        }
    }
}

// Emits the signal after every possible number of events, until the call succeeds in spite of it.
BOOST_AUTO_TEST_CASE(after_each_step) {
    int cancelled = 0;
    for (std::size_t steps = 0;; ++steps) {
        BOOST_REQUIRE(steps < 2000);
        world w;
        auto c = w.make_client();
        cancellable call;
        const auto params = acme();
        call.create(c, params);
        for (std::size_t i = 0; i < steps && !call.done; ++i) {
            w.io.restart();
            w.io.run_one_for(1s);
        }
        if (call.done) {
            BOOST_TEST(call.done->has_value());
            break;
        }
        call.signal.emit(asio::cancellation_type::terminal);
        w.run_until([&] { return call.done.has_value(); });
        if (call.done->has_error()) {
            ++cancelled;
            BOOST_TEST((call.done->error().code() == errc::cancelled));
        }
        const bool surely_not =
            call.done->has_error() && call.done->error().outcome() == outcome::not_processed;
        w.settle();
        BOOST_TEST(c.stats().in_use == 0u);
        BOOST_TEST(c.stats().waiting == 0u);
        BOOST_TEST(c.stats().connecting == 0u);
        check_quiet(c);
        if (surely_not)
            BOOST_TEST(w.server.end_users().empty());
        w.run([](client c) -> asio::awaitable<void> { (void)co_await c.end_users.list(); }(c));
    }
    BOOST_TEST(cancelled > 10);
    BOOST_TEST_MESSAGE("cancelled at " << cancelled << " places");
}

BOOST_AUTO_TEST_CASE(in_the_pools_queue) {
    world w;
    auto c = w.make_client([](client_options& o) { o.pool.max_connections = 1; });
    w.server.inject(fault::hold());
    cancellable holder;
    cancellable queued;
    cancellable behind;
    holder.create(c, acme("holder"));
    w.run_until([&] { return w.server.waiting() == 1; });
    queued.create(c, acme("queued"));
    behind.create(c, acme("behind"));
    w.run_until([&] { return c.stats().waiting == 2; });

    queued.signal.emit(asio::cancellation_type::total); // nothing was sent: even a total one
    w.run_until([&] { return queued.done.has_value(); });
    check_cancelled(queued, outcome::not_processed);
    BOOST_TEST(c.stats().waiting == 1u);

    w.server.release();
    w.run_until([&] { return holder.done && behind.done; });
    BOOST_TEST(holder.done->has_value());
    BOOST_TEST(behind.done->has_value());
    BOOST_TEST(w.server.end_users().size() == 2u);
    check_quiet(c);
}

BOOST_AUTO_TEST_CASE(while_it_waits_to_try_again) {
    world w;
    auto c = w.make_client();
    w.server.inject(fault::status(429).header("Retry-After", "30").always());
    cancellable call;
    call.create(c, acme());
    w.run_until([&] { return w.server.stats().requests_received == 1 && c.stats().idle == 1; });
    w.settle();
    call.signal.emit(asio::cancellation_type::terminal);
    w.run_until([&] { return call.done.has_value(); });
    check_cancelled(call, outcome::not_processed);
    BOOST_TEST((call.done->error().phase() == phase::backoff));
    check_quiet(c);
}

BOOST_AUTO_TEST_CASE(a_total_cancellation_is_ignored_once_bytes_were_sent) {
    world w;
    auto c = w.make_client();
    w.server.inject(fault::hold());
    cancellable call;
    call.create(c, acme());
    w.run_until([&] { return w.server.waiting() == 1; });
    call.signal.emit(asio::cancellation_type::total);
    w.settle();
    BOOST_TEST(!call.done.has_value());
    w.server.release();
    w.run_until([&] { return call.done.has_value(); });
    BOOST_TEST(call.done->has_value());
}

BOOST_AUTO_TEST_CASE(after_the_end_it_does_nothing) {
    world w;
    auto c = w.make_client();
    cancellable call;
    call.create(c, acme());
    w.run_until([&] { return call.done.has_value(); });
    call.signal.emit(asio::cancellation_type::terminal);
    w.settle();
    BOOST_TEST(call.done->has_value());
    check_quiet(c);
}

BOOST_AUTO_TEST_CASE(a_timer_of_the_callers) {
    using namespace asio::experimental::awaitable_operators;
    world w;
    auto c = w.make_client();
    w.server.inject(fault::hold());
    w.run([](client c) -> asio::awaitable<void> {
        const auto params = acme();
        const auto race = co_await (c.end_users.create(params, {}, asio::use_awaitable) || pause(30ms));
        BOOST_TEST(race.index() == 1u);
    }(c));
    w.settle();
    BOOST_TEST(c.stats().in_use == 0u);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
