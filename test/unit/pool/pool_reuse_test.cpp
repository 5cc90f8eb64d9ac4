// Which idle connection a call gets.

#include "harness.hpp"

namespace conductor::inline CONDUCTOR_ABI::pool::test {

BOOST_AUTO_TEST_SUITE(reuse)

BOOST_AUTO_TEST_CASE(the_first_call_opens_a_connection) {
    harness pool;
    guest& w = pool.newcomer();
    BOOST_TEST(pool.acquire(w) == nullptr);
    BOOST_TEST(pool.dialling == 1u);
    BOOST_TEST(pool.stats().waiting == 1u);
    const auto id = pool.open();
    BOOST_TEST(pool.stats().waiting == 0u);
    BOOST_TEST(pool.stats().in_use == 1u);
    BOOST_TEST(pool.stats().opened == 1u);
    BOOST_TEST(pool.stats().reused == 0u);
    BOOST_TEST(pool.taken(w)->id == id);
}

BOOST_AUTO_TEST_CASE(a_returned_connection_is_used_again) {
    harness pool;
    auto c = pool.fresh();
    const auto id = c->id;
    pool.release(std::move(c));
    BOOST_TEST(pool.stats().idle == 1u);
    BOOST_TEST(pool.stats().in_use == 0u);
    BOOST_TEST(pool.acquire()->id == id);
    BOOST_TEST(pool.stats().reused == 1u);
    BOOST_TEST(pool.stats().opened == 1u);
    BOOST_TEST(pool.dialling == 0u);
}

BOOST_AUTO_TEST_CASE(the_newest_comes_first) {
    harness pool;
    auto all = pool.several(3);
    const auto first = all[0]->id, second = all[1]->id, third = all[2]->id;
    pool.release(std::move(all[1]));
    pool.now += 1s;
    pool.release(std::move(all[0]));
    pool.now += 1s;
    pool.release(std::move(all[2]));
    auto a = pool.acquire(), b = pool.acquire(), c = pool.acquire();
    BOOST_TEST(a->id == third);
    BOOST_TEST(b->id == first);
    BOOST_TEST(c->id == second);
}

BOOST_AUTO_TEST_CASE(the_one_idle_for_longest_can_be_closed_before_the_others) {
    harness pool;
    BOOST_TEST(pool.state.longest_idle() == nullptr);
    auto all = pool.several(2);
    const auto older = all[1]->id;
    pool.release(std::move(all[1]));
    BOOST_TEST(pool.state.longest_idle() == nullptr); // the next call looks at it anyway
    pool.release(std::move(all[0]));
    BOOST_TEST_REQUIRE(pool.state.longest_idle() != nullptr);
    BOOST_TEST(pool.state.longest_idle()->id == older);
    effects out;
    pool.state.close_longest_idle(out);
    pool.apply(out);
    BOOST_TEST((pool.reasons() == std::vector{close_reason::unhealthy}));
    BOOST_TEST(pool.stats().unhealthy == 1u);
    BOOST_TEST(pool.stats().idle == 1u);
    BOOST_TEST(pool.state.longest_idle() == nullptr);
}

BOOST_AUTO_TEST_CASE(counts_resumed_sessions) {
    harness pool;
    guest& a = pool.newcomer();
    guest& b = pool.newcomer();
    BOOST_TEST(pool.acquire(a) == nullptr);
    BOOST_TEST(pool.acquire(b) == nullptr);
    pool.open(0, true);
    pool.open(0, false);
    BOOST_TEST(pool.stats().opened == 2u);
    BOOST_TEST(pool.stats().resumed == 1u);
}

BOOST_AUTO_TEST_CASE(a_call_that_must_not_be_repeated_wants_a_recent_one) {
    harness pool;
    const auto window = pool.options.fresh_window;
    pool.release(pool.fresh());
    pool.now += window - 1ms;
    auto c = pool.acquire(true);
    pool.release(std::move(c));
    pool.now += window + 1ms;
    guest& w = pool.newcomer(true);
    BOOST_TEST(pool.acquire(w) == nullptr);
    BOOST_TEST(pool.dialling == 1u);
    BOOST_TEST(pool.stats().idle == 1u); // the older one is still good for others
    const auto other = pool.acquire();
    BOOST_TEST(pool.stats().reused == 2u);
    const auto id = pool.open();
    BOOST_TEST(pool.taken(w)->id == id);
}

BOOST_AUTO_TEST_CASE(the_window_of_zero_always_wants_a_new_one) {
    harness pool{{.fresh_window = 0ms}};
    pool.release(pool.fresh());
    pool.now += 1ms;
    guest& w = pool.newcomer(true);
    BOOST_TEST(pool.acquire(w) == nullptr);
    BOOST_TEST(pool.dialling == 1u);
}

// The window counts from the last use, not from when a health check or a shut-out waiter looked at it.
BOOST_AUTO_TEST_CASE(looking_at_a_connection_does_not_make_it_recent) {
    harness pool;
    pool.release(pool.fresh());
    pool.now += 4s;
    guest& w = pool.newcomer(true);
    pool.release(pool.acquire());
    pool.now += 4s;
    BOOST_TEST(pool.acquire(w) != nullptr); // was used 4 s ago
}

// The server may be about to close it just as if it had carried a request.
BOOST_AUTO_TEST_CASE(a_warmed_up_connection_is_recent_only_for_a_while) {
    harness pool;
    pool.warm_up(1);
    pool.open();
    pool.now += pool.options.fresh_window + 1ms;
    guest& w = pool.newcomer(true);
    BOOST_TEST(pool.acquire(w) == nullptr);
    BOOST_TEST(pool.dialling == 1u);
}

BOOST_AUTO_TEST_CASE(an_unhealthy_connection_is_counted) {
    harness pool;
    pool.release(pool.fresh());
    pool.discard(pool.acquire(), true);
    BOOST_TEST(pool.stats().closed == 1u);
    BOOST_TEST(pool.stats().unhealthy == 1u);
    BOOST_TEST(pool.stats().in_use == 0u);
    pool.discard(pool.fresh());
    BOOST_TEST(pool.stats().closed == 2u);
    BOOST_TEST(pool.stats().unhealthy == 1u);
}

BOOST_AUTO_TEST_CASE(idle_connections_are_closed_on_request) {
    harness pool;
    auto all = pool.several(3);
    pool.release(std::move(all[0]));
    pool.release(std::move(all[1]));
    pool.close_idle();
    BOOST_TEST(pool.closed.size() == 2u);
    BOOST_TEST(pool.stats().idle == 0u);
    BOOST_TEST(pool.stats().in_use == 1u);
    pool.release(std::move(all[2])); // the pool goes on
    BOOST_TEST(pool.stats().idle == 1u);
}

// As in a forked process: what the other one has is not counted here, and who comes gets a new connection.
BOOST_AUTO_TEST_CASE(connections_are_left_to_another_process) {
    harness pool;
    auto in_use = pool.fresh();
    pool.release(pool.fresh());
    pool.warm_up(5);
    BOOST_TEST(pool.dialling > 0u);
    pool.leave_to_parent();
    BOOST_TEST(pool.closed.size() == 1u);
    BOOST_TEST(pool.stats().connecting == 0u);
    pool.discard(std::move(in_use));
    BOOST_TEST(pool.dialling == 0u); // the warm-up is the other's, too
    const auto own = pool.fresh();
    BOOST_TEST(own != nullptr);
    BOOST_TEST(pool.stats().in_use == 1u);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::pool::test
