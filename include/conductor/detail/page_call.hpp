#pragma once

// Turns the wait for a page, or for an item, into an Asio asynchronous operation for any completion token.

#include <conductor/detail/async_call.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/page_feed.hpp>
#include <conductor/result.hpp>

#include <boost/asio/associated_allocator.hpp>
#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/associator.hpp>
#include <boost/asio/cancellation_type.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>

#include <atomic>
#include <cstddef>
#include <exception>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace conductor::detail {

// Runs the handler on its own executor, and never from inside the caller.
template <class Handler, class Value>
void post_completion(
    Handler&& handler, const boost::asio::any_io_executor& fallback, std::exception_ptr thrown, Value value) {
    const auto work = boost::asio::make_work_guard(boost::asio::get_associated_executor(handler, fallback));
    post_to(
        work, fallback,
        completion<std::decay_t<Handler>, Value>{
            std::forward<Handler>(handler), std::move(thrown), std::move(value)});
}

// Holds the handler of one wait for a page, in a block from the handler's allocator.
template <class Handler, class T>
class typed_page_waiter final : public page_waiter {
public:
    using value = std::optional<cursor_page<T>>;

    static void start(const page_feed_ptr& feed, Handler handler) {
        const auto ticket = feed->make_ticket();
        if (auto slot = boost::asio::get_associated_cancellation_slot(handler); slot.is_connected()) {
            slot.assign([feed, ticket](boost::asio::cancellation_type_t type) {
                if (type != boost::asio::cancellation_type::none) {
                    feed->cancel(ticket);
                }
            });
        }
        allocator alloc{boost::asio::get_associated_allocator(handler)};
        typed_page_waiter* memory = traits::allocate(alloc, 1);
        auto* self =
            ::new (static_cast<void*>(memory)) typed_page_waiter(std::move(handler), feed->get_executor());
        feed->next(*self, ticket);
    }

private:
    using allocator = typename std::allocator_traits<
        boost::asio::associated_allocator_t<Handler>>::template rebind_alloc<typed_page_waiter>;
    using traits = std::allocator_traits<allocator>;
    using executor = boost::asio::associated_executor_t<Handler, boost::asio::any_io_executor>;

    typed_page_waiter(Handler&& handler, const boost::asio::any_io_executor& fallback)
        : handler_(std::move(handler))
        , work_(boost::asio::get_associated_executor(handler_, fallback))
        , client_executor_(fallback) {}

    void complete(std::exception_ptr thrown, std::unique_ptr<page_box> page, completion_mode mode) override {
        value given;
        if (page) {
            given = std::move(static_cast<typed_page<T>&>(*page).value);
        }
        auto work = std::move(work_);
        const auto client_executor = std::move(client_executor_);
        completion<Handler, value> done{std::move(handler_), std::move(thrown), std::move(given)};
        destroy(allocator{done.get_allocator()});
        if (mode == completion_mode::post) {
            post_to(work, client_executor, std::move(done));
        } else {
            boost::asio::dispatch(work.get_executor(), std::move(done));
        }
    }

    void abandon() noexcept override {
        const Handler handler = std::move(handler_); // outlives the block, as its allocator may belong to it
        destroy(allocator{boost::asio::get_associated_allocator(handler)});
    }

    void destroy(allocator alloc) noexcept {
        this->~typed_page_waiter();
        traits::deallocate(alloc, this, 1);
    }

    Handler handler_;
    boost::asio::executor_work_guard<executor> work_;
    boost::asio::any_io_executor client_executor_;
};

template <class T>
struct next_page_initiation {
    using executor_type = boost::asio::any_io_executor;

    page_feed_ptr feed;

    [[nodiscard]] executor_type get_executor() const noexcept { return feed->get_executor(); }

    template <class Handler>
    void operator()(Handler&& handler) const {
        typed_page_waiter<std::decay_t<Handler>, T>::start(feed, std::forward<Handler>(handler));
    }
};

// The items of the page that was given last, taken one by one. A next() that waits owns them, on whatever
// thread its page arrives; nobody else touches them before `waiting` says that it is over.
template <class T>
struct item_buffer {
    explicit item_buffer(page_feed_ptr f) noexcept
        : feed(std::move(f)) {}

    [[nodiscard]] std::size_t size() const noexcept { return waiting ? 0 : items.size() - taken; }
    [[nodiscard]] std::optional<T> take() {
        if (taken == items.size()) {
            return std::nullopt;
        }
        return std::move(items[taken++]);
    }

    page_feed_ptr feed;
    std::vector<T> items;
    std::size_t taken = 0;
    std::atomic<bool> waiting = false;
};

// Puts a page into the buffer and gives its first item; asks again if it has none.
template <class T, class Handler>
struct item_continuation {
    std::shared_ptr<item_buffer<T>> buffer;
    Handler handler;

    void operator()(std::exception_ptr thrown, std::optional<cursor_page<T>> page) {
        if (!thrown && page && page->data.empty()) {
            const page_feed_ptr feed = buffer->feed;
            typed_page_waiter<item_continuation, T>::start(feed, std::move(*this));
            return;
        }
        if (page) {
            buffer->items = std::move(page->data);
            buffer->taken = 0;
        }
        std::optional<T> item = thrown ? std::optional<T>{} : buffer->take();
        buffer->waiting = false;
        buffer.reset();
        std::move(handler)(std::move(thrown), std::move(item));
    }
};

// Why a second wait beside a pending one fails.
[[nodiscard]] CONDUCTOR_API std::exception_ptr second_next_error();

template <class T>
struct next_item_initiation {
    using executor_type = boost::asio::any_io_executor;

    std::shared_ptr<item_buffer<T>> buffer;

    [[nodiscard]] executor_type get_executor() const noexcept { return buffer->feed->get_executor(); }

    template <class Handler>
    void operator()(Handler&& handler) const {
        const auto executor = get_executor();
        if (buffer->waiting) {
            post_completion(
                std::forward<Handler>(handler), executor, second_next_error(), std::optional<T>{});
        } else if (buffer->size() != 0) {
            post_completion(std::forward<Handler>(handler), executor, std::exception_ptr{}, buffer->take());
        } else {
            using continuation = item_continuation<T, std::decay_t<Handler>>;
            buffer->waiting = true;
            typed_page_waiter<continuation, T>::start(
                buffer->feed, continuation{buffer, std::forward<Handler>(handler)});
        }
    }
};

} // namespace conductor::detail

template <template <class, class> class Associator, class T, class Handler, class DefaultCandidate>
struct boost::asio::associator<Associator, conductor::detail::item_continuation<T, Handler>, DefaultCandidate>
    : Associator<Handler, DefaultCandidate> {
    static auto get(const conductor::detail::item_continuation<T, Handler>& c) noexcept {
        return Associator<Handler, DefaultCandidate>::get(c.handler);
    }
    static auto
    get(const conductor::detail::item_continuation<T, Handler>& c, const DefaultCandidate& d) noexcept {
        return Associator<Handler, DefaultCandidate>::get(c.handler, d);
    }
};
