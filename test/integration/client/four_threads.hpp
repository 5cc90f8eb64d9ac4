#pragma once

// Runs a world on four threads.

#include "world.hpp"

#include <atomic>
#include <stdexcept>
#include <thread>
#include <vector>

namespace conductor::test {

// Boost.Test's own checks may be used by one thread only.
inline void check(bool condition) {
    if (!condition)
        throw std::logic_error("a check failed");
}

// Until nothing is left; then the server stops, so that the threads have nothing more to do.
inline void run_on_four_threads(asio::io_context& io, std::atomic<int>& left, sandbox::server& server) {
    io.restart();
    std::vector<std::jthread> pool;
    for (int i = 0; i < 4; ++i)
        pool.emplace_back([&io] { io.run(); });
    while (left > 0)
        std::this_thread::sleep_for(1ms);
    server.stop();
}

} // namespace conductor::test
