#include "pool/pool_state.hpp"

#include "net/exhaustion.hpp"

#include <algorithm>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::pool {

namespace {

using std::chrono::milliseconds;

// A grant counts from when the server sent its answer, and our next request takes time to arrive.
milliseconds usable_part(std::chrono::seconds grant) noexcept {
    const milliseconds whole = std::max(milliseconds(grant), milliseconds::zero());
    return whole - std::min(milliseconds(1'000), whole / 2);
}

// Words need memory; what a refusal means is for those to say who are refused.
net::failure refusal(errc code) noexcept {
    return {code, phase::pool, {}, {}};
}

// Without its words if there is no memory for them.
net::failure copy_of(const net::failure& why) noexcept {
    net::failure copy{why.code, why.where, why.cause, {}};
    try {
        copy.detail = why.detail;
    } catch (...) {
        copy.detail.clear();
    }
    return copy;
}

bool is_over(time_point limit, time_point now) noexcept {
    return limit != time_point{} && now >= limit;
}

} // namespace

connection_ptr pool_state::acquire(waiter& w, time_point now, effects& out) noexcept {
    close_expired(now, out);
    while (!idle_.empty()) {
        connection& newest = idle_.back();
        if (is_over(newest.idle_until, now) || is_over(newest.retire_at, now)) {
            const auto reason = is_over(newest.retire_at, now) ? close_reason::aged : close_reason::expired;
            close(take_newest(), reason, out);
            continue;
        }
        if (w.fresh_only && now - newest.last_used > options_.fresh_window)
            break; // the others are older still
        connection_ptr c = take_newest();
        put_in_use(*c);
        return c;
    }
    if (shut_down_) {
        w.refused = refusal(errc::client_closed);
        out.wake.push_back(w);
        return nullptr;
    }
    if (w.newcomer && options_.max_waiting != 0 && stats_.waiting >= options_.max_waiting) {
        w.refused = refusal(errc::queue_full);
        out.wake.push_back(w);
        return nullptr;
    }
    enqueue(w);
    open_missing(now, out);
    return nullptr;
}

bool pool_state::abandon(waiter& w) noexcept {
    if (!w.queued_)
        return false;
    leave_queue(w);
    return true;
}

void pool_state::release(connection_ptr c, time_point now, keep_alive_grant grant, effects& out) noexcept {
    --stats_.in_use;
    c->last_used = now;
    milliseconds idle = options_.idle_timeout;
    bool limited = idle > milliseconds::zero();
    if (grant) {
        const milliseconds usable = usable_part(*grant);
        idle = limited ? std::min(idle, usable) : usable;
        limited = true;
    }
    c->idle_until = limited ? now + idle : time_point{};
    hand_over(std::move(c), now, out);
    open_missing(now, out);
}

void pool_state::discard(bool unhealthy, time_point now, effects& out) noexcept {
    --stats_.in_use;
    ++stats_.closed;
    if (unhealthy)
        ++stats_.unhealthy;
    open_missing(now, out);
}

void pool_state::opened(
    connection_ptr c, bool resumed, double random, time_point now, effects& out) noexcept {
    --stats_.connecting;
    ++stats_.opened;
    last_failure_ = {};
    pause_ = {};
    pause_until_.reset();
    if (resumed)
        ++stats_.resumed;
    c->last_used = now;
    if (options_.idle_timeout > milliseconds::zero())
        c->idle_until = now + options_.idle_timeout;
    if (options_.max_age > milliseconds::zero()) {
        const milliseconds jitter = std::min(options_.max_age_jitter, options_.max_age / 2);
        const double spread = static_cast<double>(jitter.count()) * random;
        c->retire_at = now + options_.max_age - milliseconds(static_cast<milliseconds::rep>(spread));
    }
    hand_over(std::move(c), now, out);
    open_missing(now, out);
}

void pool_state::open_failed(const net::failure& why, double random, time_point now, effects& out) noexcept {
    --stats_.connecting;
    ++stats_.open_failed;
    last_failure_ = copy_of(why);
    const bool pauses = options_.dial_backoff > milliseconds::zero();
    if (pauses && (!pause_until_ || now >= *pause_until_)) {
        const milliseconds doubled = pause_ > milliseconds::zero() ? 2 * pause_ : options_.dial_backoff;
        pause_ = std::min(doubled, std::max(options_.max_dial_backoff, options_.dial_backoff));
        const double spread = static_cast<double>(pause_.count()) * random / 4;
        pause_until_ = now + pause_ - milliseconds(static_cast<milliseconds::rep>(spread));
    }
    if (total() == 0) {
        refuse_waiters(why, out);
    } else if (!waiters_.empty() && !(pauses && net::is_local_exhaustion(why.cause))) {
        waiter& first = take_first_waiter();
        first.refused = copy_of(why);
        out.wake.push_back(first);
    }
    open_missing(now, out);
}

void pool_state::refuse_waiters(const net::failure& why, effects& out) noexcept {
    while (!waiters_.empty()) {
        waiter& w = take_first_waiter();
        w.refused = copy_of(why);
        out.wake.push_back(w);
    }
}

std::optional<time_point> pool_state::redial_at(time_point now) const noexcept {
    const bool pausing = pause_until_ && now < *pause_until_;
    const bool wanted = !shut_down_ && stats_.connecting == 0 && missing() > 0;
    return pausing && wanted ? pause_until_ : std::nullopt;
}

std::size_t pool_state::warm_up(std::size_t count, time_point now, effects& out) noexcept {
    if (shut_down_)
        return 0;
    const std::size_t reachable =
        std::min({count, options_.max_idle + stats_.in_use, options_.max_connections});
    warm_target_ = std::max(warm_target_, reachable);
    open_missing(now, out);
    return reachable;
}

connection* pool_state::longest_idle() noexcept {
    return stats_.idle > 1 ? &idle_.front() : nullptr;
}

void pool_state::close_longest_idle(effects& out) noexcept {
    ++stats_.unhealthy;
    close(take_oldest(), close_reason::unhealthy, out);
}

void pool_state::close_idle(close_reason reason, effects& out) noexcept {
    while (!idle_.empty())
        close(take_oldest(), reason, out);
}

void pool_state::leave_to_parent(effects& out) noexcept {
    warm_target_ = 0;
    stats_.connecting = 0;
    close_idle(close_reason::not_reusable, out);
}

void pool_state::shut_down(effects& out) noexcept {
    shut_down_ = true;
    warm_target_ = 0;
    refuse_waiters(refusal(errc::client_closed), out);
    close_idle(close_reason::shutdown, out);
}

void pool_state::hand_over(connection_ptr c, time_point now, effects& out) noexcept {
    if (shut_down_) {
        close(std::move(c), close_reason::shutdown, out);
        return;
    }
    if (is_over(c->retire_at, now)) {
        close(std::move(c), close_reason::aged, out);
        return;
    }
    if (is_over(c->idle_until, now)) {
        close(std::move(c), close_reason::expired, out);
        return;
    }
    if (waiters_.empty()) {
        keep_idle(std::move(c), now, out);
        return;
    }
    waiter& first = take_first_waiter();
    put_in_use(*c);
    first.granted = std::move(c);
    out.wake.push_back(first);
}

void pool_state::keep_idle(connection_ptr c, time_point now, effects& out) noexcept {
    idle_.push_back(std::move(c));
    ++stats_.idle;
    close_expired(now, out);
    if (stats_.idle > options_.max_idle)
        close(take_oldest(), close_reason::surplus, out);
}

void pool_state::enqueue(waiter& w) noexcept {
    waiters_.push_back(w);
    w.queued_ = true;
    ++stats_.waiting;
}

void pool_state::leave_queue(waiter& w) noexcept {
    waiters_.erase(waiters_.iterator_to(w));
    w.queued_ = false;
    --stats_.waiting;
}

waiter& pool_state::take_first_waiter() noexcept {
    waiter& first = waiters_.front();
    leave_queue(first);
    return first;
}

connection_ptr pool_state::take_newest() noexcept {
    --stats_.idle;
    return idle_.take_back();
}

connection_ptr pool_state::take_oldest() noexcept {
    --stats_.idle;
    return idle_.take_front();
}

void pool_state::put_in_use(const connection& c) noexcept {
    ++stats_.in_use;
    if (c.requests > 0)
        ++stats_.reused;
}

void pool_state::close(connection_ptr c, close_reason reason, effects& out) noexcept {
    ++stats_.closed;
    c->reason = reason;
    out.close.push_back(std::move(c));
}

void pool_state::close_expired(time_point now, effects& out) noexcept {
    while (!idle_.empty()) {
        connection& oldest = idle_.front();
        const bool aged = is_over(oldest.retire_at, now);
        if (!aged && !is_over(oldest.idle_until, now))
            return;
        close(take_oldest(), aged ? close_reason::aged : close_reason::expired, out);
    }
}

// As many connections are wanted as there are waiters, or as warming up still wants.
std::size_t pool_state::missing() const noexcept {
    const std::size_t open = stats_.idle + stats_.in_use;
    return std::max(stats_.waiting, warm_target_ - std::min(open, warm_target_));
}

void pool_state::open_missing(time_point now, effects& out) noexcept {
    if (shut_down_)
        return;
    // Connections that come back meanwhile may leave no room to keep more.
    if (warm_target_ > 0 &&
        stats_.idle + stats_.in_use >= std::min(warm_target_, options_.max_idle + stats_.in_use)) {
        warm_target_ = 0;
    }
    const bool is_full = total() >= options_.max_connections && idle_.empty();
    if (is_full || (pause_until_ && now < *pause_until_))
        return;
    const std::size_t at_a_time = pause_until_ ? 1 : options_.max_connecting;
    const std::size_t wanted = std::min(missing(), at_a_time);
    while (stats_.connecting < wanted && make_room(out)) {
        ++stats_.connecting;
        ++out.dial;
    }
}

// Idle connections can stand in the way only of waiters that want a fresher one.
bool pool_state::make_room(effects& out) noexcept {
    if (total() < options_.max_connections)
        return true;
    if (idle_.empty())
        return false;
    close(take_oldest(), close_reason::surplus, out);
    return true;
}

} // namespace conductor::pool
