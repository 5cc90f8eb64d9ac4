// What is counted of a client's calls to the sandbox: it adds up, and is zero again afterwards.

#include "counted.hpp"
#include "integration/client/world.hpp"

#include <conductor/qbd/invoices.hpp>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>

#include <memory>
#include <vector>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(counting)

BOOST_AUTO_TEST_CASE(retries_are_counted) {
    world w;
    counted n;
    {
        const auto c = w.make_client([&](client_options& o) { o.observer = n.by; });
        w.server.inject(fault::status(429));
        w.server.inject(fault::status(503).on("GET", "/v1/end-users/{id}"));
        w.run([](client c) -> asio::awaitable<void> {
            (void)co_await c.end_users.list();
            (void)co_await failure_of(c.end_users.retrieve("end_usr_nobody"));
        }(c));
        BOOST_TEST(n.sum("calls_in_flight") == 0);
        BOOST_TEST(n.sum("connections_open") == 1);
    }
    w.settle();
    BOOST_TEST(n.sum("retries_total", {{"reason", "status"}, {"kind", "rate_limited"}}) == 1);
    BOOST_TEST(n.sum("retries_total", {{"reason", "status"}}) == n.sum("retries_total"));
    BOOST_TEST(n.sum("attempts_total") == n.sum("retries_total") + 2);
    BOOST_TEST(n.sum("attempts_total", {{"operation", "end_users.list"}, {"status", "2xx"}}) == 1);
    BOOST_TEST(n.sum("attempts_total", {{"operation", "end_users.retrieve"}, {"status", "4xx"}}) == 1);
    BOOST_TEST(n.sum("calls_total", {{"operation", "end_users.list"}, {"kind", "none"}}) == 1);
    BOOST_TEST(
        n.sum(
            "calls_total",
            {{"operation", "end_users.retrieve"}, {"kind", "not_found"}, {"outcome", "unknown"}}) == 1);
    BOOST_TEST(n.sum("retry_budget_left") > 0);
    n.check_quiet();
}

BOOST_AUTO_TEST_CASE(a_spent_budget_is_counted) {
    world w;
    counted n;
    {
        const auto c = w.make_client([&](client_options& o) {
            o.observer = n.by;
            o.retry_budget.capacity = 1;
            o.retry_budget.per_call = 0;
            o.retry_budget.per_second = 0;
        });
        w.server.inject(fault::status(503).times(2));
        w.run([](client c) -> asio::awaitable<void> { (void)co_await failure_of(c.end_users.list()); }(c));
    }
    w.settle();
    BOOST_TEST(n.sum("retries_total") == 1);
    BOOST_TEST(n.sum("retry_budget_refusals_total") == 1);
    BOOST_TEST(n.sum("retry_budget_left") == 0);
    n.check_quiet();
}

// Calls in every state are cancelled: on a connection, in the queue of their end-user, waiting for a
// connection, and between two attempts.
BOOST_AUTO_TEST_CASE(nothing_is_left_of_what_is_cancelled) {
    world w;
    counted n;
    const std::string office = w.server.add_end_user({"Acme Inc.", "acme-1", "alice@acme.example"});
    w.server.connect_end_user(office);
    {
        const auto c = w.make_client([&](client_options& o) {
            o.observer = n.by;
            o.pool.max_connections = 2;
            o.end_user_limits.max_in_flight = 1;
            o.retry.initial_backoff = o.retry.max_backoff = std::chrono::hours(1);
            o.timeouts.deadline = std::chrono::hours(2);
        });
        w.server.inject(fault::status(503).on("GET", "/v1/end-users"));
        w.server.inject(fault::hold().always());
        std::vector<std::unique_ptr<asio::cancellation_signal>> signals;
        int over = 0;
        const auto stoppable = [&] {
            signals.push_back(std::make_unique<asio::cancellation_signal>());
            return as_result(asio::bind_cancellation_slot(signals.back()->slot(), [&](const auto& r) {
                BOOST_TEST(!r.has_value());
                ++over;
            }));
        };
        c.end_users.list({}, stoppable());
        w.run_until([&] { return n.sum("retries_total") == 1; });
        const qbd_client books = c.qbd(office);
        for (int i = 0; i < 3; ++i)
            books.invoices.retrieve("1", {}, stoppable());
        for (int i = 0; i < 3; ++i)
            c.end_users.retrieve(office, {}, stoppable());
        w.run_until([&] {
            return n.sum("attempts_in_flight") == 2 && w.server.waiting() == 2 && n.sum("calls_waiting") == 4;
        });
        BOOST_TEST(n.sum("calls_in_flight") == 7);
        BOOST_TEST(n.sum("calls_waiting", {{"for", "turn"}}) == 2);
        BOOST_TEST(n.sum("calls_waiting", {{"for", "connection"}}) == 2);
        for (const auto& s : signals)
            s->emit(asio::cancellation_type::terminal);
        w.run_until([&] { return over == 7; });
        BOOST_TEST(n.sum("calls_in_flight") == 0);
        BOOST_TEST(n.sum("calls_waiting") == 0);
        BOOST_TEST(n.sum("attempts_in_flight") == 0);
        BOOST_TEST(n.sum("calls_total", {{"kind", "cancelled"}}) == 7);
    }
    w.settle();
    n.check_quiet();
}

// Its context goes with calls in every state.
BOOST_AUTO_TEST_CASE(nothing_is_left_of_what_is_dropped) {
    counted n;
    {
        world w;
        const auto c = w.make_client([&](client_options& o) {
            o.observer = n.by;
            o.pool.max_connections = 1;
        });
        w.server.inject(fault::hold().always());
        const auto ignore = as_result([](const auto&) { BOOST_ERROR("no handler runs"); });
        for (int i = 0; i < 3; ++i)
            c.end_users.list({}, ignore);
        w.run_until([&] { return w.server.waiting() == 1 && n.sum("calls_waiting") == 2; });
        c.end_users.list({}, ignore); // of which nobody was told
    }
    BOOST_TEST(n.sum("calls_total", {{"kind", "cancelled"}}) == 3);
    n.check_quiet();
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
