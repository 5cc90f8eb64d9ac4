#include "soak/last_calls.hpp"

#include <conductor/qbd/customers.hpp>
#include <conductor/qbd/invoices.hpp>

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <atomic>
#include <chrono>
#include <string>

namespace conductor::test {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using sandbox::fault;

namespace {

template <class Condition>
asio::awaitable<void> wait_for(Condition holds) {
    asio::steady_timer timer(co_await asio::this_coro::executor);
    while (!holds()) {
        timer.expires_after(1ms);
        co_await timer.async_wait(asio::use_awaitable);
    }
}

// Nobody else uses this client: what is left in it belongs to no call.
asio::awaitable<void> check_quiet(client c, calls& all) {
    co_await wait_for([&] { return c.stats().connecting == 0; });
    const pool_stats stats = c.stats();
    all.check(stats.in_use == 0, "connections are in use by nobody");
    all.check(stats.waiting == 0 && stats.queued == 0, "calls wait that have ended");
    all.check(stats.opened == stats.closed + stats.idle, "connections are neither idle nor closed");
    c.close_idle();
}

// All places of all companies are there, and each call succeeds at its first attempt.
asio::awaitable<void> check_recovery(client c, calls& all, sandbox::server& server) {
    const std::size_t places = all.companies.size() * in_flight_each;
    for (std::size_t open = 0; open < places;) {
        try {
            open = co_await c.warm_up(places, asio::use_awaitable);
        } catch (const error&) { // by a limit of time, on a machine that has too much to do
        }
    }
    server.inject(fault::hold().times(places));
    std::atomic<std::size_t> ended = 0;
    const request_options patient{.timeout = 0ms};
    for (std::size_t i = 0; i < places; ++i) {
        const soaked_company& in = all.companies[i % all.companies.size()];
        c.qbd(in.end_user)
            .customers.list(
                {}, patient,
                with_response(as_result([&](const result<response<cursor_page<qbd::customer>>>& r) {
                    all.check(r.has_value() && r->attempts == 1, "a call after the end of the faults failed");
                    ++ended;
                })));
    }
    co_await wait_for([&] { return server.waiting() == places || ended != 0; });
    server.release();
    co_await wait_for([&] { return ended == places; });
}

void create(const client& c, calls& all, const soaked_company& in, std::atomic<std::size_t>& ended) {
    const std::string name = all.next_name();
    all.creates.begun(name, in.end_user);
    const auto params = invoice_for(in, name);
    c.qbd(in.end_user)
        .invoices.create(params, {}, as_result([&all, &ended, name](const result<qbd::invoice>& r) {
                             if (r.has_error())
                                 all.creates.failed(name, r.error());
                             else
                                 all.creates.made(name, r->id);
                             ++ended;
                         }));
}

// Some creates are done, some are at the server, some wait for their turn, and some come too late.
asio::awaitable<void> close_under_creates(client c, calls& all, sandbox::server& server) {
    server.inject(fault::hold().skip(all.companies.size()).always());
    std::size_t begun = 0;
    std::atomic<std::size_t> ended = 0;
    for (; begun < all.companies.size() * 2 * in_flight_each; ++begun)
        create(c, all, all.companies[begun % all.companies.size()], ended);
    co_await wait_for([&] { return server.waiting() != 0 || ended == begun; });
    co_await c.close_within(5ms, asio::use_awaitable);
    create(c, all, all.companies[0], ended);
    ++begun;
    co_await wait_for([&] { return ended == begun; });
    const pool_stats stats = c.stats();
    all.check(stats.in_use + stats.idle + stats.connecting == 0, "a closed client has connections");
    server.clear_faults();
}

} // namespace

asio::awaitable<void> last_calls(client c, calls& all, sandbox::server& server) {
    co_await check_quiet(c, all);
    co_await check_recovery(c, all, server);
    co_await close_under_creates(c, all, server);
}

} // namespace conductor::test
