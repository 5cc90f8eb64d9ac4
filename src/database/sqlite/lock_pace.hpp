#pragma once

// How long a request waits before it tries again to get a lock that another connection has.
//
// SQLite's own busy_timeout would sleep in the executor, and let nothing else run there: it is off.

#include <conductor/version.hpp>

#include <algorithm>
#include <chrono>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI::database {

class lock_pace {
public:
    using milliseconds = std::chrono::milliseconds;

    explicit lock_pace(milliseconds timeout) noexcept
        : timeout_(timeout) {}

    // For a new request.
    void begin() noexcept { next_ = milliseconds{1}; }

    // Nothing: it has waited for long enough.
    [[nodiscard]] std::optional<milliseconds> after(milliseconds waited) noexcept {
        if (waited >= timeout_)
            return std::nullopt;
        const milliseconds wait = std::min(next_, timeout_ - waited);
        next_ = std::min(next_ * 2, longest);
        return wait;
    }

private:
    static constexpr milliseconds longest{50};

    milliseconds timeout_;
    milliseconds next_{1};
};

} // namespace conductor::database
