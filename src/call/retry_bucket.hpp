#pragma once

// The token bucket of `retry_budget`, with time and the number of calls as arguments.

#include <conductor/retry_options.hpp>

#include <chrono>
#include <cstdint>

namespace conductor::inline CONDUCTOR_ABI::call {

class retry_bucket {
public:
    using time_point = std::chrono::steady_clock::time_point;

    retry_bucket(const retry_budget_options& budget, time_point now) noexcept;

    // Takes the token of one retry, or tells that there is none. `calls` is how many calls have been started
    // so far, this one included.
    [[nodiscard]] bool take(std::uint64_t calls, time_point now) noexcept;

    // How many there are.
    [[nodiscard]] double left(std::uint64_t calls, time_point now) noexcept;

private:
    void fill(std::uint64_t calls, time_point now) noexcept;

    retry_budget_options budget_;
    double tokens_;
    std::uint64_t calls_ = 0;
    time_point filled_;
};

} // namespace conductor::call
