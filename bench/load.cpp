#include "load.hpp"

#include <conductor/client.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/strand.hpp>

#include <exception>
#include <iterator>
#include <thread>

namespace conductor::bench {

namespace asio = boost::asio;

namespace {

using clock = std::chrono::steady_clock;

client_options make_client_options(const options& opts) {
    client_options made;
    made.secret_key = opts.key;
    made.base_url = opts.url;
    made.tls.ca_file = opts.ca_file;
    made.pool.max_connections = opts.concurrency;
    made.pool.max_idle = opts.concurrency;
    made.single_threaded = opts.threads == 1;
    return made;
}

// One of the calls in flight: each has its own list of latencies, so that threads share nothing.
struct worker {
    std::size_t requests = 0;
    std::size_t failures = 0;
    std::vector<std::chrono::nanoseconds> latencies;
};

asio::awaitable<void> work(client c, worker& w) {
    const end_user_create_params params{
        .company_name = "Acme Inc.",
        .source_id = "0123456789-0123456789-0123456789",
        .email = "alice@acme.example"};
    w.latencies.reserve(w.requests);
    for (std::size_t i = 0; i < w.requests; ++i) {
        const auto begin = clock::now();
        const auto user = co_await c.end_users.create(params, {}, as_result);
        w.latencies.push_back(clock::now() - begin);
        if (user.has_error()) {
            if (++w.failures == w.requests) {
                user.error().raise();
            }
        }
    }
}

// Runs `requests` spread over the workers, and returns when all are done.
std::vector<worker> run_workers(
    asio::io_context& io, const client& c, std::size_t concurrency, std::size_t requests,
    std::size_t threads) {
    std::vector<worker> workers(concurrency);
    std::exception_ptr failure;
    for (std::size_t i = 0; i < concurrency; ++i) {
        workers[i].requests = requests / concurrency + (i < requests % concurrency ? 1 : 0);
        const auto on_end = [&failure, &io](std::exception_ptr thrown) {
            if (thrown) {
                failure = thrown;
                io.stop();
            }
        };
        asio::co_spawn(asio::make_strand(io), work(c, workers[i]), on_end);
    }
    io.restart();
    {
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < threads; ++i) {
            helpers.emplace_back([&io] { io.run(); });
        }
        io.run();
    }
    if (failure) {
        std::rethrow_exception(failure);
    }
    return workers;
}

} // namespace

load_result run_load(const options& opts) {
    asio::io_context io(static_cast<int>(opts.threads));
    const client c{io.get_executor(), make_client_options(opts)};
    if (opts.warm_up > 0) {
        (void)run_workers(io, c, opts.concurrency, opts.warm_up, opts.threads);
    }

    load_result result;
    const cpu_time cpu_before = process_cpu_time();
    const auto begin = clock::now();
    std::vector<worker> workers = run_workers(io, c, opts.concurrency, opts.requests, opts.threads);
    result.measured.elapsed = clock::now() - begin;
    const cpu_time cpu_after = process_cpu_time();
    result.measured.cpu = {
        cpu_after.user_us - cpu_before.user_us, cpu_after.system_us - cpu_before.system_us};
    result.measured.resident_kb = resident_kilobytes();
    for (worker& w : workers) {
        result.measured.failures += w.failures;
        result.measured.latencies.insert(
            result.measured.latencies.end(), w.latencies.begin(), w.latencies.end());
    }
    result.pool = c.stats();
    return result;
}

} // namespace conductor::bench
