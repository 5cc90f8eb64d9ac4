// After a connection could not be opened: how soon another one is tried, and who is told.

#include "harness.hpp"

namespace conductor::inline CONDUCTOR_ABI::pool::test {

namespace {

const auto out_of_descriptors = make_error_code(boost::system::errc::too_many_files_open);
const auto refused = make_error_code(boost::system::errc::connection_refused);

} // namespace

BOOST_AUTO_TEST_SUITE(pauses)

BOOST_AUTO_TEST_CASE(a_server_that_refuses_is_not_dialled_for_each_call) {
    harness pool;
    int dials = 0;
    for (int i = 0; i < 1'000; ++i) {
        pool.acquire(pool.newcomer());
        if (pool.state.redial_at(pool.now) == pool.now + 1ms)
            pool.sit_out_the_pause();
        else
            pool.now += 1ms;
        if (pool.dialling > 0) {
            ++dials;
            pool.fail_to_open(errc::connect_failed, refused);
        }
    }
    // At 0, 50, 150, 350 and 750 ms
    BOOST_TEST(dials == 5);
    BOOST_TEST(pool.stats().waiting == 249u); // those who came since
}

// What is the use of waiting for the next try, which most likely ends the same?
BOOST_AUTO_TEST_CASE(all_who_wait_are_told_when_nothing_is_left) {
    harness pool{{.max_connecting = 2}};
    for (int i = 0; i < 5; ++i)
        pool.acquire(pool.newcomer());
    pool.fail_to_open();
    BOOST_TEST(pool.woken.size() == 1u); // the other may still succeed
    pool.fail_to_open();
    BOOST_TEST(pool.woken.size() == 5u);
    for (const guest& w : pool.guests)
        BOOST_TEST(w.refused.code == errc::connect_failed);
}

BOOST_AUTO_TEST_CASE(pauses_double_up_to_their_limit) {
    harness pool{{.dial_backoff = 100ms, .max_dial_backoff = 500ms}};
    std::vector<std::chrono::milliseconds> pauses;
    for (int i = 0; i < 8; ++i)
        pool.acquire(pool.newcomer());
    while (pool.dialling > 0)
        pool.fail_to_open(); // all at once count as one
    for (int i = 0; i < 5; ++i) {
        pool.acquire(pool.newcomer());
        const auto before = pool.now;
        pool.sit_out_the_pause();
        pauses.push_back(std::chrono::duration_cast<std::chrono::milliseconds>(pool.now - before));
        BOOST_TEST(pool.dialling == 1u); // one to see whether it is worth while
        pool.fail_to_open();
    }
    BOOST_TEST((pauses == std::vector<std::chrono::milliseconds>{100ms, 200ms, 400ms, 500ms, 500ms}));
}

BOOST_AUTO_TEST_CASE(a_success_ends_it) {
    harness pool{{.max_connecting = 4}};
    for (int i = 0; i < 4; ++i)
        pool.acquire(pool.newcomer());
    pool.fail_to_open();
    BOOST_TEST(pool.state.last_failure().code == errc::connect_failed);
    pool.open();
    BOOST_TEST(pool.state.last_failure().code == errc{});
    for (int i = 0; i < 3; ++i)
        pool.acquire(pool.newcomer());
    BOOST_TEST(pool.dialling == 4u);
    BOOST_TEST(!pool.state.redial_at(pool.now));
}

BOOST_AUTO_TEST_CASE(a_pause_for_nobody_is_not_noticed) {
    harness pool;
    guest& a = pool.newcomer();
    guest& b = pool.newcomer();
    pool.acquire(a);
    pool.fail_to_open();
    pool.acquire(b);
    BOOST_TEST(pool.state.redial_at(pool.now).has_value());
    BOOST_TEST(pool.state.abandon(b));
    BOOST_TEST(!pool.state.redial_at(pool.now));
}

BOOST_AUTO_TEST_CASE(connections_that_come_back_do_not_wait) {
    harness pool;
    auto c = pool.fresh();
    pool.acquire(pool.newcomer());
    pool.fail_to_open();
    guest& w = pool.newcomer();
    BOOST_TEST(pool.acquire(w) == nullptr);
    BOOST_TEST(pool.dialling == 0u);
    pool.release(std::move(c));
    BOOST_TEST((w.granted != nullptr));
}

// Nothing is wrong with the server, and connections in use will be free soon.
BOOST_AUTO_TEST_CASE(nobody_is_told_of_a_shortage_that_passes) {
    harness pool;
    auto in_use = pool.several(3);
    std::vector<guest*> waiting;
    for (int i = 0; i < 10; ++i)
        pool.acquire(*waiting.emplace_back(&pool.newcomer()));
    while (pool.dialling > 0)
        pool.fail_to_open(errc::connect_failed, out_of_descriptors);
    BOOST_TEST(pool.stats().waiting == 10u);
    for (guest* w : waiting) {
        pool.release(std::move(in_use.back()));
        in_use.back() = pool.taken(*w);
    }
    BOOST_TEST(pool.stats().waiting == 0u);
}

BOOST_AUTO_TEST_CASE(a_shortage_with_nothing_in_use_is_told) {
    harness pool;
    guest& w = pool.newcomer();
    pool.acquire(w);
    pool.fail_to_open(errc::connect_failed, out_of_descriptors);
    BOOST_TEST(w.woken == 1);
    BOOST_TEST(w.refused.cause == out_of_descriptors);
}

BOOST_AUTO_TEST_CASE(can_be_switched_off) {
    harness pool{{.dial_backoff = 0ms}};
    pool.acquire(pool.newcomer());
    pool.fail_to_open();
    pool.acquire(pool.newcomer());
    BOOST_TEST(pool.dialling == 1u);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::pool::test
