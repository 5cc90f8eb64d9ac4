#include "sandbox/server/command_line.hpp"

#include <charconv>
#include <cstddef>
#include <cstdint>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

std::uint16_t parse_port(std::string_view text) {
    std::uint16_t port = 0;
    const auto* end = text.data() + text.size();
    const auto [stop, ec] = std::from_chars(text.data(), end, port);
    if (ec != std::errc{} || stop != end || text.empty())
        throw usage_error{"--port wants a number from 0 to 65535"};
    return port;
}

} // namespace

std::string_view usage() noexcept {
    return "Usage: conductor-sandbox [options]\n"
           "\n"
           "Answers like the Conductor API, from memory, until SIGINT or SIGTERM.\n"
           "\n"
           "  --host ADDRESS  IP address to listen on (127.0.0.1)\n"
           "  --port PORT     port to listen on (0: any free one)\n"
           "  --plain         HTTP without TLS\n"
           "  --key KEY       secret key to accept, may be repeated (sk_test_sandbox)\n"
           "  --unlinked      companies of new end-users are never linked, until it is told otherwise\n"
           "  --ca-out FILE   write the certificate authority to trust, as PEM\n"
           "  --log           write a line per request to the error output\n"
           "  --help          print this text\n";
}

command_line parse_command_line(std::span<const char* const> arguments) {
    command_line parsed;
    bool default_keys = true;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view name = arguments[i];
        const auto value = [&]() -> std::string {
            if (i + 1 == arguments.size())
                throw usage_error{std::string{name} + " wants a value"};
            return arguments[++i];
        };
        if (name == "--host") {
            parsed.server.host = value();
        } else if (name == "--port") {
            parsed.server.port = parse_port(value());
        } else if (name == "--plain") {
            parsed.server.tls = false;
        } else if (name == "--key") {
            if (default_keys)
                parsed.server.keys.clear();
            default_keys = false;
            parsed.server.keys.push_back(value());
        } else if (name == "--unlinked") {
            parsed.server.companies_linked = false;
        } else if (name == "--ca-out") {
            parsed.ca_out = value();
        } else if (name == "--log") {
            parsed.log = true;
        } else if (name == "--help") {
            parsed.help = true;
        } else {
            throw usage_error{"unknown option " + std::string{name}};
        }
    }
    return parsed;
}

} // namespace conductor::sandbox
