// Who gets what is ready, and in which order.

#include "harness.hpp"

namespace conductor::inline CONDUCTOR_ABI::pool::test {

BOOST_AUTO_TEST_SUITE(waiters)

BOOST_AUTO_TEST_CASE(first_come_first_served) {
    harness pool{{.max_connections = 1}};
    auto c = pool.fresh();
    pool.guests.clear();
    for (int i = 0; i < 4; ++i)
        BOOST_TEST(pool.acquire(pool.newcomer(i % 2 == 1)) == nullptr);
    for (auto& w : pool.guests) {
        pool.woken.clear();
        pool.release(std::move(c));
        BOOST_TEST((pool.woken == std::vector<const waiter*>{&w}));
        c = pool.taken(w);
    }
}

// Also one who comes when a connection is idle does not overtake; but then nobody would be waiting for it.
BOOST_AUTO_TEST_CASE(nobody_overtakes) {
    harness pool{{.max_connections = 1}};
    auto c = pool.fresh();
    guest& first = pool.newcomer();
    guest& second = pool.newcomer();
    BOOST_TEST(pool.acquire(first) == nullptr);
    pool.release(std::move(c));
    BOOST_TEST(first.woken == 1);
    BOOST_TEST(pool.acquire(second) == nullptr); // although the first has not even looked at it yet
    pool.release(pool.taken(first));
    BOOST_TEST(second.woken == 1);
}

BOOST_AUTO_TEST_CASE(takes_what_is_ready_first) {
    harness pool;
    auto c = pool.fresh();
    const auto id = c->id;
    guest& a = pool.newcomer();
    guest& b = pool.newcomer();
    BOOST_TEST(pool.acquire(a) == nullptr);
    BOOST_TEST(pool.acquire(b) == nullptr);
    BOOST_TEST(pool.dialling == 2u);
    const auto opened = pool.open();
    BOOST_TEST(a.woken == 1);
    BOOST_TEST(b.woken == 0);
    pool.release(std::move(c));
    BOOST_TEST(b.woken == 1);
    BOOST_TEST(pool.taken(a)->id == opened);
    BOOST_TEST(pool.taken(b)->id == id);
}

// A connection that has just come back is as recent as it can be.
BOOST_AUTO_TEST_CASE(a_returned_connection_is_good_for_anybody) {
    harness pool;
    auto c = pool.fresh();
    pool.now += 100s; // one long request
    guest& w = pool.newcomer(true);
    BOOST_TEST(pool.acquire(w) == nullptr);
    pool.release(std::move(c));
    BOOST_TEST(w.woken == 1);
    BOOST_TEST(pool.stats().reused == 1u);
}

// The server grants it no time at all, so that it may be closing already.
BOOST_AUTO_TEST_CASE(a_connection_without_a_grant_goes_to_nobody) {
    harness pool{{.max_connections = 1}};
    auto c = pool.fresh();
    guest& w = pool.newcomer(true);
    BOOST_TEST(pool.acquire(w) == nullptr);
    pool.release(std::move(c), 0s);
    BOOST_TEST(w.woken == 0);
    BOOST_TEST(pool.closed.size() == 1u);
    BOOST_TEST(pool.dialling == 1u);
}

BOOST_AUTO_TEST_CASE(a_failure_goes_to_the_first_who_waits) {
    harness pool;
    guest& a = pool.newcomer();
    guest& b = pool.newcomer();
    BOOST_TEST(pool.acquire(a) == nullptr);
    BOOST_TEST(pool.acquire(b) == nullptr);
    pool.fail_to_open(errc::resolve_failed);
    BOOST_TEST(a.woken == 1);
    BOOST_TEST(a.refused.code == errc::resolve_failed);
    BOOST_TEST((a.refused.where == phase::connect));
    BOOST_TEST(b.woken == 0);
    BOOST_TEST(pool.stats().open_failed == 1u);
    BOOST_TEST(pool.stats().waiting == 1u);
    BOOST_TEST(pool.dialling == 1u); // the one that was under way
    pool.open();
    BOOST_TEST(b.woken == 1);
    BOOST_TEST(b.granted != nullptr);
}

BOOST_AUTO_TEST_CASE(those_beyond_the_limit_get_another_try) {
    harness pool{{.max_connecting = 1}};
    auto c = pool.fresh(); // keeps the others from being told as well
    pool.guests.clear();
    for (int i = 0; i < 3; ++i)
        BOOST_TEST(pool.acquire(pool.newcomer()) == nullptr);
    for (auto& w : pool.guests) {
        BOOST_TEST(pool.dialling == 1u);
        pool.fail_to_open();
        BOOST_TEST(w.woken == 1);
        BOOST_TEST(w.refused.code == errc::connect_failed);
        if (pool.stats().waiting > 0)
            pool.sit_out_the_pause();
    }
    BOOST_TEST(pool.dialling == 0u);
    BOOST_TEST(pool.stats().waiting == 0u);
    pool.release(std::move(c));
}

BOOST_AUTO_TEST_CASE(a_failure_that_nobody_waits_for_is_counted) {
    harness pool;
    guest& w = pool.newcomer();
    BOOST_TEST(pool.acquire(w) == nullptr);
    BOOST_TEST(pool.state.abandon(w));
    pool.fail_to_open();
    BOOST_TEST(w.woken == 0);
    BOOST_TEST(pool.stats().open_failed == 1u);
    BOOST_TEST(pool.dialling == 0u);
}

BOOST_AUTO_TEST_CASE(a_waiter_can_leave) {
    harness pool{{.max_connections = 1}};
    auto c = pool.fresh();
    guest& a = pool.newcomer();
    guest& b = pool.newcomer();
    guest& d = pool.newcomer();
    BOOST_TEST(pool.acquire(a) == nullptr);
    BOOST_TEST(pool.acquire(b) == nullptr);
    BOOST_TEST(pool.acquire(d) == nullptr);
    BOOST_TEST(pool.state.abandon(b));
    BOOST_TEST(!pool.state.abandon(b));
    BOOST_TEST(pool.stats().waiting == 2u);
    pool.release(std::move(c));
    BOOST_TEST(!pool.state.abandon(a)); // too late: it has been woken
    pool.release(pool.taken(a));
    BOOST_TEST(b.woken == 0);
    BOOST_TEST(d.woken == 1);
    BOOST_TEST(pool.stats().waiting == 0u);
}

BOOST_AUTO_TEST_CASE(one_who_never_asked_cannot_leave) {
    harness pool;
    guest& w = pool.newcomer();
    BOOST_TEST(!pool.state.abandon(w));
    pool.release(pool.fresh());
    auto c = pool.acquire(w);
    BOOST_TEST(c != nullptr);
    BOOST_TEST(!pool.state.abandon(w));
}

BOOST_AUTO_TEST_CASE(one_who_left_may_ask_again) {
    harness pool;
    guest& w = pool.newcomer();
    BOOST_TEST(pool.acquire(w) == nullptr);
    BOOST_TEST(pool.state.abandon(w));
    BOOST_TEST(pool.acquire(w) == nullptr);
    BOOST_TEST(pool.dialling == 1u); // the one under way is enough
    pool.open();
    BOOST_TEST(w.woken == 1);
}

BOOST_AUTO_TEST_CASE(shutting_down_refuses_everybody) {
    harness pool{{.max_connections = 3}};
    auto all = pool.several(2);
    pool.release(std::move(all[0]));
    auto again = pool.acquire();
    guest& a = pool.newcomer();
    guest& b = pool.newcomer();
    guest& c = pool.newcomer();
    BOOST_TEST(pool.acquire(a) == nullptr);
    BOOST_TEST(pool.acquire(b) == nullptr);
    BOOST_TEST(pool.dialling == 1u);
    pool.shut_down();
    for (const guest* w : {&a, &b}) {
        BOOST_TEST(w->woken == 1);
        BOOST_TEST(w->refused.code == errc::client_closed);
    }
    BOOST_TEST(pool.acquire(c) == nullptr);
    BOOST_TEST(c.woken == 1);
    BOOST_TEST(c.refused.code == errc::client_closed);

    pool.release(std::move(all[1]));
    pool.discard(std::move(again));
    pool.open();
    BOOST_TEST((pool.reasons() == std::vector<close_reason>(2, close_reason::shutdown)));
    BOOST_TEST(pool.stats().in_use == 0u);
    BOOST_TEST(pool.stats().idle == 0u);
    BOOST_TEST(pool.stats().waiting == 0u);
    BOOST_TEST(pool.stats().closed == pool.stats().opened);
    BOOST_TEST(pool.warm_up(3) == 0u);
    BOOST_TEST(pool.dialling == 0u);
}

BOOST_AUTO_TEST_CASE(shutting_down_closes_what_is_idle) {
    harness pool{{.max_connecting = 1}};
    auto all = pool.several(3);
    for (auto& c : all)
        pool.release(std::move(c));
    pool.warm_up(6);
    pool.shut_down();
    BOOST_TEST((pool.reasons() == std::vector<close_reason>(3, close_reason::shutdown)));
    pool.fail_to_open();
    BOOST_TEST(pool.dialling == 0u); // the warm-up is over
    pool.shut_down();                // again is no harm
    BOOST_TEST(pool.closed.size() == 3u);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::pool::test
