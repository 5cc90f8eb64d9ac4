// How many connections there are.

#include "harness.hpp"

namespace conductor::inline CONDUCTOR_ABI::pool::test {

BOOST_AUTO_TEST_SUITE(limits)

BOOST_AUTO_TEST_CASE(the_defaults_are_documented) {
    const pool_options options;
    BOOST_TEST(options.max_connections == 1000u);
    BOOST_TEST(options.max_idle == 100u);
    BOOST_TEST((options.idle_timeout == 55s));
    BOOST_TEST((options.fresh_window == 5s));
}

BOOST_AUTO_TEST_CASE(no_more_connections_than_allowed) {
    harness pool{{.max_connections = 3}};
    for (int i = 0; i < 5; ++i)
        BOOST_TEST(pool.acquire(pool.newcomer()) == nullptr);
    BOOST_TEST(pool.dialling == 3u);
    pool.open_all();
    BOOST_TEST(pool.stats().in_use == 3u);
    BOOST_TEST(pool.stats().waiting == 2u);
    BOOST_TEST(pool.dialling == 0u);
    pool.release(pool.taken(pool.guests[0]));
    BOOST_TEST(pool.guests[3].woken == 1);
    pool.discard(pool.taken(pool.guests[1])); // makes room for a new one
    BOOST_TEST(pool.guests[4].woken == 0);
    BOOST_TEST(pool.dialling == 1u);
    pool.open();
    BOOST_TEST(pool.guests[4].woken == 1);
    BOOST_TEST(pool.stats().waiting == 0u);
}

BOOST_AUTO_TEST_CASE(no_more_handshakes_than_allowed) {
    harness pool{{.max_connecting = 2}};
    for (int i = 0; i < 5; ++i)
        BOOST_TEST(pool.acquire(pool.newcomer()) == nullptr);
    BOOST_TEST(pool.dialling == 2u);
    pool.open();
    BOOST_TEST(pool.dialling == 2u);
    pool.open();
    pool.open();
    BOOST_TEST(pool.dialling == 2u);
    pool.open_all();
    BOOST_TEST(pool.stats().opened == 5u);
    BOOST_TEST(pool.stats().in_use == 5u);
}

BOOST_AUTO_TEST_CASE(no_more_idle_connections_than_allowed) {
    harness pool{{.max_idle = 2}};
    auto all = pool.several(5);
    for (auto& c : all)
        pool.release(std::move(c));
    BOOST_TEST(pool.stats().idle == 2u);
    BOOST_TEST((pool.reasons() == std::vector<close_reason>(3, close_reason::surplus)));
}

BOOST_AUTO_TEST_CASE(idle_connections_may_be_unwanted) {
    harness pool{{.max_idle = 0}};
    pool.release(pool.fresh());
    BOOST_TEST(pool.stats().idle == 0u);
    BOOST_TEST((pool.reasons() == std::vector{close_reason::surplus}));
    auto c = pool.fresh();
    guest& w = pool.newcomer();
    BOOST_TEST(pool.acquire(w) == nullptr);
    pool.release(std::move(c)); // to one who waits, nevertheless
    BOOST_TEST(w.woken == 1);
}

BOOST_AUTO_TEST_CASE(one_connection_is_opened_for_each_who_waits) {
    harness pool;
    for (int i = 0; i < 3; ++i)
        BOOST_TEST(pool.acquire(pool.newcomer()) == nullptr);
    BOOST_TEST(pool.dialling == 3u);
}

// A connection that nobody waits for any more is there for the next.
BOOST_AUTO_TEST_CASE(a_connection_that_came_too_late_is_kept) {
    harness pool;
    auto c = pool.fresh();
    guest& w = pool.newcomer();
    BOOST_TEST(pool.acquire(w) == nullptr);
    BOOST_TEST(pool.dialling == 1u);
    pool.release(std::move(c)); // faster than the new one
    BOOST_TEST(w.woken == 1);
    BOOST_TEST(pool.dialling == 1u);
    guest& next = pool.newcomer();
    auto mine = pool.taken(w);
    BOOST_TEST(pool.acquire(next) == nullptr);
    BOOST_TEST(pool.dialling == 1u); // the one under way is enough
    pool.open();
    BOOST_TEST(next.woken == 1);
    auto other = pool.taken(next);

    guest& third = pool.newcomer();
    BOOST_TEST(pool.acquire(third) == nullptr);
    pool.release(std::move(mine));
    const auto id = pool.open();
    BOOST_TEST(pool.stats().idle == 1u);
    BOOST_TEST(pool.acquire()->id == id);
    BOOST_TEST(pool.stats().reused == 2u); // that one had carried no request
}

// At the limit, an idle connection that is too old for this call gives way to a new one.
BOOST_AUTO_TEST_CASE(a_stale_connection_gives_way) {
    harness pool{{.max_connections = 2}};
    auto all = pool.several(2);
    const auto oldest = all[0]->id;
    pool.release(std::move(all[0]));
    pool.now += 1s;
    pool.release(std::move(all[1]));
    pool.now += 10s;
    guest& w = pool.newcomer(true);
    BOOST_TEST(pool.acquire(w) == nullptr);
    BOOST_TEST_REQUIRE(pool.closed.size() == 1u);
    BOOST_TEST(pool.closed[0]->id == oldest);
    BOOST_TEST(pool.dialling == 1u);
    BOOST_TEST(pool.stats().idle == 1u);
    pool.open();
    BOOST_TEST(w.woken == 1);
}

BOOST_AUTO_TEST_CASE(no_stale_connection_is_given_up_below_the_limit) {
    harness pool{{.max_connections = 3}};
    auto all = pool.several(2);
    pool.release(std::move(all[0]));
    pool.release(std::move(all[1]));
    pool.now += 10s;
    guest& w = pool.newcomer(true);
    BOOST_TEST(pool.acquire(w) == nullptr);
    BOOST_TEST(pool.closed.empty());
    BOOST_TEST(pool.dialling == 1u);
}

BOOST_AUTO_TEST_CASE(many_who_want_fresh_ones_displace_many) {
    harness pool{{.max_connections = 4}};
    auto all = pool.several(4);
    for (auto& c : all)
        pool.release(std::move(c));
    pool.now += 10s;
    pool.guests.clear();
    for (int i = 0; i < 6; ++i)
        BOOST_TEST(pool.acquire(pool.newcomer(true)) == nullptr);
    BOOST_TEST(pool.closed.size() == 4u);
    BOOST_TEST(pool.dialling == 4u);
    pool.open_all();
    pool.release(pool.taken(pool.guests[0]));
    pool.release(pool.taken(pool.guests[1]));
    for (const auto& w : pool.guests)
        BOOST_TEST(w.woken == 1);
}

BOOST_AUTO_TEST_CASE(warming_up_opens_what_is_missing) {
    harness pool;
    auto used = pool.several(2);
    pool.release(std::move(used[0]));
    BOOST_TEST(pool.warm_up(5) == 5u);
    BOOST_TEST(pool.dialling == 3u);
    pool.open_all();
    BOOST_TEST(pool.stats().idle == 4u);
    BOOST_TEST(pool.stats().in_use == 1u);
    BOOST_TEST(pool.stats().opened == 5u);
    BOOST_TEST(pool.warm_up(5) == 5u);
    BOOST_TEST(pool.warm_up(1) == 1u); // more than that are open
    BOOST_TEST(pool.dialling == 0u);
}

BOOST_AUTO_TEST_CASE(warming_up_keeps_to_the_limits) {
    harness pool{{.max_connections = 6, .max_idle = 4, .max_connecting = 2}};
    BOOST_TEST(pool.warm_up(100) == 4u);
    BOOST_TEST(pool.dialling == 2u);
    pool.open();
    BOOST_TEST(pool.dialling == 2u);
    pool.open_all();
    BOOST_TEST(pool.stats().idle == 4u);
    BOOST_TEST(pool.stats().opened == 4u);
    BOOST_TEST(pool.closed.empty());

    harness narrow{{.max_connections = 3}};
    BOOST_TEST(narrow.warm_up(100) == 3u);
    narrow.open_all();
    BOOST_TEST(narrow.stats().idle == 3u);
}

// The connections in use come back first, and take the room that the new ones were meant to have.
BOOST_AUTO_TEST_CASE(warming_up_comes_to_an_end) {
    harness pool{{.max_idle = 4}};
    auto used = pool.several(3);
    BOOST_TEST(pool.warm_up(7) == 7u);
    BOOST_TEST(pool.dialling == 4u);
    for (auto& c : used)
        pool.release(std::move(c));
    for (int i = 0; i < 4; ++i)
        pool.open();
    BOOST_TEST(pool.dialling == 0u);
    BOOST_TEST(pool.stats().idle == 4u);
    BOOST_TEST(pool.stats().closed == 3u);
    BOOST_TEST(!pool.state.is_warming_up());
}

BOOST_AUTO_TEST_CASE(a_call_takes_a_connection_of_the_warm_up) {
    harness pool;
    BOOST_TEST(pool.warm_up(2) == 2u);
    guest& w = pool.newcomer();
    BOOST_TEST(pool.acquire(w) == nullptr);
    pool.open();
    BOOST_TEST(w.woken == 1);
    BOOST_TEST(pool.stats().reused == 0u);
    pool.open_all();
    BOOST_TEST(pool.stats().opened >= 2u);
}

BOOST_AUTO_TEST_CASE(warming_up_can_be_stopped) {
    harness pool{{.max_connecting = 1}};
    BOOST_TEST(pool.warm_up(5) == 5u);
    pool.state.stop_warm_up();
    pool.fail_to_open();
    BOOST_TEST(pool.dialling == 0u);
    BOOST_TEST(pool.stats().open_failed == 1u);
    pool.now += 1s; // the pause after a failure
    pool.release(pool.fresh());
    BOOST_TEST(pool.stats().idle == 1u);
    BOOST_TEST(pool.dialling == 0u);
}

BOOST_AUTO_TEST_CASE(a_full_queue_refuses_newcomers) {
    harness pool{{.max_connections = 1, .max_waiting = 2}};
    auto c = pool.fresh();
    guest& a = pool.newcomer();
    guest& b = pool.newcomer();
    guest& late = pool.newcomer();
    guest& back = pool.newcomer();
    back.waiter::newcomer = false;
    BOOST_TEST(pool.acquire(a) == nullptr);
    BOOST_TEST(pool.acquire(b) == nullptr);
    BOOST_TEST(pool.acquire(late) == nullptr);
    BOOST_TEST(late.woken == 1);
    BOOST_TEST(late.refused.code == errc::queue_full);
    BOOST_TEST((late.refused.where == phase::pool));
    BOOST_TEST(pool.stats().waiting == 2u);
    BOOST_TEST(pool.acquire(back) == nullptr); // it has waited before
    BOOST_TEST(pool.stats().waiting == 3u);
    for (guest* w : {&a, &b, &back}) {
        BOOST_TEST(w->woken == 0);
        pool.release(std::move(c));
        c = pool.taken(*w);
    }
    pool.release(std::move(c));
    BOOST_TEST(pool.acquire() != nullptr); // nothing of it is left
}

BOOST_AUTO_TEST_CASE(a_queue_without_a_limit) {
    harness pool{{.max_connections = 1, .max_waiting = 0}};
    auto c = pool.fresh();
    for (int i = 0; i < 20'000; ++i)
        BOOST_REQUIRE(pool.acquire(pool.newcomer()) == nullptr);
    BOOST_TEST(pool.stats().waiting == 20'000u);
    pool.shut_down();
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::pool::test
