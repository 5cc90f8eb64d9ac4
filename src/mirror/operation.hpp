#pragma once

// An operation of a mirror that a program may start: a coroutine on a strand of its own, which can be
// cancelled and has a deadline.
//
// What it asks of a database is always waited for, so that what is there is known.

#include <conductor/detail/recipe.hpp>
#include <conductor/errc.hpp>
#include <conductor/error.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/cancellation_type.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/system/error_code.hpp>

#include <chrono>
#include <exception>
#include <memory>
#include <optional>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::mirror_detail {

// Whether somebody wants it to end, and why.
class stop_request {
public:
    // Throws if so. What it was called between is not begun.
    void check() const {
        if (code_)
            error(
                *code_, *code_ == errc::cancelled ? "the operation was cancelled" : "the deadline has passed",
                {})
                .raise();
    }
    [[nodiscard]] bool is_made() const noexcept { return code_.has_value(); }
    void make(errc code) noexcept {
        if (!code_)
            code_ = code;
    }

private:
    std::optional<errc> code_;
};

template <class Value>
class operation : public detail::recipe<Value>, public std::enable_shared_from_this<operation<Value>> {
public:
    operation(boost::asio::any_io_executor executor, std::optional<std::chrono::milliseconds> deadline)
        : executor_(std::move(executor))
        , strand_(executor_)
        , timer_(strand_)
        , deadline_(deadline) {}
    ~operation() override {
        if (receiver_ != nullptr)
            receiver_->abandon();
    }

    [[nodiscard]] boost::asio::any_io_executor get_executor() const noexcept override { return executor_; }

    void start(detail::outcome_receiver<Value>& r) override {
        receiver_ = &r; // before another thread may end it
        try {
            boost::asio::post(strand_, [self = this->shared_from_this()] { self->begin(); });
        } catch (...) {
            receiver_ = nullptr;
            throw;
        }
    }

    void cancel(boost::asio::cancellation_type_t type) noexcept override {
        if (type == boost::asio::cancellation_type::none)
            return;
        try {
            boost::asio::post(strand_, [weak = this->weak_from_this()] {
                if (const auto self = weak.lock())
                    self->stop(errc::cancelled);
            });
        } catch (...) { // NOLINT(bugprone-empty-catch): without memory it goes on, and ends by itself
        }
    }

protected:
    // What it does. It keeps to the strand.
    virtual boost::asio::awaitable<Value> run(const stop_request& stop) = 0;

private:
    void begin() noexcept {
        try {
            if (deadline_) {
                timer_.expires_after(*deadline_);
                timer_.async_wait([weak = this->weak_from_this()](boost::system::error_code stopped) {
                    const auto self = weak.lock();
                    if (self && !stopped)
                        self->stop(errc::deadline_exceeded);
                });
            }
            boost::asio::co_spawn(
                strand_, run_to_the_end(),
                boost::asio::bind_cancellation_slot(
                    signal_.slot(), [self = this->shared_from_this()](std::exception_ptr thrown, Value made) {
                        self->over(std::move(thrown), std::move(made));
                    }));
        } catch (...) {
            over(std::current_exception(), Value());
        }
    }

    boost::asio::awaitable<Value> run_to_the_end() {
        co_await boost::asio::this_coro::throw_if_cancelled(false);
        stop_.check();
        Value made = co_await run(stop_);
        co_return made;
    }

    void stop(errc why) {
        stop_.make(why);
        signal_.emit(boost::asio::cancellation_type::terminal);
    }

    // A request that was broken off says how, and not why.
    void over(std::exception_ptr thrown, Value made) noexcept {
        timer_.cancel();
        if (receiver_ == nullptr)
            return;
        if (thrown && stop_.is_made()) {
            try {
                stop_.check();
            } catch (...) {
                thrown = std::current_exception();
            }
        }
        std::exchange(receiver_, nullptr)->complete(std::move(thrown), std::move(made));
    }

    boost::asio::any_io_executor executor_;
    boost::asio::strand<boost::asio::any_io_executor> strand_;
    boost::asio::steady_timer timer_;
    boost::asio::cancellation_signal signal_;
    std::optional<std::chrono::milliseconds> deadline_;
    stop_request stop_;
    detail::outcome_receiver<Value>* receiver_ = nullptr;
};

} // namespace conductor::mirror_detail
