#include "call/retry_bucket.hpp"

#include <boost/test/unit_test.hpp>

namespace conductor::inline CONDUCTOR_ABI::call::test {

BOOST_AUTO_TEST_SUITE(budget)

namespace {

using namespace std::chrono_literals;
constexpr retry_bucket::time_point start{5000s};

int take_all(retry_bucket& bucket, std::uint64_t calls, retry_bucket::time_point now) {
    int taken = 0;
    while (taken < 100'000 && bucket.take(calls, now))
        ++taken;
    return taken;
}

} // namespace

BOOST_AUTO_TEST_CASE(starts_full) {
    retry_bucket bucket{{.capacity = 10, .per_call = 0, .per_second = 0}, start};
    BOOST_TEST(take_all(bucket, 1, start) == 10);
    BOOST_TEST(!bucket.take(1, start + 1000h));
}

BOOST_AUTO_TEST_CASE(time_refills_it) {
    retry_bucket bucket{{.capacity = 10, .per_call = 0, .per_second = 2}, start};
    BOOST_TEST(take_all(bucket, 1, start) == 10);
    BOOST_TEST(!bucket.take(1, start + 499ms));
    BOOST_TEST(bucket.take(1, start + 500ms));
    BOOST_TEST(!bucket.take(1, start + 500ms));
    BOOST_TEST(take_all(bucket, 1, start + 3500ms) == 6);
    BOOST_TEST(take_all(bucket, 1, start + 1h) == 10); // it holds no more
}

// Small steps must not lose what the large one would have given.
BOOST_AUTO_TEST_CASE(time_refills_it_bit_by_bit) {
    retry_bucket bucket{{.capacity = 10, .per_call = 0, .per_second = 1}, start};
    BOOST_TEST(take_all(bucket, 1, start) == 10);
    int taken = 0;
    for (auto now = start; now < start + 10s; now += 1ms)
        taken += bucket.take(1, now);
    BOOST_TEST((taken == 9 || taken == 10));
}

BOOST_AUTO_TEST_CASE(calls_refill_it) {
    retry_bucket bucket{{.capacity = 10, .per_call = 0.5, .per_second = 0}, start};
    BOOST_TEST(take_all(bucket, 0, start) == 10);
    BOOST_TEST(!bucket.take(1, start));
    BOOST_TEST(bucket.take(2, start));
    BOOST_TEST(!bucket.take(2, start)); // each call counts once
    BOOST_TEST(!bucket.take(3, start));
    BOOST_TEST(take_all(bucket, 8, start) == 3);
    BOOST_TEST(take_all(bucket, 1000, start) == 10);
}

BOOST_AUTO_TEST_CASE(may_be_empty_for_ever) {
    retry_bucket bucket{{.capacity = 0, .per_call = 1, .per_second = 1}, start};
    BOOST_TEST(!bucket.take(100, start + 1h));
}

BOOST_AUTO_TEST_CASE(time_does_not_run_backwards) {
    retry_bucket bucket{{.capacity = 10, .per_call = 0, .per_second = 1}, start};
    BOOST_TEST(take_all(bucket, 1, start) == 10);
    BOOST_TEST(!bucket.take(1, start - 1h)); // another thread read the clock earlier
    BOOST_TEST(!bucket.take(1, start));
    BOOST_TEST(bucket.take(1, start + 1s));
}

// The service is down: 100 calls at one instant, of which each would be retried for ever.
BOOST_AUTO_TEST_CASE(an_outage_makes_no_storm) {
    for (const bool all_at_once : {true, false}) {
        retry_bucket bucket{retry_budget_options{}, start};
        int requests = 0;
        const int calls = 100;
        for (int round = 0; round < 50; ++round) {
            for (int call = 1; call <= calls; ++call) {
                if (round == 0)
                    ++requests;
                const int started = all_at_once || round > 0 ? calls : call;
                requests += bucket.take(static_cast<std::uint64_t>(started), start);
            }
        }
        BOOST_TEST(requests <= 120);
        BOOST_TEST(requests >= 110);
    }
}

BOOST_AUTO_TEST_CASE(what_is_left_fills_up_too) {
    retry_bucket bucket{{.capacity = 10, .per_call = 0.5, .per_second = 1}, start};
    BOOST_TEST(take_all(bucket, 0, start) == 10);
    BOOST_TEST(bucket.left(0, start) == 0);
    BOOST_TEST(bucket.left(2, start + 3s) == 4);
    BOOST_TEST(bucket.left(2, start + 3s) == 4); // nobody took one
}

// In the long run every tenth call may be retried, and one each second.
BOOST_AUTO_TEST_CASE(a_long_outage_makes_no_storm) {
    retry_bucket bucket{retry_budget_options{}, start};
    int retries = 0;
    constexpr int calls = 10'000;
    for (int call = 1; call <= calls; ++call) { // 100 in each second
        const auto now = start + call * 10ms;
        for (int i = 0; i < 3; ++i)
            retries += bucket.take(static_cast<std::uint64_t>(call), now);
    }
    BOOST_TEST(retries <= 10 + calls / 10 + 100);
    BOOST_TEST(retries >= calls / 10 + 90);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::call::test
