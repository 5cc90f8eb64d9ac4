#pragma once

// What conductor_bench is told on its command line.

#include <cstddef>
#include <optional>
#include <string>

namespace conductor::bench {

enum class mode { load, idle, inflight, handshake, warm_up };
enum class payload { end_user, invoice, page, create_100_lines };

struct options {
    bench::mode mode = bench::mode::load;
    std::string url = "https://localhost:8443/v1";
    std::string key = "sk_test_bench";
    std::string ca_file;
    bench::payload payload = bench::payload::end_user;
    std::size_t concurrency = 64;           // calls in flight
    std::optional<std::size_t> connections; // at the most; as many as calls in flight
    std::optional<std::size_t> requests;
    std::optional<double> duration; // seconds, instead of a number of requests
    std::size_t warm_up = 2'000;    // requests before the measurement
    std::size_t threads = 1;
    double rate = 0; // requests/s to begin whatever the answers do; 0: each call follows its predecessor
    bool json = false;

    [[nodiscard]] std::size_t connection_count() const { return connections.value_or(concurrency); }
};

// Nothing after it has printed help or what is wrong; `status` is then the program's exit status.
[[nodiscard]] std::optional<options> parse_options(int argc, char** argv, int& status);

} // namespace conductor::bench
