#pragma once

// A handler that waits for its completion, and what it will be given: in one block from its own allocator.

#include <conductor/detail/delivery.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/associated_allocator.hpp>
#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/execution/executor.hpp>
#include <boost/asio/execution/outstanding_work.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/prefer.hpp>

#include <exception>
#include <memory>
#include <tuple>
#include <type_traits>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::detail {

// Keeps an executor busy. Asio's own guard does not compile for a strand of an any_io_executor.
template <class Executor>
class execution_work {
public:
    explicit execution_work(const Executor& executor)
        : tracked_(boost::asio::prefer(executor, boost::asio::execution::outstanding_work.tracked)) {}

    [[nodiscard]] const auto& get_executor() const noexcept { return tracked_; }

private:
    std::decay_t<decltype(boost::asio::prefer(
        std::declval<const Executor&>(), boost::asio::execution::outstanding_work.tracked))>
        tracked_;
};

template <class Executor>
using work_on = std::conditional_t<
    boost::asio::execution::is_executor_v<Executor>, execution_work<Executor>,
    boost::asio::executor_work_guard<Executor>>;

// The base of the class `Derived`, for handlers of `void(std::exception_ptr, Values...)`. Keeps the handler's
// executor and the client's busy until it is over.
template <class Derived, class Handler, class... Values>
class handler_block {
public:
    using allocator_type = boost::asio::associated_allocator_t<Handler>;

    [[nodiscard]] allocator_type get_allocator() const noexcept {
        return boost::asio::get_associated_allocator(handler_);
    }

    // Frees the block and runs the handler, in this order, so that an operation that is started there can
    // have the memory again.
    void open() {
        Handler handler = std::move(handler_);
        std::exception_ptr thrown = std::move(thrown_);
        std::tuple<Values...> values = std::move(values_);
        destroy(handler);
        if (auto slot = boost::asio::get_associated_cancellation_slot(handler); slot.is_connected())
            slot.clear();
        std::apply([&](Values&... v) { std::move(handler)(std::move(thrown), std::move(v)...); }, values);
    }

    // Frees the block and its handler, which never runs.
    void abandon_handler() noexcept {
        const Handler handler = std::move(handler_); // outlives the block: the allocator may belong to it
        destroy(handler);
    }

protected:
    // If it throws, the handler is as it was.
    template <class... Args>
    [[nodiscard]] static Derived& make(Handler& handler, Args&&... args) {
        allocator alloc{boost::asio::get_associated_allocator(handler)};
        Derived* memory = traits::allocate(alloc, 1);
        try {
            return *::new (static_cast<void*>(memory)) Derived(handler, std::forward<Args>(args)...);
        } catch (...) {
            traits::deallocate(alloc, memory, 1);
            throw;
        }
    }

    // NOLINTNEXTLINE(bugprone-crtp-constructor-accessibility): those who derive inherit it
    handler_block(Handler& handler, const boost::asio::any_io_executor& client_executor)
        : client_work_(client_executor)
        , work_(boost::asio::get_associated_executor(handler, client_executor))
        , handler_(std::move(handler)) {}
    ~handler_block() = default;

    [[nodiscard]] std::tuple<Values...>& values() noexcept { return values_; }

    // Runs the handler on its executor.
    void finish(std::exception_ptr thrown, completion_mode mode) {
        thrown_ = std::move(thrown);
        const auto client_work = std::move(client_work_);
        const auto work = std::move(work_);
        deliver(work.get_executor(), client_work.get_executor(), static_cast<Derived&>(*this), mode);
    }

private:
    using allocator = typename std::allocator_traits<allocator_type>::template rebind_alloc<Derived>;
    using traits = std::allocator_traits<allocator>;
    using executor = boost::asio::associated_executor_t<Handler, boost::asio::any_io_executor>;

    void destroy(const Handler& handler) noexcept {
        allocator alloc{boost::asio::get_associated_allocator(handler)};
        auto* const self = static_cast<Derived*>(this);
        self->~Derived();
        traits::deallocate(alloc, self, 1);
    }

    boost::asio::executor_work_guard<boost::asio::any_io_executor> client_work_;
    work_on<executor> work_;
    std::exception_ptr thrown_;
    std::tuple<Values...> values_{};
    Handler handler_; // the last, so that nothing throws once it has moved
};

// A completion that is there already. Never runs the handler from inside. If something here throws, there is
// no memory for anything at all, at the second try neither.
template <class Handler, class... Values>
class ready_block final : public handler_block<ready_block<Handler, Values...>, Handler, Values...> {
    using base = handler_block<ready_block, Handler, Values...>;
    friend base;

public:
    static void
    post(Handler& handler, const boost::asio::any_io_executor& client_executor, std::exception_ptr thrown) {
        ready_block* made = nullptr;
        try {
            made = &base::make(handler, client_executor);
        } catch (...) {
            made = &base::make(handler, client_executor);
        }
        made->finish(std::move(thrown), completion_mode::post);
    }

    // `take` gives the values, and is not called if they could not be handed on.
    template <class Take>
    static void
    post_values(Handler& handler, const boost::asio::any_io_executor& client_executor, Take take) {
        ready_block* made = nullptr;
        try {
            made = &base::make(handler, client_executor);
        } catch (...) {
            post(handler, client_executor, std::current_exception());
            return;
        }
        made->values() = take();
        made->finish(nullptr, completion_mode::post);
    }

    void abandon() noexcept { this->abandon_handler(); }

private:
    using base::base;
};

// Somebody who waits for something else than a call's answer. Both end it, and destroy this object.
template <class... Values>
class outcome_receiver {
public:
    virtual void complete(std::exception_ptr thrown, Values... values) noexcept = 0;
    virtual void abandon() noexcept = 0;

protected:
    ~outcome_receiver() = default;
};

template <class Handler, class... Values>
class typed_outcome_receiver final
    : public outcome_receiver<Values...>,
      public handler_block<typed_outcome_receiver<Handler, Values...>, Handler, Values...> {
    using base = handler_block<typed_outcome_receiver, Handler, Values...>;
    friend base;

public:
    // Calls `begin` with the receiver, and posts what that throws, which then must not have kept it.
    template <class Begin>
    static void start(Handler handler, const boost::asio::any_io_executor& fallback, Begin begin) {
        typed_outcome_receiver* made = nullptr;
        try {
            made = &base::make(handler, fallback);
        } catch (...) {
            ready_block<Handler, Values...>::post(handler, fallback, std::current_exception());
            return;
        }
        try {
            begin(*made);
        } catch (...) {
            made->complete(std::current_exception(), Values{}...);
        }
    }

    void complete(std::exception_ptr thrown, Values... values) noexcept override {
        this->values() = std::tuple<Values...>(std::move(values)...);
        // cppcheck-suppress throwInNoexceptFunction ; only a dispatched handler can throw in there
        this->finish(std::move(thrown), completion_mode::post);
    }

    void abandon() noexcept override { this->abandon_handler(); }

private:
    using base::base;
};

} // namespace conductor::detail
