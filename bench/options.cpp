#include "options.hpp"

#include <charconv>
#include <cstdlib>
#include <iostream>
#include <string_view>
#include <utility>

namespace conductor::bench {

namespace {

constexpr std::string_view usage =
    R"(Usage: conductor_bench [options]

Measures one client of this library against a given server.

  --mode MODE        what to measure               (load)
      load           throughput, latency, CPU time, allocations and memory of calls from coroutines
      idle           memory of idle connections, opened by client.warm_up
      inflight       memory of calls in flight, which a conductor-sandbox holds
      handshake      CPU time of reconnecting, with and without resumed sessions
      warm-up        time of client.warm_up beside that of as many bare OpenSSL handshakes
  --url URL          base URL of the server        (https://localhost:8443/v1)
  --key KEY          secret key to send            (sk_test_bench)
  --ca FILE          CA certificate to trust       (the system's)
  --json             print the result as JSON
  --connections N    connections at the most       (as many as calls; 1000 idle, 500 to warm up)
  --requests N       requests to measure           (100000; 1000 reconnections, 4000 in flight)

With --mode load:
  --payload KIND     end-user, invoice (read of a company made for each), page (150 invoices) or
                     create-100-lines (end-user)
  --concurrency N    calls in flight               (64)
  --duration S       seconds to measure, instead of a number of requests
  --warm-up N        requests before the measurement (2000)
  --threads N        threads that run the client   (1)
  --rate R           begin R requests a second, however long the answers take; latency then counts from
                     the moment when a request was due (0: each worker sends when it has its answer)
)";

template <class Number>
bool parse_number(std::string_view text, Number& out) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc{} && end == text.data() + text.size();
}

template <class Number>
bool parse_positive(std::string_view text, Number& out) {
    return parse_number(text, out) && out > Number{};
}

template <class Number>
bool parse_positive(std::string_view text, std::optional<Number>& out) {
    return parse_positive(text, out.emplace());
}

template <class Choice, std::size_t N>
bool parse_choice(
    std::string_view text, const std::pair<std::string_view, Choice> (&choices)[N], Choice& out) {
    for (const auto& [name, choice] : choices) {
        if (text == name) {
            out = choice;
            return true;
        }
    }
    return false;
}

constexpr std::pair<std::string_view, mode> modes[] = {
    {"load", mode::load},           {"idle", mode::idle},       {"inflight", mode::inflight},
    {"handshake", mode::handshake}, {"warm-up", mode::warm_up},
};

constexpr std::pair<std::string_view, payload> payloads[] = {
    {"end-user", payload::end_user},
    {"invoice", payload::invoice},
    {"page", payload::page},
    {"create-100-lines", payload::create_100_lines},
};

bool set_option(options& parsed, std::string_view name, std::string_view value) {
    if (name == "--mode")
        return parse_choice(value, modes, parsed.mode);
    if (name == "--payload")
        return parse_choice(value, payloads, parsed.payload);
    if (name == "--concurrency")
        return parse_positive(value, parsed.concurrency);
    if (name == "--connections")
        return parse_positive(value, parsed.connections);
    if (name == "--requests")
        return parse_positive(value, parsed.requests);
    if (name == "--duration")
        return parse_positive(value, parsed.duration);
    if (name == "--warm-up")
        return parse_number(value, parsed.warm_up);
    if (name == "--threads")
        return parse_positive(value, parsed.threads);
    if (name == "--rate")
        return parse_number(value, parsed.rate) && parsed.rate >= 0;
    const std::pair<std::string_view, std::string*> texts[] = {
        {"--url", &parsed.url},
        {"--key", &parsed.key},
        {"--ca", &parsed.ca_file},
    };
    for (const auto& [known, text] : texts) {
        if (name == known) {
            *text = value;
            return true;
        }
    }
    return false;
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
        if (name == "--json") {
            parsed.json = true;
            continue;
        }
        const bool has_value = ++i < argc;
        const std::string_view value = has_value ? argv[i] : "";
        if (!has_value || !set_option(parsed, name, value)) {
            std::cerr << "conductor_bench: wrong option or value: " << name << ' ' << value << "\n\n"
                      << usage;
            status = EXIT_FAILURE;
            return std::nullopt;
        }
    }
    return parsed;
}

} // namespace conductor::bench
