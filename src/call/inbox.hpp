#pragma once

// What happens to a call from outside, on whatever thread: its events are left here, and one thread at a time
// takes them out. That makes a call serial without a strand, and without memory that could be missing when it
// matters.

#include <conductor/version.hpp>

#include <atomic>
#include <cstdint>

namespace conductor::inline CONDUCTOR_ABI::call {

// Lock-free, for any number of threads.
class inbox {
public:
    enum event : std::uint32_t {
        started = 1,   // by its caller
        cancelled = 2, // see cancel_link
        admitted = 4,  // its turn at its end-user has come
        woken = 8,     // the pool has granted or refused a connection
        ready = 16,    // its socket is
        expired = 32,  // its timer
    };

    // True: the caller is in charge, and has to take events until there are none. False: somebody else is.
    [[nodiscard]] bool put(event e) noexcept {
        return (state_.fetch_or(e | busy, std::memory_order_acq_rel) & busy) == 0;
    }

    // The events since the last time. None: the caller is not in charge any more.
    [[nodiscard]] std::uint32_t take() noexcept {
        for (;;) {
            const std::uint32_t events = state_.exchange(busy, std::memory_order_acq_rel) & ~busy;
            auto expected = busy;
            if (events != 0 || state_.compare_exchange_strong(expected, 0, std::memory_order_acq_rel))
                return events;
        }
    }

    // Nobody will take what is left.
    void clear() noexcept { state_.store(0, std::memory_order_relaxed); }

private:
    static constexpr std::uint32_t busy = std::uint32_t{1} << 31;
    std::atomic<std::uint32_t> state_{0};
};

} // namespace conductor::call
