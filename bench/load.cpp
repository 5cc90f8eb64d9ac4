#include "load.hpp"

#include "allocations.hpp"
#include "gate.hpp"
#include "measure.hpp"
#include "payloads.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <exception>
#include <limits>
#include <memory>
#include <thread>

namespace conductor::bench {

namespace asio = boost::asio;

namespace {

using clock = std::chrono::steady_clock;

constexpr std::size_t default_requests = 100'000;

// Each worker has its own list of latencies, so that threads share nothing but the tickets.
struct worker {
    std::size_t failures = 0;
    std::vector<std::chrono::nanoseconds> latencies;
};

struct schedule {
    clock::time_point begin;
    clock::time_point end = clock::time_point::max();
    std::size_t requests = std::numeric_limits<std::size_t>::max();
    std::chrono::duration<double> interval{}; // between two requests of an open loop

    [[nodiscard]] clock::time_point due(std::size_t ticket) const {
        return begin + std::chrono::duration_cast<clock::duration>(interval * static_cast<double>(ticket));
    }
};

template <class Call>
class load {
public:
    load(const options& opts, asio::io_context& io, client c, Call call)
        : opts_(opts)
        , io_(io)
        , client_(std::move(c))
        , call_(std::move(call))
        , workers_(opts.concurrency)
        , start_(opts.concurrency, [&io] { io.stop(); })
        , finish_(opts.concurrency, [&io] { io.stop(); }) {
        for (worker& w : workers_)
            w.latencies.reserve(expected_requests() / opts.concurrency * 2 + 1024);
    }

    boost::json::object run() {
        for (worker& w : workers_)
            spawn(w);
        (void)run_threads(); // connects, warms up, and leaves every worker at the gate

        plan_.begin = clock::now();
        if (opts_.duration) {
            const std::chrono::duration<double> length(*opts_.duration);
            plan_.end = plan_.begin + std::chrono::duration_cast<clock::duration>(length);
        }
        plan_.requests = opts_.requests.value_or(opts_.duration ? plan_.requests : default_requests);
        if (opts_.rate > 0)
            plan_.interval = std::chrono::duration<double>(1 / opts_.rate);

        start_.open();
        const cpu_time cpu_before = process_cpu_time();
        const allocation_counts allocated = run_threads();
        const auto elapsed = clock::now() - plan_.begin;
        const cpu_time used = process_cpu_time() - cpu_before;
        return figures(elapsed, used, allocated);
    }

private:
    [[nodiscard]] std::size_t expected_requests() const {
        constexpr double rate_at_most = 100'000;
        const double per_second = opts_.rate > 0 ? opts_.rate : rate_at_most;
        return opts_.duration ? static_cast<std::size_t>(*opts_.duration * per_second)
                              : opts_.requests.value_or(default_requests);
    }

    void spawn(worker& w) {
        const auto on_end = [this](std::exception_ptr thrown) {
            if (thrown && !failed_.exchange(true)) {
                failure_ = thrown;
                io_.stop();
            }
        };
        if (opts_.threads == 1)
            asio::co_spawn(io_, work(w), on_end);
        else
            asio::co_spawn(asio::make_strand(io_), work(w), on_end);
    }

    asio::awaitable<void> work(worker& w) {
        while (warm_up_tickets_.fetch_add(1, std::memory_order_relaxed) < opts_.warm_up) {
            auto answer = co_await call_(client_);
            note_owned(answer.value());
        }
        co_await start_.pass();

        asio::steady_timer timer(co_await asio::this_coro::executor);
        for (;;) {
            const std::size_t ticket = tickets_.fetch_add(1, std::memory_order_relaxed);
            // In an open loop also when it begins late: who waits for a free worker waits for the answer.
            const bool open_loop = plan_.interval.count() > 0;
            const auto begin = open_loop ? plan_.due(ticket) : clock::now();
            if (ticket >= plan_.requests || begin >= plan_.end)
                break;
            if (open_loop && begin > clock::now()) {
                timer.expires_at(begin);
                co_await timer.async_wait(asio::use_awaitable);
            }
            const auto answer = co_await call_(client_);
            w.latencies.push_back(clock::now() - begin);
            if (answer.has_error() && ++w.failures == w.latencies.size())
                answer.error().raise();
        }
        co_await finish_.pass();
    }

