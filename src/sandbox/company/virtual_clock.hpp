#pragma once

// What time is it in the sandbox? The system's, and what tests have let pass since. Two clocks: one tells the
// date, and one does not jump when the system's is set.

#include <conductor/version.hpp>

#include <atomic>
#include <chrono>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// Thread-safe.
class virtual_clock {
public:
    using time_point = std::chrono::system_clock::time_point;

    [[nodiscard]] time_point now() const noexcept {
        return std::chrono::system_clock::now() + std::chrono::milliseconds(passed_.load());
    }

    [[nodiscard]] std::chrono::steady_clock::time_point steady_now() const noexcept {
        return std::chrono::steady_clock::now() + std::chrono::milliseconds(passed_.load());
    }

    /// When the system's steady clock will show what `steady_now` shows then.
    [[nodiscard]] std::chrono::steady_clock::time_point
    real(std::chrono::steady_clock::time_point steady) const noexcept {
        return steady - std::chrono::milliseconds(passed_.load());
    }

    /// As if so much time had passed.
    void advance(std::chrono::milliseconds time) noexcept { passed_ += time.count(); }

private:
    std::atomic<std::chrono::milliseconds::rep> passed_{0};
};

} // namespace conductor::sandbox
