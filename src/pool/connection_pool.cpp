#include "pool/connection_pool.hpp"

#include <boost/asio/dispatch.hpp>

#include <algorithm>
#include <utility>

namespace conductor::pool {

connection_pool::connection_pool(
    executor_factory make_executor, std::shared_ptr<const net::connect_settings> settings,
    const pool_options& options, std::shared_ptr<observer> watcher)
    : make_executor_(std::move(make_executor))
    , settings_(std::move(settings))
    , watcher_(std::move(watcher))
    , origin_(settings_->target.host_and_port())
    , state_(options) {}

connection_pool::~connection_pool() = default;

connection_ptr connection_pool::acquire(waiter& w) {
    for (;;) {
        effects out;
        connection_ptr c;
        {
            const std::lock_guard lock(mutex_);
            c = state_.acquire(w, clock::now(), out);
        }
        apply(out);
        if (!c || c->stream->is_reusable()) {
            return c;
        }
        discard(std::move(c), close_reason::unhealthy);
    }
}

bool connection_pool::abandon(waiter& w) {
    const std::lock_guard lock(mutex_);
    return state_.abandon(w);
}

void connection_pool::release(connection_ptr c, keep_alive_grant grant) {
    effects out;
    {
        const std::lock_guard lock(mutex_);
        state_.release(std::move(c), clock::now(), grant, out);
    }
    apply(out);
}

void connection_pool::discard(connection_ptr c, close_reason reason) {
    effects out;
    {
        const std::lock_guard lock(mutex_);
        state_.discard(reason == close_reason::unhealthy, out);
    }
    close(std::move(c), reason);
    apply(out);
}

void connection_pool::warm_up(std::size_t count, warmed done) {
    effects out;
    {
        const std::lock_guard lock(mutex_);
        warm_ups_.push_back({state_.warm_up(count, out), std::move(done)});
    }
    apply(out);
    settle_warm_ups(std::nullopt);
}

void connection_pool::close_idle() {
    effects out;
    {
        const std::lock_guard lock(mutex_);
        state_.close_idle(close_reason::surplus, out);
    }
    apply(out);
}

void connection_pool::shut_down() {
    effects out;
    std::vector<opening> cancelled;
    {
        const std::lock_guard lock(mutex_);
        state_.shut_down(out);
        cancelled.swap(opening_); // nothing of them is kept: they may never complete
    }
    apply(out);
    for (const opening& o : cancelled) {
        if (auto connector = o.connector.lock()) {
            boost::asio::dispatch(o.executor, [connector] { connector->cancel(); });
        }
    }
    settle_warm_ups(net::failure{errc::client_closed, phase::pool, {}, "the client is closed"});
}

void connection_pool::context_gone() {
    effects out;
    std::vector<warm_up_request> warm_ups;
    std::vector<opening> openings;
    {
        const std::lock_guard lock(mutex_);
        state_.shut_down(out);
        context_gone_ = true;
        warm_ups.swap(warm_ups_);
        openings.swap(opening_);
    }
    for (retired_connection& r : out.close) {
        close(std::move(r.connection), r.reason);
    }
    for (waiter* w : out.wake) {
        w->drop();
    }
}

pool_stats connection_pool::stats() const {
    const std::lock_guard lock(mutex_);
    return state_.stats();
}

void connection_pool::apply(effects& out) {
    for (retired_connection& r : out.close) {
        close(std::move(r.connection), r.reason);
    }
    for (std::size_t i = 0; i < out.dial; ++i) {
        open();
    }
    for (waiter* w : out.wake) {
        w->wake();
    }
}

void connection_pool::open() {
    const auto executor = make_executor_();
    const auto connector = std::make_shared<net::connector>(executor, settings_);
    {
        const std::lock_guard lock(mutex_);
        opening_.push_back({executor, connector});
    }
    connector->start([self = shared_from_this(), weak = std::weak_ptr(connector)](
                         net::connect_result result) { self->on_opened(weak, std::move(result)); });
}

void connection_pool::on_opened(const std::weak_ptr<net::connector>& connector, net::connect_result result) {
    effects out;
    std::uint64_t id = 0;
    connection_ptr c;
    std::optional<net::failure> failure;
    if (!result.connection) {
        failure = result.error;
    }
    {
        const std::lock_guard lock(mutex_);
        if (context_gone_) { // whose end ended the connector
            return;
        }
        std::erase_if(opening_, [&](const opening& o) {
            return !o.connector.owner_before(connector) && !connector.owner_before(o.connector);
        });
        id = ++last_id_;
    }
    report_opened(id, result);
    {
        const std::lock_guard lock(mutex_);
        if (failure) {
            state_.open_failed(*failure, out);
        } else {
            c = std::make_unique<connection>();
            c->id = id;
            const bool resumed = result.connection->resumed();
            c->stream = std::move(result.connection);
            const double random = std::uniform_real_distribution<>(0, 1)(random_);
            state_.opened(std::move(c), resumed, random, clock::now(), out);
        }
    }
    apply(out);
    settle_warm_ups(failure);
}

// A request to warm up is over when as many connections are open as it can have, or when one could not be
// opened.
void connection_pool::settle_warm_ups(const std::optional<net::failure>& failure) {
    std::vector<warm_up_request> over;
    std::size_t open = 0;
    {
        const std::lock_guard lock(mutex_);
        if (warm_ups_.empty()) {
            return;
        }
        const pool_stats& stats = state_.stats();
        open = stats.idle + stats.in_use;
        const auto pending = std::partition(warm_ups_.begin(), warm_ups_.end(), [&](const auto& w) {
            return !failure && open < w.target && state_.is_warming_up();
        });
        over.assign(std::make_move_iterator(pending), std::make_move_iterator(warm_ups_.end()));
        warm_ups_.erase(pending, warm_ups_.end());
        if (failure) {
            state_.stop_warm_up();
        }
    }
    for (warm_up_request& w : over) {
        w.done(open, failure);
    }
}

void connection_pool::close(connection_ptr c, close_reason reason) {
    c->stream->close();
    if (watcher_) {
        watcher_->on_connection_closed({c->id, reason, c->requests});
    }
}

void connection_pool::report_opened(std::uint64_t id, const net::connect_result& result) const {
    if (!watcher_) {
        return;
    }
    std::string message;
    connection_opened event;
    event.connection = id;
    event.origin = origin_;
    event.connect = result.durations.resolve + result.durations.connect + result.durations.proxy;
    event.handshake = result.durations.handshake;
    if (result.connection) {
        event.resumed = result.connection->resumed();
        event.tls_version = result.connection->tls_version();
    } else {
        event.error = result.error.code;
        message = net::describe(result.error);
        event.message = message;
    }
    watcher_->on_connection_opened(event);
}

} // namespace conductor::pool
