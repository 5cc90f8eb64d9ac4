#pragma once

// Where all workers wait until the last has arrived and the measurement begins.

#include <boost/asio/any_completion_handler.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <cstddef>
#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace conductor::bench {

class gate {
public:
    // `all_there` is called when so many wait.
    gate(std::size_t expected, std::function<void()> all_there)
        : expected_(expected)
        , all_there_(std::move(all_there)) {}

    [[nodiscard]] boost::asio::awaitable<void> pass() {
        return boost::asio::async_initiate<const boost::asio::use_awaitable_t<>&, void()>(
            [this](auto handler) {
                const auto executor = boost::asio::get_associated_executor(handler);
                wait([executor, passed = std::move(handler)]() mutable {
                    boost::asio::post(executor, std::move(passed));
                });
            },
            boost::asio::use_awaitable);
    }

    void open() {
        for (auto& resume : std::exchange(waiting_, {}))
            std::move(resume)();
    }

private:
    void wait(boost::asio::any_completion_handler<void()> resume) {
        const std::lock_guard lock(mutex_);
        waiting_.push_back(std::move(resume));
        if (waiting_.size() == expected_)
            all_there_();
    }

    std::size_t expected_;
    std::function<void()> all_there_;
    std::mutex mutex_;
    std::vector<boost::asio::any_completion_handler<void()>> waiting_;
};

} // namespace conductor::bench
