// One end-user's requests may be slow and many: the others do not notice.

#include "creations.hpp"

#include <conductor/qbd.hpp>

#include <boost/json.hpp>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(fairness)

asio::awaitable<void> check_health(client c, std::string end_user, int times, int& healthy) {
    for (int i = 0; i < times; ++i) {
        const qbd::health health = co_await c.qbd(end_user).health_check();
        (void)health;
        ++healthy;
    }
}

BOOST_AUTO_TEST_CASE(a_stuck_company_with_500_queued_calls_is_nothing_to_the_others) {
    for (const std::size_t in_flight : {1u, 4u}) {
        BOOST_TEST_CONTEXT(in_flight) {
            world w;
            const std::string stuck = add_company(w.server, "stuck");
            auto c = w.make_client([&](client_options& o) {
                o.end_user_limits.max_in_flight = in_flight;
                o.pool.max_connections = 10; // 500 calls would have them all
            });
            w.server.inject(fault::hold().on("POST", customers_path).always());
            creations mine(c, stuck, 501);
            w.run_until([&] { return w.server.waiting() == in_flight; });
            BOOST_TEST(c.stats().queued == 501 - in_flight);
            BOOST_TEST(c.stats().in_use == in_flight);

            int healthy = 0;
            int ended = 0;
            for (int i = 0; i < 20; ++i) {
                asio::co_spawn(
                    w.io, check_health(c, add_company(w.server, std::to_string(i)), 10, healthy),
                    [&](std::exception_ptr thrown) {
                        BOOST_TEST(!thrown);
                        ++ended;
                    });
            }
            w.run_until([&] { return ended == 20; });
            BOOST_TEST(healthy == 200);
            BOOST_TEST(mine.done() == 0u); // still stuck
            BOOST_TEST(w.server.waiting() == in_flight);
            BOOST_TEST(c.stats().queued == 501 - in_flight);

            w.server.clear_faults();
            w.server.release();
            w.run_until([&] { return mine.done() == mine.size(); });
            BOOST_TEST(mine.succeeded() == 501u);
            BOOST_TEST(w.server.created().size() == 501u);

            // First come, first served: at most as many places off as there are requests in flight.
            const std::vector<int> order = customers_asked_for(w.server);
            BOOST_REQUIRE(order.size() == 501u);
            for (std::size_t i = 0; i < order.size(); ++i) {
                const int off = std::abs(order[i] - static_cast<int>(i));
                BOOST_TEST(off < static_cast<int>(in_flight));
            }
            check_all_quiet(c);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_full_queue_fails_the_call_at_once) {
    company w(0);
    auto c =
        w.make_client([](client_options& o) { o.end_user_limits = {.max_in_flight = 1, .max_queued = 3}; });
    w.server.inject(fault::hold().on("POST", customers_path));
    creations all(c, w.end_user, 6);
    w.run_until([&] { return w.server.waiting() == 1 && all.done() == 2; });
    for (const std::size_t i : {4u, 5u}) {
        const error& e = all[i].done->error();
        BOOST_TEST((e.code() == errc::queue_full));
        BOOST_TEST((e.code() == condition::overload));
        BOOST_TEST((e.phase() == phase::queue));
        BOOST_TEST((e.outcome() == outcome::not_processed));
        BOOST_TEST(e.attempts() == 0);
        BOOST_CHECK_THROW(e.raise(), overload_error);
    }
    BOOST_TEST(w.asked() == 1u);
    BOOST_TEST(c.stats().queued == 3u);
    w.server.release();
    w.run_until([&] { return all.done() == 6; });
    BOOST_TEST(all.succeeded() == 4u);
    BOOST_TEST(w.server.created().size() == 4u);
    check_all_quiet(c);
}

BOOST_AUTO_TEST_CASE(the_pools_queue_may_be_full_too) {
    world w;
    auto c = w.make_client([](client_options& o) {
        o.pool.max_connections = 1;
        o.pool.max_waiting = 2;
    });
    w.server.inject(fault::hold());
    std::vector<result<end_user_list>> done;
    for (int i = 0; i < 5; ++i)
        c.end_users.list({}, as_result([&](result<end_user_list> r) { done.push_back(std::move(r)); }));
    w.run_until([&] { return w.server.waiting() == 1 && done.size() == 3; }); // two waited, also to connect
    for (const auto& r : done) {
        BOOST_REQUIRE(r.has_error());
        BOOST_TEST((r.error().code() == errc::queue_full));
        BOOST_TEST((r.error().phase() == phase::pool));
        BOOST_TEST((r.error().outcome() == outcome::not_processed));
    }
    BOOST_TEST(w.server.stats().requests_received == 1u);
    w.server.release();
    w.run_until([&] { return done.size() == 5; });
    BOOST_TEST((done[3].has_value() && done[4].has_value()));
    check_all_quiet(c);
}

BOOST_AUTO_TEST_CASE(waiting_for_a_turn_has_a_limit_of_its_own) {
    company w(0);
    auto c = w.make_client([](client_options& o) {
        o.end_user_limits.max_in_flight = 1;
        o.timeouts.queue = 50ms;
    });
    w.server.inject(fault::hold().on("POST", customers_path));
    creations first(c, w.end_user, 1);
    w.run_until([&] { return w.server.waiting() == 1; });
    creations second(c, w.end_user, 1, 1);
    w.run_until([&] { return second.done() == 1; });
    BOOST_REQUIRE(second.failed(errc::queue_timeout));
    const error& e = second[0].done->error();
    BOOST_TEST((e.phase() == phase::queue));
    BOOST_TEST((e.outcome() == outcome::not_processed));
    BOOST_TEST(e.attempts() == 0);
    BOOST_CHECK_THROW(e.raise(), timeout_error);
    w.run([](client c, std::string id) -> asio::awaitable<void> {
        const error late = co_await failure_of(c.qbd(id).health_check({.deadline = 20ms}));
        BOOST_TEST((late.code() == errc::deadline_exceeded));
        BOOST_TEST((late.phase() == phase::queue));
        BOOST_TEST((late.outcome() == outcome::not_processed));
    }(c, w.end_user));
    w.server.release();
    w.run_until([&] { return first.done() == 1; });
    BOOST_TEST(first.succeeded() == 1u);
    BOOST_TEST(w.asked() == 1u);
    check_all_quiet(c);
}

// Neither the pool's limit of time nor the attempt's begins before the turn has come.
BOOST_AUTO_TEST_CASE(the_other_limits_begin_with_the_turn) {
    company w(0);
    auto c = w.make_client([](client_options& o) {
        o.end_user_limits.max_in_flight = 1;
        o.timeouts.pool = 2s;
        o.timeouts.attempt = 2s;
        o.timeouts.deadline = 60s;
    });
    w.server.inject(fault::delay(1500ms).on("POST", customers_path).times(2));
    creations all(c, w.end_user, 3); // the last one waits for longer than an attempt may take
    w.run_until([&] { return all.done() == 3; });
    BOOST_TEST(all.succeeded() == 3u);
}

class on_retry final : public observer {
public:
    std::function<void()> action;
    void on_retry_scheduled(const call_info&, const retry_scheduled&) noexcept override { action(); }
};

// Its place is free while it pauses, and those who came meanwhile go first. A full queue lets it in.
BOOST_AUTO_TEST_CASE(a_call_that_is_tried_again_queues_again) {
    company w(0);
    auto retry = std::make_shared<on_retry>();
    auto c = w.make_client([&](client_options& o) {
        o.end_user_limits = {.max_in_flight = 1, .max_queued = 2};
        o.observer = retry;
    });
    w.server.inject(fault::status(429).header("Retry-After-Ms", "1").on("POST", customers_path));
    w.server.inject(fault::hold().on("POST", customers_path));
    std::optional<creations> late;
    retry->action = [&] { late.emplace(c, w.end_user, 1, 3); };
    creations all(c, w.end_user, 3);
    w.run_until([&] { return w.server.waiting() == 1 && c.stats().queued == 3; });
    BOOST_TEST(all.done() == 0u);
    w.server.release();
    w.run_until([&] { return all.done() == 3 && late->done() == 1; });
    BOOST_TEST(all.succeeded() == 3u);
    BOOST_TEST(late->succeeded() == 1u);
    const std::vector<int> expected{0, 1, 2, 3, 0};
    BOOST_TEST(customers_asked_for(w.server) == expected, boost::test_tools::per_element());
    check_all_quiet(c);
}

BOOST_AUTO_TEST_CASE(every_way_to_name_the_end_user_counts) {
    company w(0);
    auto c = w.make_client([](client_options& o) { o.end_user_limits.max_in_flight = 1; });
    w.server.inject(fault::hold().on("POST", customers_path));
    creations first(c, w.end_user, 1);
    w.run_until([&] { return w.server.waiting() == 1; });

    int succeeded = 0;
    const auto count = [&](std::exception_ptr thrown, const auto&) { succeeded += thrown ? 0 : 1; };
    const std::string health = "/quickbooks-desktop/health-check";
    const header_view named[] = {{"conductor-end-user-id", w.end_user}};
    override_options overrides;
    overrides.headers = {{"Conductor-End-User-Id", w.end_user}};
    const boost::json::object query{{"InvoiceQueryRq", boost::json::object{}}};
    c.end_users.passthrough(w.end_user, integration_slug::quickbooks_desktop, query, {}, count);
    c.request(http_method::get, health, {.headers = named}, count);
    c.with_options(overrides).request(http_method::get, health, {}, count);
    w.run_until([&] { return c.stats().queued == 3; });

    // Another one in its stead, and none at all.
    const std::string other = add_company(w.server, "other");
    const header_view renamed[] = {{"Conductor-End-User-Id", other}};
    w.run([](client c, std::string id, std::span<const header_view> renamed) -> asio::awaitable<void> {
        (void)co_await c.qbd(id).health_check({.headers = renamed});
        (void)co_await c.end_users.retrieve(id);
    }(c, w.end_user, renamed));
    BOOST_TEST(c.stats().queued == 3u);
    w.server.release();
    w.run_until([&] { return succeeded == 3; });
    check_all_quiet(c);
}

BOOST_AUTO_TEST_CASE(calls_without_an_end_user_are_not_limited) {
    world w;
    auto c =
        w.make_client([](client_options& o) { o.end_user_limits = {.max_in_flight = 1, .max_queued = 1}; });
    w.server.inject(fault::hold().always());
    int done = 0;
    for (int i = 0; i < 10; ++i) {
        c.end_users.list(
            {}, [&](std::exception_ptr thrown, const end_user_list&) { done += thrown ? 0 : 1; });
    }
    w.run_until([&] { return w.server.waiting() == 10; });
    BOOST_TEST(c.stats().queued == 0u);
    w.server.clear_faults();
    w.server.release();
    w.run_until([&] { return done == 10; });
}

BOOST_AUTO_TEST_CASE(the_limit_can_be_turned_off) {
    company w(0);
    auto c = w.make_client([](client_options& o) { o.end_user_limits.max_in_flight = 0; });
    w.server.inject(fault::hold().always());
    creations all(c, w.end_user, 10);
    w.run_until([&] { return w.server.waiting() == 10; });
    w.server.release();
    w.run_until([&] { return all.done() == 10; });
    BOOST_TEST(all.succeeded() == 10u);
}

class turns final : public observer {
public:
    std::vector<std::pair<std::string, std::size_t>> awaited;
    void on_turn_awaited(const call_info&, const turn_awaited& e) noexcept override {
        awaited.emplace_back(e.end_user, e.ahead);
    }
};

BOOST_AUTO_TEST_CASE(the_wait_can_be_watched) {
    company w(0);
    auto seen = std::make_shared<turns>();
    auto c = w.make_client([&](client_options& o) {
        o.end_user_limits.max_in_flight = 1;
        o.observer = seen;
    });
    w.server.inject(fault::hold().on("POST", customers_path));
    creations all(c, w.end_user, 3);
    std::optional<response<qbd::health>> last;
    asio::co_spawn(
        w.io,
        [](client c, std::string id, std::optional<response<qbd::health>>& last) -> asio::awaitable<void> {
            last = co_await c.qbd(id).health_check({}, with_response);
        }(c, w.end_user, last),
        [](std::exception_ptr) {});
    w.run_until([&] { return w.server.waiting() == 1 && c.stats().queued == 3; });
    w.server.release();
    w.run_until([&] { return last.has_value(); });
    const std::vector<std::pair<std::string, std::size_t>> expected{
        {w.end_user, 0}, {w.end_user, 1}, {w.end_user, 2}};
    BOOST_TEST((seen->awaited == expected));
    BOOST_TEST((last->timings.turn > 0ns));
    BOOST_TEST((last->timings.turn < last->timings.total));
    BOOST_TEST(all.succeeded() == 3u);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
