#include "call/call_fsm.hpp"

#include <algorithm>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::call {

namespace {

retry_reason reason_of(const attempt_report& report) noexcept {
    if (report.status == 0) {
        return make_error_code(report.failure.code) == condition::timeout ? retry_reason::timeout
                                                                          : retry_reason::connection_error;
    }
    return report.should_retry == true ? retry_reason::should_retry : retry_reason::status;
}

attempt_report unsent(errc code, phase where) noexcept {
    attempt_report report;
    report.failure.code = code;
    report.failure.where = where;
    return report;
}

} // namespace

void call_fsm::reset() noexcept {
    state_ = state::made;
    has_turn_ = false; // if it still is true, nobody waits for it any more
    tried_ = false;
    threw_ = false;
    met_stale_connection_ = false;
    changed_key_ = false;
    may_be_processed_ = false;
    attempt_ = 0;
    early_cancel_ = {};
    ending_ = {};
}

action call_fsm::begin(
    const call_limits& limits, bool for_end_user, time_point now, errc obstacle, view seen) noexcept {
    limits_ = limits;
    for_end_user_ = for_end_user;
    times_.call = now;
    if (obstacle == errc{})
        obstacle = early_cancel_;
    if (obstacle == errc{})
        return next_attempt(now);
    ending_ = unsent(obstacle, phase::none);
    ending_.sent = seen.foreign;
    return end_attempt();
}

action call_fsm::next_attempt(time_point now) noexcept {
    if (!for_end_user_)
        return acquire(now);
    times_.queued = now;
    state_ = state::entering;
    return action::enter;
}

action call_fsm::acquire(time_point now) noexcept {
    ++attempt_;
    times_.attempt = now;
    state_ = state::acquiring;
    return action::acquire;
}

action call_fsm::turn_given() noexcept {
    has_turn_ = true;
    return acquire(times_.queued);
}

action call_fsm::turn_awaited(time_point now) noexcept {
    times_.queued = now;
    state_ = state::queued;
    return action::wait;
}

action call_fsm::turn_refused() noexcept {
    return end_attempt(unsent(errc::queue_full, phase::queue));
}

action call_fsm::admitted(time_point now) noexcept {
    has_turn_ = true;
    return state_ == state::leaving ? end_attempt() : acquire(now);
}

action call_fsm::connected() noexcept {
    state_ = state::exchanging;
    return action::send;
}

action call_fsm::connection_awaited() noexcept {
    state_ = state::waiting;
    return action::wait;
}

action call_fsm::woken(grant given, net::failure why) noexcept {
    if (state_ == state::leaving)
        return end_attempt();
    switch (given) {
    case grant::usable:
        return connected();
    case grant::went_stale:
        state_ = state::acquiring;
        return action::acquire;
    case grant::useless: // the next would be too: that costs a try
    case grant::none:
        break;
    }
    ending_ = {};
    ending_.failure = std::move(why);
    return end_attempt();
}

action call_fsm::answered(attempt_report report) noexcept {
    return end_attempt(std::move(report));
}

action call_fsm::broken(attempt_report report) noexcept {
    return end_attempt(std::move(report));
}

action call_fsm::end_attempt(attempt_report report) noexcept {
    ending_ = std::move(report);
    return end_attempt();
}

action call_fsm::end_attempt() noexcept {
    state_ = state::ending;
    return action::release;
}

action call_fsm::expired(time_point now, view seen) noexcept {
    if (state_ == state::pausing)
        return now >= times_.pause_until ? next_attempt(now) : action::wait;
    const errc code = overdue(now);
    if (code == errc{})
        return action::wait;
    // A status that has come says more.
    if (state_ == state::exchanging && seen.status >= 300) {
        ending_ = unsent(code, phase::receive);
        return action::settle;
    }
    return interrupt(code, seen);
}

// Which limit is reached. A retry would be pointless after the deadline, so it counts first.
errc call_fsm::overdue(time_point now) const noexcept {
    const timeout_options& t = limits_.timeouts;
    const auto over = [now](limit end) { return end && now >= *end; };
    const bool tries = state_ == state::waiting || state_ == state::exchanging;
    if (!tries && state_ != state::queued)
        return {};
    if (over(times_.deadline(t)))
        return errc::deadline_exceeded;
    if (state_ == state::queued)
        return over(times_.queue_end(t)) ? errc::queue_timeout : errc{};
    if (over(times_.attempt_end(t)))
        return errc::attempt_timeout;
    return state_ == state::waiting && over(times_.pool_end(t)) ? errc::pool_timeout : errc{};
}

action call_fsm::cancelled(errc why, boost::asio::cancellation_type_t type, view seen) noexcept {
    using boost::asio::cancellation_type;
    constexpr auto at_any_time = cancellation_type::terminal | cancellation_type::partial;
    const bool untouched = is_untried() && !seen.sent_any; // nothing that the server could know of
    if ((type & at_any_time) == cancellation_type::none && !untouched)
        return action::wait;
    if (state_ == state::made) {
        early_cancel_ = why;
        return action::wait;
    }
    return interrupt(why, seen);
}

