#pragma once

// What the C++ peers share: their command line, and the measurement between the end of the warm-up and the
// end of the run.

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace peer {

using clock = std::chrono::steady_clock;

inline constexpr const char* key = "sk_test_bench";

struct arguments {
    std::string url; // of the API: https://HOST:PORT/PATH
    std::string host;
    std::string port;
    std::string path;
    std::string ca_file;
    std::size_t connections;
    double seconds;
};

inline arguments parse(int argc, char** argv) {
    if (argc != 5)
        throw std::runtime_error(std::string("usage: ") + argv[0] + " URL CA CONNECTIONS SECONDS");
    arguments out{argv[1], {}, {}, {}, argv[2], std::stoul(argv[3]), std::stod(argv[4])};
    const auto begin = out.url.find("//") + 2;
    const auto slash = out.url.find('/', begin);
    const auto colon = out.url.find(':', begin);
    if (slash == std::string::npos || colon == std::string::npos)
        throw std::runtime_error("the URL must be https://HOST:PORT/PATH");
    out.host = out.url.substr(begin, colon - begin);
    out.port = out.url.substr(colon + 1, slash - colon - 1);
    out.path = out.url.substr(slash);
    return out;
}

class recorder {
public:
    recorder(std::size_t connections, double seconds)
        : warm_up_(std::max<std::size_t>(2000, 20 * connections))
        , seconds_(seconds) {
        latencies_.reserve(static_cast<std::size_t>(seconds * 100'000));
    }

    // A request is answered. Gives whether to go on.
    bool note(clock::time_point sent) {
        const auto now = clock::now();
        if (++answered_ < warm_up_)
            return true;
        if (answered_ == warm_up_) {
            begin_ = now;
            cpu_us_ = cpu_us();
            return true;
        }
        if (ended_)
            return false;
        latencies_.push_back(std::chrono::duration<double, std::micro>(now - sent).count());
        elapsed_ = std::chrono::duration<double>(now - begin_).count();
        if (elapsed_ < seconds_)
            return true;
        ended_ = true;
        cpu_us_ = cpu_us() - cpu_us_;
        return false;
    }

    void print() {
        if (!ended_)
            throw std::runtime_error("the run ended before its time");
        std::sort(latencies_.begin(), latencies_.end());
        const auto requests = static_cast<double>(latencies_.size());
        std::printf(
            "{\"requests\": %.0f, \"seconds\": %f, \"rps\": %f, \"cpu_us_per_request\": %f, "
            "\"p50_us\": %f, \"p99_us\": %f, \"rss_kb\": %ld}\n",
            requests, elapsed_, requests / elapsed_, cpu_us_ / requests, percentile(0.5), percentile(0.99),
            resident_kb());
    }

private:
    [[nodiscard]] double percentile(double fraction) const {
        return latencies_[static_cast<std::size_t>(fraction * static_cast<double>(latencies_.size() - 1))];
    }

    static double cpu_us() {
        rusage used{};
        getrusage(RUSAGE_SELF, &used);
        return static_cast<double>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e6 +
               static_cast<double>(used.ru_utime.tv_usec + used.ru_stime.tv_usec);
    }

    static long resident_kb() {
        long total = 0;
        long resident = 0;
        std::ifstream("/proc/self/statm") >> total >> resident;
        return resident * (sysconf(_SC_PAGESIZE) / 1024);
    }

    std::size_t warm_up_;
    double seconds_;
    std::vector<double> latencies_;
    std::size_t answered_ = 0;
    bool ended_ = false;
    clock::time_point begin_;
    double elapsed_ = 0;
    double cpu_us_ = 0;
};

// Runs a peer's `measure`, and tells what was wrong.
template <class Measure>
int run(int argc, char** argv, Measure measure) {
    try {
        measure(parse(argc, argv));
        return EXIT_SUCCESS;
    } catch (const std::exception& e) {
        std::fprintf(stderr, "%s: %s\n", argv[0], e.what());
        return EXIT_FAILURE;
    }
}

} // namespace peer
