#include "pool/connection_pool.hpp"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/error.hpp>
#include <boost/system/system_error.hpp>

#include <algorithm>
#include <exception>
#include <new>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::pool {

namespace {

// What kept a connection from being opened, of the exception that is being handled.
net::failure current_failure() noexcept {
    net::failure why{errc::connect_failed, phase::connect, {}, {}};
    try {
        std::rethrow_exception(std::current_exception());
    } catch (const boost::system::system_error& e) {
        why.cause = e.code();
    } catch (...) {
        why.cause = make_error_code(boost::system::errc::not_enough_memory);
    }
    return why;
}

std::string words_of(const net::failure& why) noexcept {
    try {
        return net::describe(why);
    } catch (...) {
        return {};
    }
}

double uniform(std::minstd_rand& random) noexcept {
    return std::uniform_real_distribution<>(0, 1)(random);
}

} // namespace

connection_pool::connection_pool(
    boost::asio::any_io_executor executor, std::shared_ptr<const net::connect_settings> settings,
    const pool_options& options, std::shared_ptr<observer> watcher)
    : executor_(std::move(executor))
    , settings_(std::move(settings))
    , watcher_(std::move(watcher))
    , origin_(settings_->target.host_and_port())
    , state_(options)
    , redial_timer_(std::in_place, executor_) {}

connection_pool::~connection_pool() = default;

// Lets the state see an event, under the lock, and carries out what follows, without it. One reading of the
// clock decides both whether a pause is over and whether its end has to be waited for.
template <class Event>
void connection_pool::handle(Event event) noexcept {
    effects out;
    {
        const std::lock_guard lock(mutex_);
        const time_point now = clock::now();
        event(now, out);
        arm_redial(now, out);
    }
    apply(out);
}

connection_ptr connection_pool::acquire(waiter& w) noexcept {
    for (;;) {
        connection_ptr c;
        handle([&](time_point now, effects& out) {
            close_ended(out);
            c = state_.acquire(w, now, out);
        });
        if (!c || c->stream->is_reusable())
            return c;
        discard(std::move(c), close_reason::unhealthy);
    }
}

// From the one that has been idle for longest on, up to the first that is still good. Nothing watches idle
// connections meanwhile: a wait would keep the context's run() from returning.
void connection_pool::close_ended(effects& out) noexcept {
    for (connection* c = state_.longest_idle(); c != nullptr && !c->stream->is_reusable();
         c = state_.longest_idle()) {
        state_.close_longest_idle(out);
    }
}

bool connection_pool::abandon(waiter& w) noexcept {
    bool abandoned = false;
    handle([&](time_point, effects&) { abandoned = state_.abandon(w); });
    return abandoned;
}

void connection_pool::release(connection_ptr c, keep_alive_grant grant) noexcept {
    handle([&](time_point now, effects& out) { state_.release(std::move(c), now, grant, out); });
}

void connection_pool::discard(connection_ptr c, close_reason reason) noexcept {
    c->reason = reason;
    close(std::move(c)); // before another one is opened
    handle(
        [&](time_point now, effects& out) { state_.discard(reason == close_reason::unhealthy, now, out); });
}

void connection_pool::warm_up(std::size_t count, warmed done) {
    std::list<warm_up_request> request;
    request.push_back({0, std::move(done)});
    handle([&](time_point now, effects& out) {
        request.front().target = state_.warm_up(count, now, out);
        warm_ups_.splice(warm_ups_.end(), request);
    });
    settle_warm_ups(nullptr);
}

void connection_pool::close_idle() noexcept {
    handle([&](time_point, effects& out) { state_.close_idle(close_reason::surplus, out); });
}

void connection_pool::shut_down() noexcept {
    std::vector<opening> cancelled;
    handle([&](time_point, effects& out) {
        state_.shut_down(out);
        cancelled.swap(opening_);
    });
    for (const opening& o : cancelled)
        if (const auto connector = o.connector.lock())
            connector->cancel();
    const net::failure closed{errc::client_closed, phase::pool, {}, {}};
    settle_warm_ups(&closed);
}

void connection_pool::context_gone() noexcept {
    effects out;
    std::list<warm_up_request> warm_ups;
    {
        const std::lock_guard lock(mutex_);
        state_.shut_down(out);
        context_gone_ = true;
        warm_ups.swap(warm_ups_);
        redial_timer_.reset();
        redial_at_.reset();
    }
    while (!out.close.empty())
        close(out.close.take_front());
    while (!out.wake.empty()) {
        waiter& w = out.wake.front();
        out.wake.pop_front();
        w.drop();
    }
}

void connection_pool::on_forked() {
    effects out;
    connection_list spare;
    std::vector<opening> of_parent;
    {
        const std::lock_guard lock(mutex_);
        random_.seed(std::random_device{}());
        state_.leave_to_parent(out);
        of_parent.swap(opening_);
        while (!spare_.empty())
            spare.push_back(spare_.take_front());
    }
    for (const opening& o : of_parent)
        if (const auto connector = o.connector.lock())
            connector->cancel();
    settings_->names->forget_threads();
    if (settings_->tls)
        settings_->tls->sessions().clear(); // each is for one use
    apply(out);
    const net::failure forked{errc::cancelled, phase::pool, {}, "the process has forked"};
    settle_warm_ups(&forked);
}

