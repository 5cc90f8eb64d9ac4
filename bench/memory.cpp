#include "load.hpp"
#include "measure.hpp"
#include "modes.hpp"

#include <conductor/client.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/json.hpp>

#include <chrono>
#include <exception>
#include <stdexcept>
#include <string>
#include <utility>

namespace conductor::bench {

namespace asio = boost::asio;

namespace {

constexpr std::size_t default_idle = 1'000;
constexpr std::size_t default_inflight = 4'000;

boost::json::object
memory_figures(double before, double after, std::size_t count, const char* name, const client& c) {
    boost::json::object out;
    out["count"] = count;
    out["rss_kb_before"] = before;
    out["rss_kb_after"] = after;
    out[name] = (after - before) / static_cast<double>(count);
    out["connections_opened"] = c.stats().opened;
    out["connections_resumed"] = c.stats().resumed;
    return out;
}

// What a program has once and not for each connection, such as the trusted certificates, is there after the
// first connection: the difference begins then.
asio::awaitable<boost::json::object> measure_idle(client c, std::size_t count) {
    co_await c.warm_up(1);
    const double before = resident_kilobytes();
    const std::size_t open = co_await c.warm_up(count + 1);
    const double after = resident_kilobytes();
    if (open != count + 1)
        throw std::runtime_error("not all connections could be kept open");
    co_return memory_figures(before, after, count, "idle_kb_per_connection", c);
}

std::string without_path(const std::string& url) {
    return url.substr(0, url.find('/', url.find("//") + 2));
}

// A call that is to be held, in a coroutine of its own.
asio::awaitable<void> held_call(client c, std::size_t& answered) {
    const conductor::result<end_user_list> all = co_await c.end_users.list({}, as_result);
    if (all.has_error())
        all.error().raise();
    ++answered;
}

class inflight {
public:
    inflight(client c, client control, std::size_t count)
        : client_(std::move(c))
        , control_(std::move(control))
        , count_(count) {}

    asio::awaitable<boost::json::object> run() {
        const auto executor = co_await asio::this_coro::executor;
        co_await client_.end_users.list();
        const boost::json::value hold = {{"path", "/v1/end-users"}, {"hold", true}, {"times", count_}};
        co_await control_.request_with_body(http_method::post, "/_sandbox/faults", hold);
        (void)co_await held();

        const double before = resident_kilobytes();
        for (std::size_t i = 0; i < count_; ++i)
            asio::co_spawn(executor, held_call(client_, answered_), rethrow);
        asio::steady_timer pause(executor); // asking without one would slow down what is waited for
        while (co_await held() < count_) {
            pause.expires_after(std::chrono::milliseconds(20));
            co_await pause.async_wait(asio::use_awaitable);
        }
        const double after = resident_kilobytes();

        auto out = memory_figures(before, after, count_, "inflight_kb_per_request", client_);
        co_await control_.request(http_method::post, "/_sandbox/release");
        co_return out;
    }

    [[nodiscard]] std::size_t answered() const { return answered_; }

private:
    asio::awaitable<std::size_t> held() {
        const boost::json::value stats = co_await control_.request(http_method::get, "/_sandbox/stats");
        co_return stats.at("waiting").to_number<std::size_t>();
    }

    client client_;
    client control_;
    std::size_t count_;
    std::size_t answered_ = 0;
};

} // namespace

boost::json::object run_idle(const options& opts) {
    const std::size_t count = opts.connections.value_or(default_idle);
    asio::io_context io(1);
    client_options settings = make_client_options(opts);
    settings.pool.max_connections = count + 1;
    settings.pool.max_idle = count + 1;
    const client c{io.get_executor(), settings};

    boost::json::object out;
    const auto on_end = [&out](std::exception_ptr thrown, boost::json::object measured) {
        rethrow(thrown);
        out = std::move(measured);
    };
    asio::co_spawn(io, measure_idle(c, count), on_end);
    io.run();
    return out;
}

boost::json::object run_inflight(const options& opts) {
    const std::size_t count = opts.requests.value_or(default_inflight);
    asio::io_context io(1);
    client_options settings = make_client_options(opts);
    settings.pool.max_connections = count;
    settings.timeouts.pool = std::chrono::minutes(10); // opening thousands of connections takes its time
    const client c{io.get_executor(), settings};
    settings.base_url = without_path(opts.url);
    const client control{io.get_executor(), settings};

    boost::json::object out;
    inflight measurement(c, control, count);
    const auto on_end = [&out](std::exception_ptr thrown, boost::json::object measured) {
        rethrow(thrown);
        out = std::move(measured);
    };
    asio::co_spawn(io, measurement.run(), on_end);
    io.run();
    out["failures"] = count - measurement.answered();
    return out;
}

} // namespace conductor::bench
