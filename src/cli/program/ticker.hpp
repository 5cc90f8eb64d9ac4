#pragma once

// Does something again and again while a command runs, such as showing that it waits.

#include <conductor/version.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli {

// Until it is destroyed.
class ticker {
public:
    ticker(
        const boost::asio::any_io_executor& executor, std::chrono::milliseconds interval,
        std::function<void()> act)
        : state_(std::make_shared<state>(executor, interval, std::move(act))) {
        wait(state_);
    }
    ticker(const ticker&) = delete;
    ticker& operator=(const ticker&) = delete;
    ~ticker() {
        state_->act = nullptr;
        state_->timer.cancel();
    }

private:
    struct state {
        state(
            const boost::asio::any_io_executor& executor, std::chrono::milliseconds each,
            std::function<void()> what)
            : timer(executor)
            , interval(each)
            , act(std::move(what)) {}

        boost::asio::steady_timer timer;
        std::chrono::milliseconds interval;
        std::function<void()> act;
    };

    static void wait(const std::shared_ptr<state>& s) {
        s->timer.expires_after(s->interval);
        s->timer.async_wait([s](boost::system::error_code failed) {
            if (failed || !s->act)
                return;
            s->act();
            wait(s);
        });
    }

    std::shared_ptr<state> state_;
};

} // namespace conductor::cli