// From outside.
action call_fsm::interrupt(errc code, view seen) noexcept {
    attempt_report report = unsent(code, phase::none);
    report.sent = seen.foreign;
    switch (state_) {
    case state::queued:
    case state::waiting:
        report.failure.where = state_ == state::queued ? phase::queue : phase::pool;
        ending_ = std::move(report);
        return action::leave;
    case state::leaving:
        report.failure.where = ending_.failure.where;
        ending_ = std::move(report);
        return action::wait;
    case state::exchanging:
        report.failure.where = seen.sent_all ? phase::receive : phase::send;
        report.sent = report.sent || seen.sent_any;
        report.success_lost = is_success(seen.status);
        return end_attempt(std::move(report));
    case state::pausing:
        report.failure.where = phase::backoff;
        return end_attempt(std::move(report));
    default: // it is not begun, asks for something just now, or is over
        return action::wait;
    }
}

action call_fsm::left(bool was_there) noexcept {
    if (was_there)
        return end_attempt();
    state_ = state::leaving;
    return action::wait;
}

action call_fsm::threw() noexcept {
    switch (state_) {
    case state::done:
        return action::wait;
    case state::queued:
    case state::waiting:
        threw_ = true;
        return action::leave;
    case state::leaving:
        threw_ = true;
        return action::wait;
    case state::telling:
        return tell(action::break_off);
    default:
        threw_ = true;
        return end_attempt({});
    }
}

action call_fsm::released(time_point now, double random) noexcept {
    has_turn_ = false;
    if (threw_)
        return tell(action::break_off);
    if (ending_.succeeded())
        return tell(action::succeed);
    if (!wants_retry(now, random))
        return tell(action::fail);
    return ending_.key_changed ? spent(true) : action::spend; // that is no sign of a server in trouble
}

action call_fsm::spent(bool granted) noexcept {
    if (!granted)
        return tell(action::fail);
    tried_ = true;
    state_ = state::pausing;
    return action::pause;
}

bool call_fsm::wants_retry(time_point now, double random) noexcept {
    const retry_options& policy = limits_.retry;
    const outcome of_attempt = outcome_of(ending_);
    met_stale_connection_ = met_stale_connection_ || ending_.stale;
    may_be_processed_ = may_be_processed_ || of_attempt == outcome::unknown;
    outcome_ = of_attempt == outcome::not_processed && may_be_processed_ ? outcome::unknown : of_attempt;

    const repeat how = repeat_of(ending_);
    retry_ = {std::chrono::milliseconds::zero(), reason_of(ending_)};
    ending_.key_changed = ending_.key_changed && of_attempt == outcome::not_processed;
    if (ending_.key_changed) {
        changed_key_ = true;
        return pause_until(now);
    }
    const int retries = attempt_ - (changed_key_ ? 1 : 0);
    if (!limits_.may_be_repeated_after(of_attempt) || how == repeat::never || retries > policy.max_retries)
        return false;
    // A wait of zero would bring everybody back at once.
    if (ending_.retry_after && *ending_.retry_after > std::chrono::milliseconds::zero()) {
        if (*ending_.retry_after > policy.max_retry_after)
            return false;
        retry_.delay = *ending_.retry_after;
    } else if (how == repeat::soon) {
        retry_.delay = std::chrono::milliseconds(1000 + static_cast<int>(1000 * random));
    } else if (!ending_.stale) { // a stale connection says nothing about the server's health
        retry_.delay = backoff(policy, attempt_, random);
    }
    // A time that the clock can say.
    return pause_until(
        now + std::min(retry_.delay, std::chrono::floor<std::chrono::milliseconds>(time_point::max() - now)));
}

bool call_fsm::pause_until(time_point then) noexcept {
    times_.pause_until = then;
    const limit end = times_.deadline(limits_.timeouts);
    return !end || times_.pause_until < *end;
}

action call_fsm::tell(action how) noexcept {
    state_ = state::telling;
    return how;
}

action call_fsm::told() noexcept {
    state_ = state::done;
    return action::wait;
}

limit call_fsm::expires_at() const noexcept {
    const timeout_options& t = limits_.timeouts;
    switch (state_) {
    case state::queued:
        return earliest(times_.queue_end(t), times_.deadline(t));
    case state::waiting:
        return earliest(times_.pool_end(t), earliest(times_.attempt_end(t), times_.deadline(t)));
    case state::exchanging:
        return earliest(times_.attempt_end(t), times_.deadline(t));
    case state::pausing:
        return times_.pause_until;
    default:
        return std::nullopt;
    }
}

std::optional<int> call_fsm::server_wait(time_point now) const noexcept {
    return times_.server_wait(limits_.timeouts, now);
}

bool call_fsm::wants_fresh_connection() const noexcept {
    return !limits_.may_be_repeated_after(outcome::unknown) || met_stale_connection_;
}

} // namespace conductor::call
