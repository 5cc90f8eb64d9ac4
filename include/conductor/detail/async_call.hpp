#pragma once

// Turns a prepared call into an Asio asynchronous operation for any completion token.

#include <conductor/default_token.hpp>
#include <conductor/detail/handler_block.hpp>
#include <conductor/detail/receiver.hpp>
#include <conductor/response.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/async_result.hpp>

#include <exception>
#include <tuple>
#include <type_traits>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::detail {

template <class T>
inline constexpr bool is_response = false;
template <class T>
inline constexpr bool is_response<response<T>> = true;

// Holds the handler and the value that the library fills in.
template <class Handler, class Value>
class typed_receiver final : public receiver,
                             public handler_block<typed_receiver<Handler, Value>, Handler, Value> {
    using base = handler_block<typed_receiver, Handler, Value>;
    friend base;

public:
    // What cannot even begin is over with what was thrown.
    static void start(prepared_call call, Handler handler) {
        typed_receiver* made = nullptr;
        try {
            if (auto slot = boost::asio::get_associated_cancellation_slot(handler); slot.is_connected())
                slot.template emplace<canceller>(call.get_canceller());
            made = &base::make(handler, call.get_executor());
        } catch (...) {
            ready_block<Handler, Value>::post(handler, call.get_executor(), std::current_exception());
            return;
        }
        std::move(call).start(*made);
    }

    void* target() noexcept override {
        if constexpr (is_response<Value>)
            return &value().value;
        else
            return &value();
    }

    response_info* response() noexcept override {
        if constexpr (is_response<Value>)
            return &value();
        else
            return nullptr;
    }

    void complete(std::exception_ptr thrown, completion_mode mode) override {
        this->finish(std::move(thrown), mode);
    }

    void abandon() noexcept override { this->abandon_handler(); }

private:
    using base::base;

    [[nodiscard]] Value& value() noexcept { return std::get<0>(this->values()); }
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
    if constexpr (tag::wanted)
        return initiate_call<response<T>>(std::move(call), tag::inner(token));
    else
        return initiate_call<T>(std::move(call), std::forward<Token>(token));
}

} // namespace conductor::detail
