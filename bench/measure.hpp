#pragma once

// What a run cost: time, CPU time, memory, and the latency of each request.

#include <chrono>
#include <cstddef>
#include <ostream>
#include <vector>

namespace conductor::bench {

struct cpu_time {
    double user_us = 0;
    double system_us = 0;
};

[[nodiscard]] cpu_time process_cpu_time();
[[nodiscard]] long resident_kilobytes();

struct measurement {
    std::vector<std::chrono::nanoseconds> latencies; // one for each request
    std::size_t failures = 0;
    std::chrono::nanoseconds elapsed{};
    cpu_time cpu;
    long resident_kb = 0;
};

// The smallest latency that at least `fraction` of all do not exceed. `sorted` must be, and not be empty.
[[nodiscard]] std::chrono::nanoseconds
percentile(const std::vector<std::chrono::nanoseconds>& sorted, double fraction);

void print(std::ostream& out, measurement m);

} // namespace conductor::bench
