#pragma once

// TLS connections by OpenSSL and the system's sockets alone: the floor of what opening connections costs.

#include <chrono>
#include <cstddef>
#include <string>

namespace conductor::bench {

// The time that `count` full handshakes take from this thread, `at_once` of them at a time. The connections
// stay open until the last is there. Throws std::runtime_error if one fails.
[[nodiscard]] std::chrono::nanoseconds
bare_handshakes(const std::string& url, const std::string& ca_file, std::size_t count, std::size_t at_once);

} // namespace conductor::bench
