#pragma once

// The seam between the typed recipes and their compiled library: some calls that are one operation to a
// program.

#include <conductor/detail/async_call.hpp>
#include <conductor/detail/handler_block.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/cancellation_type.hpp>

#include <exception>
#include <memory>
#include <type_traits>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::detail {

// A recipe that is ready to start. It keeps itself alive while it runs; destroying it unstarted drops it.
template <class Value>
class recipe {
public:
    recipe() = default;
    recipe(const recipe&) = delete;
    recipe& operator=(const recipe&) = delete;
    virtual ~recipe() = default;

    // The client's executor.
    [[nodiscard]] virtual boost::asio::any_io_executor get_executor() const noexcept = 0;

    // Once. `r` is told when it is over, never before this returns. If it throws, `r` was not kept.
    virtual void start(outcome_receiver<Value>& r) = 0;

    // Ends it soon, if it has not ended yet. From any thread.
    virtual void cancel(boost::asio::cancellation_type_t type) noexcept = 0;
};

template <class Value>
using recipe_ptr = std::shared_ptr<recipe<Value>>;

template <class Value>
struct recipe_initiation {
    using executor_type = boost::asio::any_io_executor;

    executor_type executor;

    [[nodiscard]] executor_type get_executor() const noexcept { return executor; }

    // Takes the recipe: one that a coroutine's frame kept would keep that frame, and never be destroyed.
    template <class Handler>
    void operator()(Handler&& handler, recipe_ptr<Value> made) const {
        using receiver = typed_outcome_receiver<std::decay_t<Handler>, Value>;
        try {
            if (auto slot = boost::asio::get_associated_cancellation_slot(handler); slot.is_connected()) {
                slot.assign([running = std::weak_ptr(made)](boost::asio::cancellation_type_t type) {
                    if (const auto cancelled = running.lock())
                        cancelled->cancel(type);
                });
            }
        } catch (...) {
            ready_block<std::decay_t<Handler>, Value>::post(handler, executor, std::current_exception());
            return;
        }
        receiver::start(
            std::forward<Handler>(handler), executor, [&](outcome_receiver<Value>& r) { made->start(r); });
    }
};

// An operation that gives a `Value`. It is made of many answers, so that it has no response of its own.
template <class Value, class Token>
auto async_recipe(recipe_ptr<Value> made, Token&& token) {
    static_assert(
        !response_token<std::decay_t<Token>>::wanted,
        "This operation makes several requests: with_response() has no answer to give.");
    auto executor = made->get_executor();
    return boost::asio::async_initiate<Token, void(std::exception_ptr, Value)>(
        recipe_initiation<Value>{std::move(executor)}, token, std::move(made));
}

} // namespace conductor::detail
