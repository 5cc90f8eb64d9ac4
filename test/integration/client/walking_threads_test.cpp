// Listings on four threads: pages arrive on other threads than those that ask, cancel and destroy.

#include "company.hpp"
#include "four_threads.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_future.hpp>

#include <algorithm>
#include <random>

namespace conductor::test {

namespace {

using customers = qbd::resources::customers;
using customer_items = item_stream<qbd::customer>;

constexpr int streams = 50;

struct tally {
    std::atomic<int> items = 0;
    std::atomic<int> whole = 0;     // listings that were walked to their end
    std::atomic<int> cut_short = 0; // streams that were destroyed
    std::atomic<int> cancelled = 0; // calls of next()
    std::atomic<int> failed = 0;
};

client_options threaded(const world& w) {
    client_options options = w.options();
    options.pool.max_connections = 12;
    return options;
}

customer_items list_all(const customers& c, std::size_t pages_ahead = 1) {
    qbd::customer_list_params params;
    params.limit = 7; // four pages
    return c.list_all(params, {}, {pages_ahead});
}

asio::awaitable<void> walk(customers c, tally& t) {
    auto items = list_all(c);
    int number = 0;
    while (auto one = co_await items.next()) {
        check(one->name == customer_name(number++));
        ++t.items;
    }
    check(number == all_customers);
    ++t.whole;
}

// Asks with a next() that is cancelled at some moment, until it has them all.
asio::awaitable<void> walk_cancelling(customers c, tally& t, unsigned seed) {
    const auto executor = co_await asio::this_coro::executor;
    const auto signal = std::make_shared<asio::cancellation_signal>(); // the timer may fire late
    asio::steady_timer alarm(executor);
    std::minstd_rand random(seed);
    auto items = list_all(c, seed % 2 == 0);
    int number = 0;
    for (;;) {
        alarm.expires_after(std::chrono::microseconds(random() % 3000));
        alarm.async_wait([signal](boost::system::error_code ec) {
            if (!ec)
                signal->emit(asio::cancellation_type::total);
        });
        const result<std::optional<qbd::customer>> one =
            co_await items.next(as_result(asio::bind_cancellation_slot(signal->slot(), asio::use_awaitable)));
        alarm.cancel();
        if (one.has_error()) {
            check(one.error().code() == errc::cancelled);
            ++t.cancelled;
        } else if (!one->has_value()) {
            break;
        } else {
            check((*one)->name == customer_name(number++));
            ++t.items;
        }
    }
    check(number == all_customers);
    ++t.whole;
}

// Destroys the stream at some moment, with a next() pending or not.
asio::awaitable<void> walk_and_leave(customers c, tally& t, unsigned seed) {
    const auto executor = co_await asio::this_coro::executor;
    std::minstd_rand random(seed);
    std::optional<customer_items> items(list_all(c));
    for (auto wanted = random() % all_customers; wanted > 0; --wanted) {
        const auto one = co_await items->next();
        check(one.has_value());
        ++t.items;
    }
    const auto ended = std::make_shared<int>(0);
    const bool waits = seed % 3 != 0;
    if (waits) {
        items->next(
            as_result(asio::bind_executor(executor, [ended](const result<std::optional<qbd::customer>>& one) {
                check(one.has_value() || one.error().code() == errc::cancelled);
                ++*ended;
            })));
    }
    asio::steady_timer timer(executor, std::chrono::microseconds(random() % 2000));
    co_await timer.async_wait(asio::use_awaitable);
    items.reset();
    while (waits && *ended == 0) {
        timer.expires_after(1ms);
        co_await timer.async_wait(asio::use_awaitable);
    }
    check(*ended == (waits ? 1 : 0));
    ++t.cut_short;
}

// Runs one coroutine per number, each on its own strand.
template <class Make>
void run_all(company& w, tally& t, const Make& make) {
    std::atomic<int> left = streams;
    {
        const client c{w.io.get_executor(), threaded(w)};
        for (int i = 0; i < streams; ++i) {
            asio::co_spawn(
                asio::make_strand(w.io), make(c.qbd(w.end_user).customers, t, i),
                [&](const std::exception_ptr& thrown) {
                    t.failed += thrown ? 1 : 0;
                    --left;
                });
        }
        run_on_four_threads(w.io, left, w.server);
        BOOST_TEST(c.stats().in_use == 0u);
        BOOST_TEST(c.stats().waiting == 0u);
    }
    BOOST_TEST(t.failed == 0);
}

} // namespace

BOOST_AUTO_TEST_SUITE(walking_threads)

BOOST_AUTO_TEST_CASE(every_stream_gets_every_item_once) {
    company w;
    tally t;
    run_all(w, t, [](customers c, tally& sum, int) { return walk(std::move(c), sum); });
    BOOST_TEST(t.whole == streams);
    BOOST_TEST(t.items == streams * all_customers);
    BOOST_TEST(w.asked() == 4u * streams);
}

BOOST_AUTO_TEST_CASE(cancelling_loses_no_item) {
    company w;
    tally t;
    run_all(w, t, [](customers c, tally& sum, int i) {
        return walk_cancelling(std::move(c), sum, static_cast<unsigned>(i) + 1);
    });
    BOOST_TEST(t.whole == streams);
    BOOST_TEST(t.items == streams * all_customers);
    BOOST_TEST(w.asked() == 4u * streams);
    BOOST_TEST(t.cancelled > 0);
}

BOOST_AUTO_TEST_CASE(destroying_races_with_everything) {
    company w;
    tally t;
    run_all(w, t, [](customers c, tally& sum, int i) {
        const auto seed = static_cast<unsigned>(i) + 1;
        return i % 5 == 0 ? walk(std::move(c), sum) : walk_and_leave(std::move(c), sum, seed);
    });
    BOOST_TEST(t.whole == streams / 5);
    BOOST_TEST(t.cut_short == streams - streams / 5);
}

// The streams are asked from one thread, and served by four.
BOOST_AUTO_TEST_CASE(a_stream_used_from_outside_its_executor) {
    company w;
    std::atomic<int> left = 1;
    int seen = 0;
    int refused = 0;
    {
        const client c{w.io.get_executor(), threaded(w)};
        std::jthread caller([&, items = list_all(c.qbd(w.end_user).customers)]() mutable {
            for (;;) {
                auto first = items.next(asio::use_future);
                auto second = items.next(asio::use_future);
                (void)items.buffered();
                const auto one = first.get();
                bool other = true;
                try {
                    other = second.get().has_value();
                    seen += other ? 1 : 0;
                } catch (const invalid_argument_error&) {
                    ++refused;
                }
                seen += one ? 1 : 0;
                if (!one || !other)
                    break;
            }
            --left;
        });
        run_on_four_threads(w.io, left, w.server);
    }
    BOOST_TEST(seen == all_customers);
    BOOST_TEST(refused > 0);
}

BOOST_AUTO_TEST_CASE(handles_are_copied_on_every_thread) {
    company w;
    constexpr int each = 20;
    std::atomic<int> left = 4 * each;
    std::atomic<int> listed = 0;
    {
        std::optional<qbd_client> books(client{w.io.get_executor(), threaded(w)}.qbd(w.end_user));
        std::vector<std::jthread> callers;
        std::atomic<int> copied = 0;
        for (int i = 0; i < 4; ++i) {
            callers.emplace_back([&] {
                qbd_client mine(*books);
                ++copied;
                customers some = mine.customers;
                for (int k = 0; k < each; ++k) {
                    const auto other = std::make_shared<qbd_client>(mine);
                    some = other->customers;
                    mine = *other;
                    some.list({}, {}, as_result([&, other](const result<cursor_page<qbd::customer>>& page) {
                                  listed += page.has_value() && page->data.size() == 25 ? 1 : 0;
                                  --left;
                              }));
                }
            });
        }
        std::jthread dropper([&] {
            while (copied < 4)
                std::this_thread::sleep_for(1ms);
            books.reset();
        });
        run_on_four_threads(w.io, left, w.server);
    }
    BOOST_TEST(listed == 4 * each);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
