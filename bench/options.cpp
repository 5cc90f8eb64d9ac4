#include "options.hpp"

#include <charconv>
#include <cstdlib>
#include <iostream>
#include <string_view>

namespace conductor::bench {

namespace {

constexpr std::string_view usage =
    R"(Usage: conductor_bench [options]

Sends POST /end-users from coroutines through one client, and prints throughput, latency, CPU time and
memory of this process.

  --url URL          base URL of the server        (https://localhost:8443/v1)
  --key KEY          secret key to send            (sk_test_bench)
  --ca FILE          CA certificate to trust       (the system's)
  --concurrency N    calls in flight, connections  (64)
  --requests N       requests to measure           (100000)
  --warm-up N        requests before that          (2000)
  --threads N        threads that run the client   (1)
)";

bool parse_number(std::string_view text, std::size_t& out) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc{} && end == text.data() + text.size();
}

} // namespace

std::optional<options> parse_options(int argc, char** argv, int& status) {
    options parsed;
    for (int i = 1; i < argc; ++i) {
        const std::string_view name = argv[i];
        if (name == "--help") {
            std::cout << usage;
            status = EXIT_SUCCESS;
            return std::nullopt;
        }
        bool ok = ++i < argc;
        const std::string_view value = ok ? argv[i] : "";
        if (name == "--url") {
            parsed.url = value;
        } else if (name == "--key") {
            parsed.key = value;
        } else if (name == "--ca") {
            parsed.ca_file = value;
        } else if (name == "--concurrency") {
            ok = ok && parse_number(value, parsed.concurrency) && parsed.concurrency > 0;
        } else if (name == "--requests") {
            ok = ok && parse_number(value, parsed.requests) && parsed.requests > 0;
        } else if (name == "--warm-up") {
            ok = ok && parse_number(value, parsed.warm_up);
        } else if (name == "--threads") {
            ok = ok && parse_number(value, parsed.threads) && parsed.threads > 0;
        } else {
            ok = false;
        }
        if (!ok) {
            std::cerr << "conductor_bench: wrong option or value: " << name << ' ' << value << "\n\n"
                      << usage;
            status = EXIT_FAILURE;
            return std::nullopt;
        }
    }
    return parsed;
}

} // namespace conductor::bench
