#pragma once

// One client of one sandbox, and a count of who was told what. A scenario runs here once for each allocation
// on its way.

#include <conductor/client.hpp>
#include <conductor/qbd/customers.hpp>
#include <conductor/sandbox/server.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>

#include <array>
#include <cstddef>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <utility>

namespace conductor::torture {

namespace asio = boost::asio;

// A sandbox on a thread of its own, which no allocation fails on.
class far_server {
public:
    far_server();
    ~far_server();
    far_server(const far_server&) = delete;
    far_server& operator=(const far_server&) = delete;

private:
    asio::io_context io_;

public:
    sandbox::server server;
    std::string company; // an end-user with a QuickBooks company of a few customers

private:
    asio::executor_work_guard<asio::io_context::executor_type> work_{io_.get_executor()};
    std::jthread thread_{[this] { io_.run(); }};
};

// Handlers that were given to the client, and how often each was called. Nothing here needs memory.
class tally {
public:
    explicit tally(asio::any_io_executor of_handlers)
        : of_handlers_(std::move(of_handlers)) {}

    // `start` gives the client a handler. What throws instead of beginning has told its caller with that.
    template <class Start>
    void expect(Start start) {
        int& times = told_.at(expected_++);
        try {
            start(asio::bind_executor(of_handlers_, [&times](const std::exception_ptr& thrown, auto&&...) {
                ++times;
                examine(thrown);
            }));
        } catch (...) {
            ++times;
            examine(std::current_exception());
        }
    }

    [[nodiscard]] std::size_t expected() const noexcept { return expected_; }
    [[nodiscard]] bool all_told() const noexcept;
    [[nodiscard]] bool any_told_twice() const noexcept;
    [[nodiscard]] bool is_last_told() const noexcept { return told_.at(expected_ - 1) > 0; }

private:
    // Anything but std::bad_alloc and the library's own errors ends the program.
    static void examine(const std::exception_ptr& thrown) noexcept;

    asio::any_io_executor of_handlers_;
    std::array<int, 64> told_{};
    std::size_t expected_ = 0;
};

struct stage {
    stage(far_server& s, const client_options& options, bool handlers_elsewhere);

    // Runs until nothing is left to run, or until the condition holds. False if neither comes.
    bool run();
    bool run_until(const std::function<bool()>& condition);

    far_server& far;
    asio::io_context io;
    asio::io_context elsewhere;
    std::optional<client> c;
    tally told;
    asio::cancellation_signal signal;
    std::shared_ptr<void> subject; // what it goes on with
    bool escaped = false;          // an exception left the context
    bool next_told = false;        // what became of the call that is made afterwards
    bool next_works = false;
};

// Throws if it does not hold.
void require(bool holds, const std::string& what);

} // namespace conductor::torture
