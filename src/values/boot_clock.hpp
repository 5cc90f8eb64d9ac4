#pragma once

// The clock of what grows old on the way to the server: connections, addresses. It goes on while the machine
// sleeps, as the server's does: what was kept before that is as old as it would be if the machine had not.

#include <conductor/version.hpp>

#include <chrono>
#include <ctime>

namespace conductor::inline CONDUCTOR_ABI {

struct boot_clock {
    using duration = std::chrono::nanoseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<boot_clock>;
    static constexpr bool is_steady = true;

    [[nodiscard]] static time_point now() noexcept {
        std::timespec read{};
        ::clock_gettime(CLOCK_BOOTTIME, &read);
        return time_point{std::chrono::seconds(read.tv_sec) + std::chrono::nanoseconds(read.tv_nsec)};
    }
};

} // namespace conductor
