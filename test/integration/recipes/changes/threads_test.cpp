// Streams of changes on several threads at once, cancelled from another one.

#include "books.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <list>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

BOOST_AUTO_TEST_SUITE(threads)

namespace {

constexpr std::size_t customers = 40;

// Takes all changes of a stream, again and again what was cancelled.
class taking {
public:
    taking(change_stream from, const asio::any_io_executor& executor)
        : from_(std::move(from))
        , strand_(asio::make_strand(executor)) {}

    void start() {
        asio::post(strand_, [this] { go_on(); });
    }

    void cancel() {
        asio::post(strand_, [this] { signal_.emit(asio::cancellation_type::terminal); });
    }

    std::atomic<std::size_t> taken = 0;
    std::atomic<std::size_t> cancelled = 0;
    std::atomic<std::size_t> failed = 0;
    std::atomic<bool> is_over = false;

private:
    void go_on() {
        from_.next(as_result(asio::bind_executor(
            strand_, asio::bind_cancellation_slot(signal_.slot(), [this](result<std::optional<change>> r) {
                if (r.has_error())
                    ++(r.error().kind() == error_kind::cancelled ? cancelled : failed);
                else if (r->has_value())
                    ++taken;
                else
                    is_over = true;
                if (!is_over)
                    go_on();
            }))));
    }

    change_stream from_;
    asio::any_io_executor strand_;
    asio::cancellation_signal signal_;
};

} // namespace

BOOST_AUTO_TEST_CASE(several_streams_at_once) {
    books w;
    for (std::size_t i = 0; i < customers; ++i)
        (void)w.add(customer_name(static_cast<int>(i)));
    asio::thread_pool pool(3);
    std::list<taking> all;
    {
        const client c(pool.get_executor(), w.options());
        const qbd_client at = c.qbd(w.end_user);
        for (int i = 0; i < 8; ++i)
            all.emplace_back(at.changes(of_customers), pool.get_executor());
        for (taking& one : all)
            one.start();
        w.run_until([&] {
            bool are_over = true;
            for (taking& one : all) {
                are_over = are_over && one.is_over;
                if (!one.is_over && one.cancelled < 3)
                    one.cancel();
            }
            return are_over;
        });
    }
    pool.join();
    for (const taking& one : all) {
        BOOST_TEST(one.taken == customers);
        BOOST_TEST(one.failed == 0u);
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