pool_stats connection_pool::stats() const {
    const std::lock_guard lock(mutex_);
    return state_.stats();
}

net::failure connection_pool::last_failure() const {
    const std::lock_guard lock(mutex_);
    return state_.last_failure();
}

void connection_pool::apply(effects& out) noexcept {
    while (!out.close.empty())
        close(out.close.take_front());
    while (out.dial > 0) {
        --out.dial;
        open(out);
    }
    while (!out.wake.empty()) {
        waiter& w = out.wake.front();
        out.wake.pop_front(); // before it may ask again
        w.wake();
    }
}

void connection_pool::open(effects& out) noexcept {
    try {
        start_connector();
    } catch (...) {
        const net::failure why = current_failure();
        {
            const std::lock_guard lock(mutex_);
            const time_point now = clock::now();
            state_.open_failed(why, uniform(random_), now, out);
            arm_redial(now, out);
        }
        settle_warm_ups(&why);
    }
}

void connection_pool::start_connector() {
    auto spare = std::make_unique<connection>();
    const auto connector = std::make_shared<net::connector>(executor_, settings_);
    {
        const std::lock_guard lock(mutex_);
        opening_.push_back({connector.get(), connector});
        spare_.push_back(std::move(spare));
    }
    try {
        connector->start([self = shared_from_this(), raw = connector.get(),
                          process = net::process_stamp(settings_->process)](net::connect_result result) {
            if (!process.is_foreign()) // else on_forked() has counted it out
                self->on_opened(raw, std::move(result));
        });
    } catch (...) {
        const std::lock_guard lock(mutex_);
        std::erase_if(opening_, [&](const opening& o) { return o.id == connector.get(); });
        spare_.take_back();
        throw;
    }
}

void connection_pool::on_opened(const net::connector* connector, net::connect_result result) noexcept {
    connection_ptr c;
    {
        const std::lock_guard lock(mutex_);
        if (context_gone_) // whose end ended the connector
            return;
        std::erase_if(opening_, [&](const opening& o) { return o.id == connector; });
        c = spare_.take_back();
        c->id = ++last_id_;
    }
    report_opened(c->id, result);
    if (!result.connection) {
        const net::failure& why = result.error;
        handle([&](time_point now, effects& out) { state_.open_failed(why, uniform(random_), now, out); });
        settle_warm_ups(&why);
        return;
    }
    const bool resumed = result.connection->resumed();
    c->stream = std::move(result.connection);
    handle([&](time_point now, effects& out) {
        state_.opened(std::move(c), resumed, uniform(random_), now, out);
    });
    settle_warm_ups(nullptr);
}

// Sees to it that the end of a pause is noticed, as long as somebody waits for it.
void connection_pool::arm_redial(time_point now, effects& out) noexcept {
    if (!redial_timer_)
        return;
    if (redial_at_ && now >= *redial_at_) // the timer is late
        state_.redial(now, out);
    const auto wanted = state_.redial_at(now);
    if (wanted == redial_at_)
        return;
    redial_at_.reset();
    try {
        if (wanted) {
            wait_for_redial(*wanted - now);
            redial_at_ = wanted;
        } else {
            redial_timer_->cancel();
        }
    } catch (...) {
        state_.refuse_waiters(current_failure(), out);
    }
}

void connection_pool::wait_for_redial(clock::duration pause) {
    redial_timer_->expires_after(pause);
    redial_timer_->async_wait([weak = weak_from_this()](const boost::system::error_code& error) {
        const auto self = weak.lock();
        if (!self || error)
            return;
        self->handle([&](time_point now, effects& out) {
            self->redial_at_.reset();
            self->state_.redial(now, out);
        });
    });
}

// A request to warm up is over when as many connections are open as it can have, or when one could not be
// opened.
void connection_pool::settle_warm_ups(const net::failure* failure) noexcept {
    std::list<warm_up_request> over;
    std::size_t open = 0;
    {
        const std::lock_guard lock(mutex_);
        if (warm_ups_.empty())
            return;
        const pool_stats& stats = state_.stats();
        open = stats.idle + stats.in_use;
        for (auto w = warm_ups_.begin(); w != warm_ups_.end();) {
            const auto next = std::next(w);
            if (failure != nullptr || open >= w->target || !state_.is_warming_up())
                over.splice(over.end(), warm_ups_, w);
            w = next;
        }
        if (failure != nullptr)
            state_.stop_warm_up();
    }
    for (warm_up_request& w : over)
        w.done(open, failure);
}

void connection_pool::close(connection_ptr c) noexcept {
    c->stream->close();
    if (watcher_)
        watcher_->on_connection_closed({c->id, c->reason, c->requests});
}

void connection_pool::report_opened(std::uint64_t id, const net::connect_result& result) const noexcept {
    if (!watcher_)
        return;
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
        message = words_of(result.error);
        event.message = message;
    }
    watcher_->on_connection_opened(event);
}

} // namespace conductor::pool
