#pragma once

// What conductor_bench is told on its command line.

#include <cstddef>
#include <optional>
#include <string>

namespace conductor::bench {

struct options {
    std::string url = "https://localhost:8443/v1";
    std::string key = "sk_test_bench";
    std::string ca_file;
    std::size_t concurrency = 64; // calls in flight, and connections
    std::size_t requests = 100'000;
    std::size_t warm_up = 2'000; // requests before the measurement
    std::size_t threads = 1;
};

// Nothing after it has printed help or what is wrong; `status` is then the program's exit status.
[[nodiscard]] std::optional<options> parse_options(int argc, char** argv, int& status);

} // namespace conductor::bench
