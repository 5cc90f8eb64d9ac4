#pragma once

// Times in the unit that metrics and spans have them in.

#include <conductor/version.hpp>

#include <chrono>

namespace conductor::inline CONDUCTOR_ABI::metrics {

[[nodiscard]] inline double in_seconds(std::chrono::nanoseconds time) noexcept {
    return std::chrono::duration<double>(time).count();
}

} // namespace conductor::metrics
