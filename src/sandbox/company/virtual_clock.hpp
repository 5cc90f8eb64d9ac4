#pragma once

// What time is it in the sandbox? The system's, and what tests have let pass since.

#include <atomic>
#include <chrono>

namespace conductor::sandbox {

/// Thread-safe.
class virtual_clock {
public:
    using time_point = std::chrono::system_clock::time_point;

    [[nodiscard]] time_point now() const noexcept {
        return std::chrono::system_clock::now() + std::chrono::milliseconds(passed_.load());
    }

    /// As if so much time had passed.
    void advance(std::chrono::milliseconds time) noexcept { passed_ += time.count(); }

private:
    std::atomic<std::chrono::milliseconds::rep> passed_{0};
};

} // namespace conductor::sandbox
