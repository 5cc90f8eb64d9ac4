// How long connections are kept.

#include "harness.hpp"

namespace conductor::inline CONDUCTOR_ABI::pool::test {

namespace {

// Whether a connection that was returned with the grant is given out again after it has been idle.
bool survives(std::chrono::milliseconds idle, keep_alive_grant grant = {}, const pool_options& options = {}) {
    harness pool{options};
    pool.release(pool.fresh(), grant);
    pool.now += idle;
    guest& w = pool.newcomer();
    const bool given = pool.acquire(w) != nullptr;
    BOOST_TEST(pool.closed.size() == (given ? 0u : 1u));
    if (!given) {
        BOOST_TEST(pool.dialling == 1u);
        BOOST_TEST(pool.reasons().front() == close_reason::expired);
    }
    return given;
}

} // namespace

BOOST_AUTO_TEST_SUITE(ages)

BOOST_AUTO_TEST_CASE(an_idle_connection_expires) {
    BOOST_TEST(survives(54'999ms));
    BOOST_TEST(!survives(55'000ms));
    BOOST_TEST(!survives(5min));
    BOOST_TEST(survives(99ms, {}, {.idle_timeout = 100ms}));
    BOOST_TEST(!survives(100ms, {}, {.idle_timeout = 100ms}));
}

BOOST_AUTO_TEST_CASE(the_server_may_grant_less) {
    BOOST_TEST(survives(3s, 5s));
    BOOST_TEST(!survives(5s, 5s));
    BOOST_TEST(!survives(6s, 5s));
    BOOST_TEST(!survives(0ms, 0s));
}

BOOST_AUTO_TEST_CASE(the_server_cannot_grant_more) {
    BOOST_TEST(survives(54'999ms, 600s));
    BOOST_TEST(!survives(55'000ms, 600s));
    BOOST_TEST(!survives(55'000ms, 1'000'000'000s));
}

BOOST_AUTO_TEST_CASE(a_grant_holds_for_one_stay) {
    harness pool;
    pool.release(pool.fresh(), 5s);
    pool.release(pool.acquire()); // without a grant this time
    pool.now += 30s;
    BOOST_TEST(pool.acquire() != nullptr);
}

BOOST_AUTO_TEST_CASE(shorter_grants_expire_below_longer_ones) {
    harness pool;
    auto all = pool.several(3);
    const auto longer = all[0]->id;
    pool.release(std::move(all[0]));
    pool.release(std::move(all[1]), 2s);
    pool.release(std::move(all[2]), 2s);
    pool.now += 10s;
    BOOST_TEST(pool.acquire()->id == longer);
    BOOST_TEST(pool.closed.size() == 2u);

    auto more = pool.several(2);
    pool.release(std::move(more[0]), 2s); // the oldest has the shortest grant
    pool.release(std::move(more[1]));
    pool.now += 10s;
    pool.release(pool.acquire());
    BOOST_TEST(pool.closed.size() == 3u);
}

// A pool that is used at all does not keep dead connections.
BOOST_AUTO_TEST_CASE(expired_connections_go_whenever_the_pool_is_used) {
    harness pool;
    auto all = pool.several(4);
    for (int i = 0; i < 3; ++i)
        pool.release(std::move(all[static_cast<std::size_t>(i)]));
    pool.now += 60s;
    pool.release(std::move(all[3]));
    BOOST_TEST(pool.acquire() != nullptr);
    BOOST_TEST(pool.closed.size() == 3u);
    BOOST_TEST((pool.reasons() == std::vector<close_reason>(3, close_reason::expired)));
    BOOST_TEST(pool.stats().idle == 0u);
}

BOOST_AUTO_TEST_CASE(a_connection_ages_while_it_is_idle) {
    harness pool{{.idle_timeout = 1h}};
    pool.release(pool.fresh());
    pool.now += 599'999ms;
    pool.release(pool.acquire());
    pool.now += 1ms;
    guest& w = pool.newcomer();
    BOOST_TEST(pool.acquire(w) == nullptr);
    BOOST_TEST((pool.reasons() == std::vector{close_reason::aged}));
}

BOOST_AUTO_TEST_CASE(a_connection_ages_while_it_is_in_use) {
    harness pool;
    auto c = pool.fresh();
    pool.now += 600s;
    pool.release(std::move(c));
    BOOST_TEST((pool.reasons() == std::vector{close_reason::aged}));
    BOOST_TEST(pool.stats().idle == 0u);
}

BOOST_AUTO_TEST_CASE(an_aged_connection_is_not_handed_to_a_waiter) {
    harness pool{{.max_connections = 1}};
    auto c = pool.fresh();
    guest& w = pool.newcomer();
    BOOST_TEST(pool.acquire(w) == nullptr);
    BOOST_TEST(pool.dialling == 0u);
    pool.now += 600s;
    pool.release(std::move(c));
    BOOST_TEST(w.woken == 0);
    BOOST_TEST((pool.reasons() == std::vector{close_reason::aged}));
    BOOST_TEST_REQUIRE(pool.dialling == 1u);
    pool.open();
    BOOST_TEST(w.woken == 1);
}

BOOST_AUTO_TEST_CASE(the_age_has_jitter) {
    const auto lives = [](double random, std::chrono::milliseconds age) {
        harness pool;
        auto c = pool.fresh(random);
        pool.now += age;
        pool.release(std::move(c));
        return pool.stats().idle == 1;
    };
    BOOST_TEST(lives(0.0, 599'999ms));
    BOOST_TEST(!lives(0.0, 600'000ms));
    BOOST_TEST(lives(0.5, 569'999ms));
    BOOST_TEST(!lives(0.5, 570'000ms));
    BOOST_TEST(lives(0.999, 540'000ms));
    BOOST_TEST(!lives(0.999, 541'000ms));
}

// Who sets a short age and leaves the jitter must not get connections that are too old when they are new.
BOOST_AUTO_TEST_CASE(the_jitter_leaves_half_of_the_age) {
    harness pool{{.max_age = 10s}};
    auto c = pool.fresh(0.999);
    pool.now += 4'900ms;
    pool.release(std::move(c));
    BOOST_TEST(pool.stats().idle == 1u);
    pool.now += 200ms;
    guest& w = pool.newcomer();
    BOOST_TEST(pool.acquire(w) == nullptr);
    BOOST_TEST((pool.reasons() == std::vector{close_reason::aged}));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::pool::test
