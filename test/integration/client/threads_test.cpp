// One client, four threads and two hundred coroutines.

#include "four_threads.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/strand.hpp>

#include <atomic>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(threads)

constexpr int coroutines = 200;
constexpr int rounds = 5;

struct tally {
    std::atomic<int> created{0};
    std::atomic<int> failed{0};
};

asio::awaitable<void> work(client c, int number, tally& t) {
    for (int i = 0; i < rounds; ++i) {
        const auto params = acme(std::to_string(number) + "-" + std::to_string(i));
        const auto made = co_await c.end_users.create(params, {}, as_result);
        if (made.has_error()) {
            ++t.failed;
            continue;
        }
        ++t.created;
        const end_user read = co_await c.end_users.retrieve(made->id);
        check(read.source_id == params.source_id);
    }
}

BOOST_AUTO_TEST_CASE(everything_is_made_once) {
    world w;
    tally t;
    std::atomic<int> left = coroutines;
    {
        client_options options = w.options();
        options.pool.max_connections = 20;
        const client c{w.io.get_executor(), options};
        for (int i = 0; i < coroutines; ++i) {
            asio::co_spawn(asio::make_strand(w.io), work(c, i, t), [&](std::exception_ptr thrown) {
                t.failed += thrown ? 1 : 0;
                --left;
            });
        }
        run_on_four_threads(w.io, left, w.server);
        check_quiet(c);
        BOOST_TEST(c.stats().opened <= 20u);
    }
    BOOST_TEST(t.failed == 0);
    BOOST_TEST(t.created == coroutines * rounds);
    BOOST_TEST(w.server.end_users().size() == static_cast<std::size_t>(coroutines * rounds));
}

// Whose type the client does not know.
BOOST_AUTO_TEST_CASE(a_client_runs_on_any_executor) {
    world w;
    std::atomic<int> left = 20;
    std::atomic<int> succeeded = 0;
    {
        const client c{asio::make_strand(w.io), w.options()};
        for (int i = 0; i < 20; ++i) {
            c.end_users.list({}, as_result([&](const result<end_user_list>& r) {
                                 succeeded += r.has_value() ? 1 : 0;
                                 --left;
                             }));
        }
        run_on_four_threads(w.io, left, w.server);
    }
    BOOST_TEST(succeeded == 20);
}

// Signals are emitted on the coroutine's own strand while the call runs on the client's.
BOOST_AUTO_TEST_CASE(cancellation_races_with_completion) {
    world w;
    std::atomic<int> left = coroutines;
    std::atomic<int> ended = 0;
    {
        client_options options = w.options();
        options.pool.max_connections = 10;
        const client c{w.io.get_executor(), options};
        for (int i = 0; i < coroutines; ++i) {
            asio::co_spawn(
                asio::make_strand(w.io),
                [](client c, int i, std::atomic<int>& ended) -> asio::awaitable<void> {
                    const auto executor = co_await asio::this_coro::executor;
                    asio::cancellation_signal signal;
                    asio::steady_timer timer(executor);
                    std::optional<result<end_user_list>> done;
                    c.end_users.list(
                        {}, as_result(asio::bind_executor(
                                executor,
                                asio::bind_cancellation_slot(signal.slot(), [&](result<end_user_list> r) {
                                    done = std::move(r);
                                    timer.cancel();
                                }))));
                    timer.expires_after(std::chrono::microseconds(100 * (i % 50)));
                    boost::system::error_code ignored;
                    co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
                    signal.emit(asio::cancellation_type::terminal);
                    while (!done) {
                        timer.expires_after(1ms);
                        co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
                    }
                    check(done->has_value() || done->error().code() == errc::cancelled);
                    ++ended;
                }(c, i, ended),
                [&](std::exception_ptr) { --left; });
        }
        run_on_four_threads(w.io, left, w.server);
        BOOST_TEST(c.stats().in_use == 0u);
        BOOST_TEST(c.stats().waiting == 0u);
    }
    BOOST_TEST(ended == coroutines);
}

BOOST_AUTO_TEST_CASE(a_client_may_be_used_from_outside_its_executor) {
    world w;
    std::atomic<int> left = 4 * 20;
    std::atomic<int> succeeded = 0;
    {
        const client c{w.io.get_executor(), w.options()};
        std::vector<std::jthread> callers;
        for (int t = 0; t < 4; ++t) {
            callers.emplace_back([&c, &left, &succeeded] {
                for (int i = 0; i < 20; ++i) {
                    c.end_users.list({}, as_result([&left, &succeeded](const result<end_user_list>& r) {
                                         succeeded += r.has_value() ? 1 : 0;
                                         --left;
                                     }));
                    (void)c.stats();
                }
            });
        }
        run_on_four_threads(w.io, left, w.server);
    }
    BOOST_TEST(succeeded == 4 * 20);
}

// Their keys are replaced meanwhile, by another thread.
BOOST_AUTO_TEST_CASE(threads_share_a_source_of_keys) {
    world w;
    std::mutex mutex;
    std::string key = test_key;
    std::atomic<int> asked{0};
    tally t;
    std::atomic<int> left = 50;
    {
        client_options options = w.options();
        options.key_source = key_from_callback([&] {
            ++asked;
            const std::lock_guard held(mutex);
            return key;
        });
        const client c{w.io.get_executor(), options};
        for (int i = 0; i < 50; ++i)
            asio::co_spawn(asio::make_strand(w.io), work(c, i, t), [&](std::exception_ptr thrown) {
                t.failed += thrown ? 1 : 0;
                --left;
            });
        const std::jthread rotation([&] {
            while (t.created < 50)
                std::this_thread::yield();
            const std::lock_guard held(mutex);
            key = "sk_second";
            w.server.set_keys({key});
        });
        run_on_four_threads(w.io, left, w.server);
    }
    BOOST_TEST(t.failed == 0);
    BOOST_TEST(t.created == 50 * rounds);
    BOOST_TEST(asked >= 2);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
