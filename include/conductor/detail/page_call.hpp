#pragma once

// Turns the wait for a page, or for an item, into an Asio asynchronous operation for any completion token.

#include <conductor/detail/async_call.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/page_feed.hpp>
#include <conductor/result.hpp>

#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/associator.hpp>
#include <boost/asio/cancellation_type.hpp>

#include <atomic>
#include <cstddef>
#include <exception>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::detail {

// Holds the handler of one wait for a page.
template <class Handler, class T>
class typed_page_waiter final
    : public page_waiter,
      public handler_block<typed_page_waiter<Handler, T>, Handler, std::optional<cursor_page<T>>> {
    using value = std::optional<cursor_page<T>>;
    using base = handler_block<typed_page_waiter, Handler, value>;
    friend base;

public:
    // What cannot even begin is over with what was thrown.
    static void start(const page_feed_ptr& feed, Handler handler) {
        const auto ticket = feed->make_ticket();
        typed_page_waiter* made = nullptr;
        try {
            if (auto slot = boost::asio::get_associated_cancellation_slot(handler); slot.is_connected()) {
                slot.assign([feed, ticket](boost::asio::cancellation_type_t type) {
                    if (type != boost::asio::cancellation_type::none)
                        feed->cancel(ticket);
                });
            }
            made = &base::make(handler, feed->get_executor());
        } catch (...) {
            ready_block<Handler, value>::post(handler, feed->get_executor(), std::current_exception());
            return;
        }
        feed->next(*made, ticket);
    }

    void complete(std::exception_ptr thrown, std::unique_ptr<page_box> page, completion_mode mode) override {
        if (page)
            std::get<0>(this->values()) = std::move(static_cast<typed_page<T>&>(*page).value);
        this->finish(std::move(thrown), mode);
    }

    void abandon() noexcept override { this->abandon_handler(); }

private:
    using base::base;
};

template <class T>
struct next_page_initiation {
    using executor_type = boost::asio::any_io_executor;

    page_feed_ptr feed;
    bool is_over; // there is nothing to wait for

    [[nodiscard]] executor_type get_executor() const noexcept { return feed->get_executor(); }

    template <class Handler>
    void operator()(Handler&& handler) const {
        if (is_over) {
            using ready = ready_block<std::decay_t<Handler>, std::optional<cursor_page<T>>>;
            ready::post(handler, get_executor(), nullptr);
        } else {
            typed_page_waiter<std::decay_t<Handler>, T>::start(feed, std::forward<Handler>(handler));
        }
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
        if (taken == items.size())
            return std::nullopt;
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
[[nodiscard]] CONDUCTOR_API std::exception_ptr second_next_error() noexcept;

// Why a listing cannot be gathered.
[[nodiscard]] CONDUCTOR_API std::exception_ptr too_many_items_error(std::size_t wanted) noexcept;

// Gathers the items of page after page, and gives all of them.
template <class T, class Handler>
struct collect_continuation {
    std::shared_ptr<item_buffer<T>> buffer;
    std::vector<T> all;
    std::size_t max_items;
    Handler handler;

    void operator()(std::exception_ptr thrown, std::optional<cursor_page<T>> page) {
        if (!thrown && page) {
            thrown = add(page->data);
            if (!thrown) {
                const page_feed_ptr feed = buffer->feed;
                typed_page_waiter<collect_continuation, T>::start(feed, std::move(*this));
                return;
            }
        }
        if (thrown)
            all.clear();
        buffer->waiting = false;
        buffer.reset();
        std::move(handler)(std::move(thrown), std::move(all));
    }

    // What keeps it from being done, or nothing.
    [[nodiscard]] std::exception_ptr add(std::vector<T>& items) noexcept {
        if (items.size() > max_items - all.size())
            return too_many_items_error(max_items);
        try {
            all.insert(
                all.end(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
            return nullptr;
        } catch (...) {
            return std::current_exception();
        }
    }
};

template <class T>
struct collect_initiation {
    using executor_type = boost::asio::any_io_executor;

    std::shared_ptr<item_buffer<T>> buffer;
    bool is_over; // there is nothing to wait for
    std::size_t max_items;

    [[nodiscard]] executor_type get_executor() const noexcept { return buffer->feed->get_executor(); }

    template <class Handler>
    void operator()(Handler&& handler) const {
        using ready = ready_block<std::decay_t<Handler>, std::vector<T>>;
        using continuation = collect_continuation<T, std::decay_t<Handler>>;
        if (is_over) {
            ready::post(handler, get_executor(), nullptr);
            return;
        }
        if (buffer->waiting) {
            ready::post(handler, get_executor(), second_next_error());
            return;
        }
        continuation c{buffer, {}, max_items, std::forward<Handler>(handler)};
        std::vector<T> left; // of the page that the caller has begun
        left.swap(buffer->items);
        left.erase(left.begin(), left.begin() + static_cast<std::ptrdiff_t>(buffer->taken));
        buffer->taken = 0;
        if (std::exception_ptr thrown = c.add(left)) {
            ready::post(c.handler, get_executor(), std::move(thrown));
            return;
        }
        buffer->waiting = true;
        typed_page_waiter<continuation, T>::start(buffer->feed, std::move(c));
    }
};

template <class T>
struct next_item_initiation {
    using executor_type = boost::asio::any_io_executor;

    std::shared_ptr<item_buffer<T>> buffer;
    bool is_over; // there is nothing to wait for

    [[nodiscard]] executor_type get_executor() const noexcept { return buffer->feed->get_executor(); }

    template <class Handler>
    void operator()(Handler&& handler) const {
        using ready = ready_block<std::decay_t<Handler>, std::optional<T>>;
        const auto executor = get_executor();
        if (is_over) {
            ready::post(handler, executor, nullptr);
        } else if (buffer->waiting) {
            ready::post(handler, executor, second_next_error());
        } else if (buffer->size() != 0) {
            ready::post_values(handler, executor, [&] { return std::tuple(buffer->take()); });
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

template <template <class, class> class Associator, class T, class Handler, class DefaultCandidate>
struct boost::asio::associator<
    Associator, conductor::detail::collect_continuation<T, Handler>, DefaultCandidate>
    : Associator<Handler, DefaultCandidate> {
    static auto get(const conductor::detail::collect_continuation<T, Handler>& c) noexcept {
        return Associator<Handler, DefaultCandidate>::get(c.handler);
    }
    static auto
    get(const conductor::detail::collect_continuation<T, Handler>& c, const DefaultCandidate& d) noexcept {
        return Associator<Handler, DefaultCandidate>::get(c.handler, d);
    }
};
