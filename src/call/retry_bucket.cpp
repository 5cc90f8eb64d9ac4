#include "call/retry_bucket.hpp"

#include <algorithm>

namespace conductor::inline CONDUCTOR_ABI::call {

retry_bucket::retry_bucket(const retry_budget_options& budget, time_point now) noexcept
    : budget_(budget)
    , tokens_(budget.capacity)
    , filled_(now) {}

bool retry_bucket::take(std::uint64_t calls, time_point now) noexcept {
    fill(calls, now);
    if (tokens_ < 1)
        return false;
    tokens_ -= 1;
    return true;
}

double retry_bucket::left(std::uint64_t calls, time_point now) noexcept {
    fill(calls, now);
    return tokens_;
}

void retry_bucket::fill(std::uint64_t calls, time_point now) noexcept {
    const double new_calls = static_cast<double>(calls - std::min(calls, calls_));
    const double seconds = std::chrono::duration<double>(std::max(now - filled_, {})).count();
    tokens_ += new_calls * budget_.per_call + seconds * budget_.per_second;
    tokens_ = std::min(tokens_, budget_.capacity);
    calls_ = std::max(calls, calls_);
    filled_ = std::max(now, filled_);
}

} // namespace conductor::call
