#pragma once

// A server whose executor runs on background threads.

#include "client.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>

#include <chrono>
#include <cstddef>
#include <thread>
#include <vector>

namespace sandbox_test {

/// When it is destroyed the server is stopped and the threads run out of work: what the server leaves behind
/// makes the test hang.
class running_server {
public:
    explicit running_server(sandbox::options options = {}, std::size_t threads = 1)
        : work_{io_.get_executor()}
        , server{io_.get_executor(), std::move(options)} {
        for (std::size_t i = 0; i != threads; ++i)
            threads_.emplace_back([this] { io_.run(); });
    }
    ~running_server() {
        server.stop();
        work_.reset();
        for (auto& thread : threads_)
            thread.join();
    }
    running_server(const running_server&) = delete;
    running_server& operator=(const running_server&) = delete;

private:
    asio::io_context io_;
    asio::executor_work_guard<asio::io_context::executor_type> work_;
    std::vector<std::thread> threads_;

public:
    sandbox::server server;
};

struct with_server : running_server {
    with_server()
        : running_server{} {}
};

/// Waits until something comes true that other threads do; false after ten seconds.
template <class Predicate>
bool eventually(Predicate predicate) {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds{10};
    while (!predicate()) {
        if (std::chrono::steady_clock::now() > deadline)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds{1});
    }
    return true;
}

} // namespace sandbox_test
