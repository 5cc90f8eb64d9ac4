// While the service is down, retries do not multiply the load; once it is back, calls go through at once.

#include "world.hpp"

#include <boost/asio/ip/tcp.hpp>

#include <atomic>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(overload)

constexpr int calls = 1'000;
constexpr int callers = 50; // at the same time

asio::awaitable<void> call_in_vain(client c, int times, int& failed) {
    for (int i = 0; i < times; ++i) {
        const result<end_user_list> r = co_await c.end_users.list({}, as_result);
        failed += r.has_error() ? 1 : 0;
    }
}

// Makes the calls, all of which fail.
void run_outage(world& w, const client& c) {
    int failed = 0;
    int ended = 0;
    for (int i = 0; i < callers; ++i)
        asio::co_spawn(w.io, call_in_vain(c, calls / callers, failed), [&](std::exception_ptr) { ++ended; });
    w.run_until([&] { return ended == callers; });
    BOOST_TEST(failed == calls);
}

void check_recovery(world& w, const client& c) {
    w.server.clear_faults();
    const auto before = w.server.stats().requests_received;
    w.run([](client c) -> asio::awaitable<void> {
        const auto all = co_await c.end_users.list({}, with_response);
        BOOST_TEST(all.attempts == 1);
    }(c));
    BOOST_TEST(w.server.stats().requests_received == before + 1);
    w.settle();
    check_quiet(c);
}

// The bucket's tokens, one for every tenth call, and one for each second: for 1,000 calls at most 1.2 times
// as many requests, unless they take more than 90 s.
void check_load(std::uint64_t attempts, std::uint64_t at_least = calls * 11u / 10u) {
    BOOST_TEST(attempts >= at_least);
    BOOST_TEST(attempts <= calls * 12u / 10u);
}

// Nor is there a try to connect for each call: whoever waits is told of the same one.
void check_dials(std::uint64_t dials) {
    BOOST_TEST(dials >= calls / callers);
    BOOST_TEST(dials <= calls / 5u);
}

void short_pauses(client_options& o) {
    o.pool.dial_backoff = o.pool.max_dial_backoff = 5ms;
}

BOOST_AUTO_TEST_CASE(a_full_outage_by_status) {
    for (const fault& what :
         {fault::status(500), fault::status(503), fault::status(429).header("Retry-After", "0")}) {
        BOOST_TEST_CONTEXT(what.rule().status) {
            world w;
            auto c = w.make_client();
            w.server.inject(fault(what).always());
            run_outage(w, c);
            check_load(w.server.stats().requests_received);
            check_recovery(w, c);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_full_outage_by_broken_connections) {
    world w;
    auto c = w.make_client(short_pauses);
    w.server.inject(fault::reset(point::accepted).always());
    run_outage(w, c);
    check_dials(w.server.stats().connections);
    BOOST_TEST(w.server.stats().requests_received == 0u);
    check_recovery(w, c);
}

// Counts the attempts to connect, of which no server can tell.
class refusals final : public observer {
public:
    std::atomic<std::uint64_t> count = 0;
    void on_connection_opened(const connection_opened& e) noexcept override {
        count += e.error == errc::connect_failed ? 1u : 0u;
    }
};

BOOST_AUTO_TEST_CASE(a_full_outage_by_refused_connections) {
    world w;
    const asio::ip::tcp::endpoint loopback{asio::ip::address_v4::loopback(), 0};
    asio::ip::tcp::acceptor nobody(w.io, loopback);
    auto refused = std::make_shared<refusals>();
    auto c = w.make_client([&](client_options& o) {
        o.base_url = "https://127.0.0.1:" + std::to_string(nobody.local_endpoint().port()) + "/v1";
        o.observer = refused;
        short_pauses(o);
    });
    nobody.close();
    run_outage(w, c);
    check_dials(refused->count);
    BOOST_TEST(c.stats().open_failed == refused->count);
    check_quiet(c);
}

// Creates are sent again only when they surely were not processed; in an outage that refuses them, no more
// often than reads.
BOOST_AUTO_TEST_CASE(an_outage_for_creates) {
    world w;
    auto c = w.make_client();
    w.server.inject(fault::status(429).header("Retry-After", "0").always());
    int failed = 0;
    for (int i = 0; i < calls; ++i) {
        const auto params = acme(std::to_string(i));
        c.end_users.create(
            params, {}, as_result([&](const result<end_user>& r) { failed += r.has_error() ? 1 : 0; }));
    }
    w.run_until([&] { return failed == calls; });
    check_load(w.server.stats().requests_received, calls + 10); // all at once have one bucket between them
    BOOST_TEST(w.server.end_users().empty());
    check_recovery(w, c);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
