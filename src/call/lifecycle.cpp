#include "call/lifecycle.hpp"

#include <algorithm>
#include <cmath>

namespace conductor::call {

namespace {

using std::chrono::milliseconds;

// The server's own wait for QuickBooks when a request does not say otherwise.
constexpr std::chrono::seconds server_default_wait{90};

std::optional<time_point> after(time_point begin, milliseconds limit) noexcept {
    const bool none = limit <= milliseconds::zero();
    const bool beyond_the_clock = limit >= std::chrono::floor<milliseconds>(time_point::max() - begin);
    return none || beyond_the_clock ? std::nullopt : std::optional(begin + limit);
}

std::optional<time_point> earliest(std::optional<time_point> a, std::optional<time_point> b) noexcept {
    return a && b ? std::min(*a, *b) : (a ? a : b);
}

bool is_timeout(const attempt_report& report) noexcept {
    return report.status == 0 && make_error_code(report.failure.code) == condition::timeout;
}

retry_reason reason_of(const attempt_report& report) noexcept {
    if (report.status == 0) {
        return is_timeout(report) ? retry_reason::timeout : retry_reason::connection_error;
    }
    return report.should_retry == true ? retry_reason::should_retry : retry_reason::status;
}

} // namespace

void lifecycle::begin(const call_limits& limits, time_point now) noexcept {
    limits_ = limits;
    attempt_ = 0;
    met_stale_connection_ = false;
    may_be_processed_ = false;
    started_ = now;
    begin_attempt(now);
}

void lifecycle::pause_over(time_point now) noexcept {
    begin_attempt(now);
}

void lifecycle::queue(time_point now) noexcept {
    state_ = state::queued;
    queued_since_ = now;
    --attempt_;
}

void lifecycle::begin_attempt(time_point now) noexcept {
    state_ = state::waiting;
    attempt_started_ = now;
    ++attempt_;
}

lifecycle::verdict lifecycle::decide(const attempt_report& report, time_point now, const chances& chances) {
    const retry_options& policy = limits_.retry;
    state_ = state::done;
    met_stale_connection_ = met_stale_connection_ || report.stale;
    const outcome of_attempt = outcome_of(report);
    may_be_processed_ = may_be_processed_ || of_attempt == outcome::unknown;
    verdict v;
    v.outcome = of_attempt == outcome::not_processed && may_be_processed_ ? outcome::unknown : of_attempt;
    if (report.succeeded()) {
        return v;
    }

    const bool safe = limits_.idempotent || policy.resend_unknown || of_attempt == outcome::not_processed;
    if (!safe || !is_transient(report) || attempt_ > policy.max_retries) {
        return v;
    }
    if (report.retry_after && *report.retry_after > policy.max_retry_after) {
        return v;
    }
    if (report.retry_after) {
        v.delay = *report.retry_after;
    } else if (!report.stale) { // a stale connection says nothing about the server's health
        v.delay = backoff(chances.random);
    }
    if (const auto end = deadline(); end && now + v.delay >= *end) {
        return v;
    }
    if (!chances.take_retry_token()) {
        return v;
    }
    v.retry = true;
    v.reason = reason_of(report);
    pause_until_ = now + v.delay;
    state_ = state::pausing;
    return v;
}

std::optional<time_point> lifecycle::expires_at() const noexcept {
    switch (state_) {
    case state::queued:
        return earliest(queue_end(), deadline());
    case state::waiting:
        return earliest(after(attempt_started_, limits_.timeouts.pool), earliest(attempt_end(), deadline()));
    case state::exchanging:
        return earliest(attempt_end(), deadline());
    case state::pausing:
        return pause_until_;
    case state::done:
        break;
    }
    return std::nullopt;
}

lifecycle::expiry lifecycle::expired(time_point now) const noexcept {
    const auto over = [now](std::optional<time_point> limit) { return limit && now >= *limit; };
    switch (state_) {
    case state::pausing:
        return now >= pause_until_ ? expiry::pause_over : expiry::none;
    case state::queued:
        if (over(deadline())) {
            return expiry::deadline_exceeded;
        }
        return over(queue_end()) ? expiry::queue_timeout : expiry::none;
    case state::waiting:
    case state::exchanging:
        if (over(deadline())) {
            return expiry::deadline_exceeded;
        }
        if (over(attempt_end())) {
            return expiry::attempt_timeout;
        }
        if (state_ == state::waiting && over(after(attempt_started_, limits_.timeouts.pool))) {
            return expiry::pool_timeout;
        }
        return expiry::none;
    case state::done:
        break;
    }
    return expiry::none;
}

std::optional<int> lifecycle::server_wait(time_point now) const noexcept {
    const auto end = earliest(attempt_end(), deadline());
    if (!end || *end - now >= server_default_wait) {
        return std::nullopt;
    }
    const auto left = std::chrono::ceil<std::chrono::seconds>(*end - now);
    return std::max(static_cast<int>(left.count()) - 1, 1);
}

bool lifecycle::wants_fresh_connection() const noexcept {
    const bool may_be_repeated = limits_.idempotent || limits_.retry.resend_unknown;
    return !may_be_repeated || met_stale_connection_;
}

milliseconds lifecycle::backoff(double random) const noexcept {
    const retry_options& policy = limits_.retry;
    const auto doubled = static_cast<double>(policy.initial_backoff.count()) * std::exp2(attempt_ - 1);
    const double longest = std::min(doubled, static_cast<double>(policy.max_backoff.count()));
    return milliseconds(static_cast<milliseconds::rep>(longest * (1 - policy.jitter * random)));
}

std::optional<time_point> lifecycle::deadline() const noexcept {
    return limits_.timeouts.deadline ? after(started_, *limits_.timeouts.deadline) : std::nullopt;
}

bool lifecycle::is_untried() const noexcept {
    const bool trying = state_ == state::waiting || state_ == state::exchanging;
    return attempt_ == (trying ? 1 : 0);
}

std::optional<time_point> lifecycle::queue_end() const noexcept {
    return after(queued_since_, limits_.timeouts.queue);
}

std::optional<time_point> lifecycle::attempt_end() const noexcept {
    return after(attempt_started_, limits_.timeouts.attempt);
}

} // namespace conductor::call
