#pragma once

// A connection as the pool keeps it.

#include "net/stream.hpp"

#include <conductor/observer.hpp>

#include <chrono>
#include <cstdint>
#include <memory>

namespace conductor::pool {

using clock = std::chrono::steady_clock;
using time_point = clock::time_point;

// Owned by the pool while idle, and by one operation while in use.
struct connection {
    std::uint64_t id = 0;
    std::unique_ptr<net::stream> stream;
    std::uint64_t requests = 0; // started on it

    time_point last_used{};
    time_point idle_until{}; // not to be reused from then on, while idle
    time_point retire_at{};  // not to be reused from then on
};

using connection_ptr = std::unique_ptr<connection>;

struct retired_connection {
    connection_ptr connection;
    close_reason reason = close_reason::expired;
};

} // namespace conductor::pool
