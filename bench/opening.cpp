#include "bare_tls.hpp"
#include "load.hpp"
#include "measure.hpp"
#include "modes.hpp"

#include <conductor/client.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <exception>
#include <stdexcept>

namespace conductor::bench {

namespace asio = boost::asio;

namespace {

using clock = std::chrono::steady_clock;

constexpr std::size_t default_reconnections = 1'000;
constexpr std::size_t default_warm_up = 500;

asio::awaitable<void> reconnect(client c, std::size_t times) {
    for (std::size_t i = 0; i < times; ++i) {
        co_await c.end_users.list();
        c.close_idle();
    }
}

struct reconnections {
    double cpu_us = 0;  // of one, with its call
    double resumed = 0; // share of all
};

reconnections measure_reconnections(const options& opts, std::size_t times, bool resumption) {
    asio::io_context io(1);
    client_options settings = make_client_options(opts);
    settings.tls.session_resumption = resumption;
    const client c{io.get_executor(), settings};
    asio::co_spawn(io, reconnect(c, times / 10 + 1), rethrow);
    io.run();
    io.restart();

    const pool_stats pool_before = c.stats();
    const cpu_time before = process_cpu_time();
    asio::co_spawn(io, reconnect(c, times), rethrow);
    io.run();
    const cpu_time used = process_cpu_time() - before;
    const pool_stats pool = c.stats();
    if (pool.opened - pool_before.opened != times)
        throw std::runtime_error("the server did not answer each call on its own connection");
    const auto all = static_cast<double>(times);
    return {used.total_us() / all, static_cast<double>(pool.resumed - pool_before.resumed) / all};
}

struct cost {
    double ms = 0;
    double cpu_ms = 0; // of this process
};

template <class Open>
cost cost_of(Open open) {
    const cpu_time before = process_cpu_time();
    const auto elapsed = open();
    return {microseconds(elapsed) / 1e3, (process_cpu_time() - before).total_us() / 1e3};
}

std::chrono::nanoseconds warm_up_time(const options& opts, std::size_t count, bool resumption) {
    asio::io_context io(1);
    client_options settings = make_client_options(opts);
    settings.pool.max_connections = count;
    settings.pool.max_idle = count;
    settings.tls.session_resumption = resumption;
    const client c{io.get_executor(), settings};
    std::size_t open = 0;
    const auto on_end = [&open](std::exception_ptr thrown, std::size_t now_open) {
        rethrow(thrown);
        open = now_open;
    };
    const auto begin = clock::now();
    c.warm_up(count, on_end);
    io.run();
    const auto elapsed = clock::now() - begin;
    if (open != count)
        throw std::runtime_error("not all connections could be opened");
    return elapsed;
}

} // namespace

boost::json::object run_handshake(const options& opts) {
    const std::size_t times = opts.requests.value_or(default_reconnections);
    const auto full = measure_reconnections(opts, times, false);
    const auto resumed = measure_reconnections(opts, times, true);
    boost::json::object out;
    out["reconnections"] = times;
    out["full_cpu_us"] = full.cpu_us;
    out["resumed_cpu_us"] = resumed.cpu_us;
    out["resumed_share"] = resumed.resumed;
    out["resumed_to_full"] = resumed.cpu_us / full.cpu_us;
    return out;
}

boost::json::object run_warm_up(const options& opts) {
    const std::size_t count = opts.connections.value_or(default_warm_up);
    const std::size_t at_once = pool_options{}.max_connecting;
    const auto bare_opening = [&](std::size_t n) {
        return bare_handshakes(opts.url, opts.ca_file, n, at_once);
    };
    // Once beforehand, so that neither pays for what is new to the process.
    (void)bare_opening(at_once);
    (void)warm_up_time(opts, at_once, false);

    const cost bare = cost_of([&] { return bare_opening(count); });
    const cost full = cost_of([&] { return warm_up_time(opts, count, false); });
    const cost defaults = cost_of([&] { return warm_up_time(opts, count, true); });
    boost::json::object out;
    out["connections"] = count;
    out["at_once"] = at_once;
    out["bare_ms"] = bare.ms;
    out["bare_cpu_ms"] = bare.cpu_ms;
    out["warm_up_full_ms"] = full.ms;
    out["warm_up_full_cpu_ms"] = full.cpu_ms;
    out["warm_up_ms"] = defaults.ms;
    out["warm_up_cpu_ms"] = defaults.cpu_ms;
    out["full_to_bare"] = full.ms / bare.ms;
    out["full_to_bare_cpu"] = full.cpu_ms / bare.cpu_ms;
    return out;
}

} // namespace conductor::bench
