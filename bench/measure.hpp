#pragma once

// What this process has used: CPU time and memory; and how to read a list of latencies.

#include <boost/json/object.hpp>

#include <chrono>
#include <ostream>
#include <vector>

namespace conductor::bench {

struct cpu_time {
    double user_us = 0;
    double system_us = 0;

    [[nodiscard]] double total_us() const { return user_us + system_us; }
    friend cpu_time operator-(cpu_time a, cpu_time b) {
        return {a.user_us - b.user_us, a.system_us - b.system_us};
    }
};

[[nodiscard]] cpu_time process_cpu_time();
[[nodiscard]] double resident_kilobytes();
[[nodiscard]] double microseconds(std::chrono::nanoseconds time);

// The smallest latency that at least `fraction` of all do not exceed. `sorted` must be, and not be empty.
[[nodiscard]] std::chrono::nanoseconds
percentile(const std::vector<std::chrono::nanoseconds>& sorted, double fraction);

// As many files as the system lets this process open: each connection is one.
void raise_file_limit();

// A line for each figure.
void print(std::ostream& out, const boost::json::object& figures);

} // namespace conductor::bench
