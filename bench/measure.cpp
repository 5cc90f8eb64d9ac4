#include "measure.hpp"

#include <boost/json/value.hpp>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iomanip>

namespace conductor::bench {

namespace {

double in_microseconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_usec);
}

} // namespace

cpu_time process_cpu_time() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return {in_microseconds(usage.ru_utime), in_microseconds(usage.ru_stime)};
}

double resident_kilobytes() {
    long pages_total = 0;
    long pages_resident = 0;
    std::ifstream("/proc/self/statm") >> pages_total >> pages_resident;
    return static_cast<double>(pages_resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024;
}

double microseconds(std::chrono::nanoseconds time) {
    return std::chrono::duration<double, std::micro>(time).count();
}

std::chrono::nanoseconds percentile(const std::vector<std::chrono::nanoseconds>& sorted, double fraction) {
    const double rank = std::ceil(fraction * static_cast<double>(sorted.size()));
    return sorted[static_cast<std::size_t>(std::max(rank, 1.0)) - 1];
}

void raise_file_limit() {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        (void)setrlimit(RLIMIT_NOFILE, &limit);
    }
}

void print(std::ostream& out, const boost::json::object& figures) {
    out << std::fixed;
    for (const auto& [name, figure] : figures) {
        out << std::left << std::setw(36) << std::string(name);
        if (figure.is_double())
            out << std::setprecision(2) << figure.get_double() << '\n';
        else
            out << figure << '\n';
    }
}

} // namespace conductor::bench
