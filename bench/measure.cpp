#include "measure.hpp"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iomanip>

namespace conductor::bench {

namespace {

double microseconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_usec);
}

double microseconds(std::chrono::nanoseconds time) {
    return std::chrono::duration<double, std::micro>(time).count();
}

} // namespace

cpu_time process_cpu_time() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return {microseconds(usage.ru_utime), microseconds(usage.ru_stime)};
}

long resident_kilobytes() {
    long pages_total = 0;
    long pages_resident = 0;
    std::ifstream("/proc/self/statm") >> pages_total >> pages_resident;
    return pages_resident * (sysconf(_SC_PAGESIZE) / 1024);
}

std::chrono::nanoseconds percentile(const std::vector<std::chrono::nanoseconds>& sorted, double fraction) {
    const double rank = std::ceil(fraction * static_cast<double>(sorted.size()));
    return sorted[static_cast<std::size_t>(std::max(rank, 1.0)) - 1];
}

void print(std::ostream& out, measurement m) {
    std::sort(m.latencies.begin(), m.latencies.end());
    const auto requests = static_cast<double>(m.latencies.size());
    const double seconds = std::chrono::duration<double>(m.elapsed).count();
    out << std::fixed << std::setprecision(0);
    out << "requests            " << requests << " (" << m.failures << " failed)\n";
    out << "requests/s          " << requests / seconds << '\n';
    out << std::setprecision(1);
    out << "CPU per request     " << (m.cpu.user_us + m.cpu.system_us) / requests << " us (user "
        << m.cpu.user_us / requests << ", system " << m.cpu.system_us / requests << ")\n";
    for (const auto& [name, fraction] : {
             std::pair{"latency p50         ", 0.5},
             std::pair{"latency p90         ", 0.9},
             std::pair{"latency p99         ", 0.99},
             std::pair{"latency p99.9       ", 0.999},
             std::pair{"latency max         ", 1.0},
         }) {
        out << name << microseconds(percentile(m.latencies, fraction)) << " us\n";
    }
    out << "resident memory     " << m.resident_kb << " KB\n";
}

} // namespace conductor::bench
