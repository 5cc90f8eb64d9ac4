#pragma once

// A sandbox, a client for it, and one thread that runs both.

#include <conductor/client.hpp>
#include <conductor/sandbox/server.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/test/unit_test.hpp>

#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace conductor::test {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using sandbox::fault;
using sandbox::point;

inline constexpr const char* test_key = "sk_test_sandbox";

inline end_user_create_params acme(std::string source_id = "acme-1") {
    return {.company_name = "Acme Inc.", .source_id = std::move(source_id), .email = "alice@acme.example"};
}

class world {
public:
    explicit world(sandbox::options server_options = {})
        : server(io.get_executor(), std::move(server_options)) {}

    // Retries do not wait, so that tests need not either.
    [[nodiscard]] client_options options() const {
        client_options made;
        made.secret_key = test_key;
        made.base_url = server.base_url();
        made.tls.ca_pem = server.ca_pem();
        made.retry.initial_backoff = 1ms;
        made.retry.max_backoff = 1ms;
        return made;
    }

    [[nodiscard]] client make_client() { return client{io.get_executor(), options()}; }

    [[nodiscard]] client make_client(const std::function<void(client_options&)>& change) {
        client_options made = options();
        change(made);
        return client{io.get_executor(), made};
    }

    // Runs a coroutine to its end, and throws what it throws.
    void run(asio::awaitable<void> coroutine) {
        bool done = false;
        std::exception_ptr failure;
        asio::co_spawn(io, std::move(coroutine), [&](std::exception_ptr thrown) {
            done = true;
            failure = thrown;
        });
        run_until([&] { return done; });
        if (failure)
            std::rethrow_exception(failure);
    }

    // Handles events until the condition holds. A test that waits for ever is ended by CTest.
    void run_until(const std::function<bool()>& condition) {
        io.restart();
        while (!condition())
            if (io.run_one_for(10ms) == 0)
                io.restart();
    }

    // Handles what can be handled now.
    void settle() {
        io.restart();
        while (io.run_one_for(5ms) > 0) {
        }
    }

    asio::io_context io;
    sandbox::server server;
};

// Awaits an operation that has to fail, and gives its error.
template <class Operation>
asio::awaitable<error> failure_of(Operation operation) {
    std::optional<error> caught;
    try {
        (void)co_await std::move(operation);
    } catch (const error& e) {
        caught = e;
    }
    if (!caught)
        BOOST_FAIL("the operation succeeded");
    co_return *caught;
}

inline asio::awaitable<void> pause(std::chrono::milliseconds time) {
    asio::steady_timer timer(co_await asio::this_coro::executor, time);
    co_await timer.async_wait(asio::use_awaitable);
}

// What must hold whenever no call is in flight.
inline void check_quiet(const client& c) {
    const pool_stats stats = c.stats();
    BOOST_TEST(stats.in_use == 0u);
    BOOST_TEST(stats.waiting == 0u);
    BOOST_TEST(stats.opened == stats.closed + stats.idle);
}

} // namespace conductor::test
