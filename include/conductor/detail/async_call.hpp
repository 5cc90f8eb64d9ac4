#pragma once

// Turns a prepared call into an Asio asynchronous operation for any completion token.

#include <conductor/default_token.hpp>
#include <conductor/detail/receiver.hpp>
#include <conductor/response.hpp>

#include <boost/asio/associated_allocator.hpp>
#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/execution/blocking.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/require.hpp>

#include <memory>
#include <type_traits>
#include <utility>

namespace conductor::detail {

// What is left of a call when it is over: the handler and its arguments, on the way to its executor.
template <class Handler, class Value>
struct completion {
    using allocator_type = boost::asio::associated_allocator_t<Handler>;

    Handler handler;
    std::exception_ptr thrown;
    Value value;

    [[nodiscard]] allocator_type get_allocator() const noexcept {
        return boost::asio::get_associated_allocator(handler);
    }

    void operator()() {
        if (auto slot = boost::asio::get_associated_cancellation_slot(handler); slot.is_connected()) {
            slot.clear();
        }
        std::move(handler)(std::move(thrown), std::move(value));
    }
};

// Runs `done` on a handler's executor, and never from inside the caller. One whose type is erased, as that of
// an any_completion_handler, cannot be required not to run it at once; the client's executor then hands it
// over.
template <class Executor, class Done>
void post_to(
    const boost::asio::executor_work_guard<Executor>& work, const boost::asio::any_io_executor& client,
    Done done) {
    if constexpr (boost::asio::can_require_v<Executor, boost::asio::execution::blocking_t::never_t>) {
        boost::asio::post(work.get_executor(), std::move(done));
    } else {
        boost::asio::post(client, [work, done = std::move(done)]() mutable {
            boost::asio::dispatch(work.get_executor(), std::move(done));
        });
    }
}

template <class T>
inline constexpr bool is_response = false;
template <class T>
inline constexpr bool is_response<response<T>> = true;

// Holds the handler and the value that the library fills in, in one block from the handler's allocator.
template <class Handler, class Value>
class typed_receiver final : public receiver {
public:
    static void start(prepared_call call, Handler handler) {
        if (auto slot = boost::asio::get_associated_cancellation_slot(handler); slot.is_connected()) {
            slot.template emplace<canceller>(call.get_canceller());
        }
        allocator alloc{boost::asio::get_associated_allocator(handler)};
        typed_receiver* memory = traits::allocate(alloc, 1);
        auto* self =
            ::new (static_cast<void*>(memory)) typed_receiver(std::move(handler), call.get_executor());
        std::move(call).start(*self);
    }

private:
    using allocator = typename std::allocator_traits<
        boost::asio::associated_allocator_t<Handler>>::template rebind_alloc<typed_receiver>;
    using traits = std::allocator_traits<allocator>;
    using executor = boost::asio::associated_executor_t<Handler, boost::asio::any_io_executor>;

    typed_receiver(Handler&& handler, const boost::asio::any_io_executor& client_executor)
        : handler_(std::move(handler))
        , client_work_(client_executor)
        , work_(boost::asio::get_associated_executor(handler_, client_executor)) {}

    void* target() noexcept override {
        if constexpr (is_response<Value>) {
            return &value_.value;
        } else {
            return &value_;
        }
    }

    response_info* response() noexcept override {
        if constexpr (is_response<Value>) {
            return &value_;
        } else {
            return nullptr;
        }
    }

    // The block is freed before the handler runs, so that a call started there can have it again.
    void complete(std::exception_ptr thrown, completion_mode mode) override {
        auto client_work = std::move(client_work_);
        auto work = std::move(work_);
        completion<Handler, Value> done{std::move(handler_), std::move(thrown), std::move(value_)};
        destroy(allocator{done.get_allocator()});
        if (mode == completion_mode::post) {
            post_to(work, client_work.get_executor(), std::move(done));
        } else {
            boost::asio::dispatch(work.get_executor(), std::move(done));
        }
    }

    void abandon() noexcept override {
        const Handler handler = std::move(handler_); // outlives the block, as its allocator may belong to it
        destroy(allocator{boost::asio::get_associated_allocator(handler)});
    }

    void destroy(allocator alloc) noexcept {
        this->~typed_receiver();
        traits::deallocate(alloc, this, 1);
    }

    Handler handler_;
    boost::asio::executor_work_guard<boost::asio::any_io_executor> client_work_;
    boost::asio::executor_work_guard<executor> work_;
    Value value_{};
};

// What starts a call. Its executor is for tokens that need a timer, as asio::cancel_after.
template <class Value>
struct call_initiation {
    using executor_type = boost::asio::any_io_executor;

    executor_type executor;

    [[nodiscard]] executor_type get_executor() const noexcept { return executor; }

    template <class Handler>
    void operator()(Handler&& handler, prepared_call call) const {
        typed_receiver<std::decay_t<Handler>, Value>::start(std::move(call), std::forward<Handler>(handler));
    }
};

// The same for what is no call.
template <class Start>
struct initiation_on {
    using executor_type = boost::asio::any_io_executor;

    executor_type executor;
    Start start;

    [[nodiscard]] executor_type get_executor() const noexcept { return executor; }

    template <class Handler, class... Args>
    void operator()(Handler&& handler, Args&&... args) const {
        start(std::forward<Handler>(handler), std::forward<Args>(args)...);
    }
};
template <class Start>
initiation_on(boost::asio::any_io_executor, Start) -> initiation_on<Start>;

template <class Token>
struct response_token {
    static constexpr bool wanted = false;
};

template <class Token>
struct response_token<with_response_t<Token>> {
    static constexpr bool wanted = true;
    template <class Outer>
    static constexpr auto&& inner(Outer& token) noexcept {
        return token.token;
    }
};

template <>
struct response_token<with_response_fn> {
    static constexpr bool wanted = true;
    static constexpr default_token inner(const with_response_fn&) noexcept { return {}; }
};

template <class Value, class Token>
auto initiate_call(prepared_call call, Token&& token) {
    auto executor = call.get_executor();
    return boost::asio::async_initiate<Token, void(std::exception_ptr, Value)>(
        call_initiation<Value>{std::move(executor)}, token, std::move(call));
}

// An operation that gives a `T`, or a `response<T>` when the token asks for it.
template <class T, class Token>
auto async_call(prepared_call call, Token&& token) {
    using tag = response_token<std::decay_t<Token>>;
    if constexpr (tag::wanted) {
        return initiate_call<response<T>>(std::move(call), tag::inner(token));
    } else {
        return initiate_call<T>(std::move(call), std::forward<Token>(token));
    }
}

} // namespace conductor::detail
