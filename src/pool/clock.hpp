#pragma once

// The clock of idle connections and their ages. It goes on while the machine sleeps, as the server's does: a
// connection that was idle before that is as old as the server thinks.

#include <chrono>
#include <ctime>

namespace conductor::pool {

struct clock {
    using duration = std::chrono::nanoseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<clock>;
    static constexpr bool is_steady = true;

    [[nodiscard]] static time_point now() noexcept {
        std::timespec read{};
        ::clock_gettime(CLOCK_BOOTTIME, &read);
        return time_point{std::chrono::seconds(read.tv_sec) + std::chrono::nanoseconds(read.tv_nsec)};
    }
};

using time_point = clock::time_point;

} // namespace conductor::pool
