#pragma once

// A sandbox on a thread of its own, for clients whose threads and contexts come and go.

#include "world.hpp"

#include <boost/asio/executor_work_guard.hpp>

#include <thread>

namespace conductor::test {

class far_sandbox {
public:
    explicit far_sandbox(sandbox::options server_options = {})
        : server(io_.get_executor(), std::move(server_options)) {}

    ~far_sandbox() {
        server.stop();
        io_.stop();
    }

    far_sandbox(const far_sandbox&) = delete;
    far_sandbox& operator=(const far_sandbox&) = delete;

    [[nodiscard]] client_options options() const {
        client_options made;
        made.secret_key = test_key;
        made.base_url = server.base_url();
        made.tls.ca_pem = server.ca_pem();
        return made;
    }

    void wait_until_nobody_is_connected() const {
        while (server.stats().open_connections != 0)
            std::this_thread::yield();
    }

private:
    asio::io_context io_;

public:
    sandbox::server server;

private:
    asio::executor_work_guard<asio::io_context::executor_type> work_{io_.get_executor()};
    std::jthread thread_{[this] { io_.run(); }};
};

} // namespace conductor::test
