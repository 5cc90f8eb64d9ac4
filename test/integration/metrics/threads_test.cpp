// Four threads count, trace and scrape at once; in the end it adds up.

#include "counted.hpp"
#include "integration/client/four_threads.hpp"

#include <conductor/metrics/tracer.hpp>
#include <conductor/observers.hpp>

#include <boost/asio/strand.hpp>

#include <atomic>
#include <initializer_list>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(on_several_threads)

class span_counter final : public metrics::span_sink {
public:
    std::atomic<int> calls{0};
    std::atomic<int> attempts{0};
    void on_span(const metrics::span& ended) noexcept override {
        ++(ended.kind == metrics::span_kind::client ? attempts : calls);
    }
};

asio::awaitable<void> call_and_read(client c, std::shared_ptr<metrics::registry> counted) {
    for (int i = 0; i < 10; ++i) {
        const auto got = co_await c.end_users.list({}, as_result);
        check(got.has_value() || got.error().status() == 503);
        check(counted->to_text().find("conductor_client_calls_in_flight") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(it_adds_up) {
    world w;
    counted n;
    const auto spans = std::make_shared<span_counter>();
    const std::initializer_list<std::shared_ptr<observer>> all{
        n.by, std::make_shared<metrics::tracer>(spans)};
    std::atomic<int> left = 40;
    {
        const auto c = w.make_client([&](client_options& o) {
            o.observer = std::make_shared<observers>(all);
            o.pool.max_connections = 8;
        });
        w.server.inject(fault::status(503).times(50));
        for (int i = 0; i < 40; ++i)
            asio::co_spawn(asio::make_strand(w.io), call_and_read(c, n.into), [&](std::exception_ptr thrown) {
                check(!thrown);
                --left;
            });
        run_on_four_threads(w.io, left, w.server);
    }
    w.settle();
    BOOST_TEST(n.sum("calls_total") == 400);
    BOOST_TEST(n.sum("attempts_total", {{"status", "5xx"}}) == 50);
    BOOST_TEST(n.sum("attempts_total") == 400 + n.sum("retries_total"));
    BOOST_TEST(spans->calls == 400);
    BOOST_TEST(spans->attempts == n.sum("attempts_total"));
    n.check_quiet();
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
