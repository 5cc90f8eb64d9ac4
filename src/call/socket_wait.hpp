#pragma once

// A wait until the call's socket is readable, or writable. Each has a number, which tells the one that counts
// from those that a later one has made outdated: their handlers still come.

#include <conductor/version.hpp>

#include <atomic>
#include <cstdint>

namespace conductor::inline CONDUCTOR_ABI::call {

class socket_wait {
public:
    void begin(std::uint32_t number) noexcept { begun_ = number; }
    void forget() noexcept { begun_ = 0; }

    // By a handler, on any thread.
    void end(std::uint32_t number) noexcept {
        auto latest = over_.load(std::memory_order_relaxed);
        while (latest < number && !over_.compare_exchange_weak(latest, number, std::memory_order_release)) {
        }
    }

    [[nodiscard]] bool is_over() const noexcept {
        return begun_ != 0 && over_.load(std::memory_order_acquire) >= begun_;
    }
    [[nodiscard]] bool is_pending() const noexcept { return begun_ != 0 && !is_over(); }

private:
    std::uint32_t begun_ = 0;            // or none
    std::atomic<std::uint32_t> over_{0}; // the latest that is over
};

} // namespace conductor::call
