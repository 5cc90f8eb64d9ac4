#include "call/call_limits.hpp"

#include <algorithm>
#include <cmath>

namespace conductor::inline CONDUCTOR_ABI::call {

namespace {

using std::chrono::milliseconds;

// The server's own wait for QuickBooks when a request does not say otherwise.
constexpr std::chrono::seconds server_default_wait{90};

limit after(time_point begin, milliseconds time) noexcept {
    const bool none = time <= milliseconds::zero();
    const bool beyond_the_clock = time >= std::chrono::floor<milliseconds>(time_point::max() - begin);
    return none || beyond_the_clock ? std::nullopt : limit(begin + time);
}

} // namespace

limit earliest(limit a, limit b) noexcept {
    return a && b ? std::min(*a, *b) : (a ? a : b);
}

limit call_times::deadline(const timeout_options& t) const noexcept {
    return t.deadline ? after(call, *t.deadline) : std::nullopt;
}

limit call_times::queue_end(const timeout_options& t) const noexcept {
    return after(queued, t.queue);
}

limit call_times::pool_end(const timeout_options& t) const noexcept {
    return after(attempt, t.pool);
}

limit call_times::attempt_end(const timeout_options& t) const noexcept {
    return after(attempt, t.attempt);
}

std::optional<int> call_times::server_wait(const timeout_options& t, time_point now) const noexcept {
    const limit end = earliest(attempt_end(t), deadline(t));
    if (!end || *end - now >= server_default_wait)
        return std::nullopt;
    const auto left = std::chrono::ceil<std::chrono::seconds>(*end - now);
    return std::max(static_cast<int>(left.count()) - 1, 1);
}

milliseconds backoff(const retry_options& policy, int attempt, double random) noexcept {
    const auto doubled = static_cast<double>(policy.initial_backoff.count()) * std::exp2(attempt - 1);
    const double longest = std::min(doubled, static_cast<double>(policy.max_backoff.count()));
    return milliseconds(static_cast<milliseconds::rep>(longest * (1 - policy.jitter * random)));
}

} // namespace conductor::call