    // A copy of an answer allocates what the answer itself had to allocate.
    template <class Value>
    void note_owned(const Value& value) {
        if (owned_noted_.exchange(true))
            return;
        const allocation_counts before = thread_allocations();
        {
            const Value copy = value;
        }
        owned_ = (thread_allocations() - before).heap;
    }

    // Runs all threads until the workers are at a gate. Gives what they allocated.
    allocation_counts run_threads() {
        std::mutex mutex;
        allocation_counts total;
        const auto run_one = [&] {
            const allocation_counts before = thread_allocations();
            io_.run();
            const allocation_counts allocated = thread_allocations() - before;
            const std::lock_guard lock(mutex);
            total += allocated;
        };
        io_.restart();
        {
            std::vector<std::jthread> others;
            for (std::size_t i = 1; i < opts_.threads; ++i)
                others.emplace_back(run_one);
            run_one();
        }
        if (failed_)
            std::rethrow_exception(failure_);
        return total;
    }

    boost::json::object
    figures(std::chrono::nanoseconds elapsed, cpu_time used, allocation_counts allocated) {
        const double resident = resident_kilobytes();
        std::vector<std::chrono::nanoseconds> latencies;
        std::size_t failures = 0;
        for (worker& w : workers_) {
            failures += w.failures;
            latencies.insert(latencies.end(), w.latencies.begin(), w.latencies.end());
        }
        std::sort(latencies.begin(), latencies.end());
        const auto requests = static_cast<double>(latencies.size());
        const double seconds = std::chrono::duration<double>(elapsed).count();
        const double heap = static_cast<double>(allocated.heap) / requests;

        boost::json::object out;
        out["requests"] = latencies.size();
        out["failures"] = failures;
        out["seconds"] = seconds;
        out["rps"] = requests / seconds;
        out["cpu_us_per_request"] = used.total_us() / requests;
        out["user_us_per_request"] = used.user_us / requests;
        out["system_us_per_request"] = used.system_us / requests;
        out["p50_us"] = microseconds(percentile(latencies, 0.5));
        out["p90_us"] = microseconds(percentile(latencies, 0.9));
        out["p99_us"] = microseconds(percentile(latencies, 0.99));
        out["p99_9_us"] = microseconds(percentile(latencies, 0.999));
        out["max_us"] = microseconds(latencies.back());
        out["heap_allocations_per_request"] = heap;
        out["heap_allocations_of_the_answer"] = owned_;
        out["allocations_per_request"] = heap - static_cast<double>(owned_);
        out["openssl_allocations_per_request"] = static_cast<double>(allocated.openssl) / requests;
        out["rss_kb"] = resident;
        const pool_stats pool = client_.stats();
        out["connections_opened"] = pool.opened;
        out["connections_resumed"] = pool.resumed;
        out["connections_closed"] = pool.closed;
        return out;
    }

    const options& opts_;
    asio::io_context& io_;
    client client_;
    Call call_;
    std::vector<worker> workers_;
    gate start_;
    gate finish_;
    schedule plan_;
    std::atomic<std::size_t> warm_up_tickets_ = 0;
    std::atomic<std::size_t> tickets_ = 0;
    std::atomic<bool> owned_noted_ = false;
    std::uint64_t owned_ = 0;
    std::atomic<bool> failed_ = false;
    std::exception_ptr failure_;
};

} // namespace

client_options make_client_options(const options& opts) {
    client_options made;
    made.secret_key = opts.key;
    made.base_url = opts.url;
    made.tls.ca_file = opts.ca_file;
    made.pool.max_connections = opts.connection_count();
    made.pool.max_idle = opts.connection_count();
    return made;
}

boost::json::object run_load(const options& opts) {
    asio::io_context io(static_cast<int>(opts.threads));
    const client c{io.get_executor(), make_client_options(opts)};
    switch (opts.payload) {
    case payload::end_user:
        return load(opts, io, c, end_user_call{}).run();
    case payload::invoice:
        return load(opts, io, c, invoice_call{}).run();
    case payload::page:
        return load(opts, io, c, page_call{c}).run();
    case payload::create_100_lines:
        return load(opts, io, c, create_call{c}).run();
    }
    return {};
}

} // namespace conductor::bench
