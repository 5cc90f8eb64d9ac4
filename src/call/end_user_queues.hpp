#pragma once

// The calls that wait for their turn at their end-user: carries out what `end_user_limiter` decides.

#include "call/end_user_limiter.hpp"

#include <cstddef>
#include <mutex>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::call {

// Thread-safe.
class end_user_queues {
public:
    explicit end_user_queues(const end_user_options& limits)
        : limiter_(limits) {}

    // A queued call is admitted later, unless abandon() says that it still was in the queue. It must live
    // until one of the two has happened, and leave once it was admitted.
    [[nodiscard]] end_user_limiter::entry
    enter(end_user_call& c, std::string_view end_user, end_user_limiter::standing as);
    [[nodiscard]] bool abandon(end_user_call& c) noexcept;
    void leave(end_user_call& c) noexcept;

    // Drops all who wait while the execution context is being destroyed. Nobody is admitted any more.
    void context_gone() noexcept;

    [[nodiscard]] std::size_t queued() const;

private:
    mutable std::mutex mutex_;
    end_user_limiter limiter_;
};

} // namespace conductor::call
