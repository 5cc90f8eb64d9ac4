#pragma once

// Listings of any length: page by page, or item by item.

#include <conductor/cursor_page.hpp>
#include <conductor/default_token.hpp>
#include <conductor/detail/page_call.hpp>

#include <boost/asio/async_result.hpp>

#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace conductor {

/// How a stream asks for its pages.
struct page_options {
    /// How many pages may have come that the program has not taken. Up to there the next page is asked for as
    /// soon as one has come, from the first on: the API forgets a listing whose next page is not asked for
    /// within 10 s, so that slow work between two pages would break it. With 0, a page is asked for by the
    /// `next()` that gives it. What fails meanwhile is told by the `next()` that would have given it.
    ///
    /// A program that is slower than QuickBooks gathers nearly its whole listing. By default that is allowed
    /// up to the bound of memory: a hundred pages of invoices, or a thousand of customers.
    std::size_t ahead_pages = 1'000;

    /// The same, as the bytes of the answers that they came in. What they are decoded to takes about as much.
    std::size_t ahead_bytes = std::size_t{64} * 1024 * 1024;
};

/// How a listing is gathered.
struct collect_options {
    /// More items than these are an error, `errc::too_many_items`: a part of a listing must not be taken for
    /// all of it.
    std::size_t max_items = 100'000;
};

/// The pages of one listing, asked for one after another.
///
///     auto pages = company.invoices.pages(params);
///     while (auto page = co_await pages.next()) { … }
///
/// The request is encoded when the stream is made; the first page is asked for by the first `next()`. A
/// `cursor` in the parameters is where it starts, and `limit` is sent as given.
///
/// Between two pages the program has as much time as it likes, within the bounds of `page_options`. A page
/// that is asked for too late all the same fails with `error_kind::cursor_expired`; `error::listing()` then
/// has what is needed to go on.
///
/// Errors: after one, `next()` may be called again and sends the same request again. The position is the
/// server's: whether it repeats or skips what it sent before is up to the server. A listing that cannot end
/// (a page with the same first and last item as one before, empty pages in a row with the same cursor, more
/// to come but no cursor) fails with `errc::decode_failed`.
///
/// Cancellation: a cancelled `next()` ends with `errc::cancelled` while its request goes on, and the page is
/// kept for the next call: no page is lost. This holds for all types of cancellation. Destroying the stream
/// cancels the request, and ends a pending `next()` with `errc::cancelled`.
///
/// Lifetime: like a resource, a stream is a handle of its client. It can be moved; what it was moved from is
/// over, as after the last page.
///
/// Thread safety: distinct objects safe; a shared one is for one thread at a time, which may be any, and for
/// one `next()` at a time. A second one beside it fails with `errc::invalid_argument`.
template <class T>
class page_stream {
public:
    explicit page_stream(detail::page_feed_ptr feed) noexcept
        : feed_(std::move(feed)) {}
    page_stream(page_stream&& other) noexcept
        : page_stream(other.feed_, std::exchange(other.moved_from_, true)) {}
    page_stream& operator=(page_stream&& other) noexcept {
        std::swap(feed_, other.feed_);
        std::swap(moved_from_, other.moved_from_);
        return *this;
    }
    ~page_stream() {
        if (!moved_from_)
            feed_->close();
    }

    /// Gives a `std::optional<cursor_page<T>>`: the next page, or nothing after the last one.
    template <class Token = default_token>
    auto next(Token&& token = Token{}) {
        return boost::asio::async_initiate<Token, void(std::exception_ptr, std::optional<cursor_page<T>>)>(
            detail::next_page_initiation<T>{feed_, moved_from_}, token);
    }

    /// The cursor to go on with after the page that was given last, now or in another run of the program;
    /// nothing after the last page. Before the first page, the cursor of the parameters. The place of a
    /// listing is the server's, so this is where another one goes on only if no page was asked for ahead:
    /// with `ahead_pages = 0`.
    [[nodiscard]] std::optional<std::string> cursor() const {
        return moved_from_ ? std::nullopt : feed_->cursor();
    }

    /// How many items follow the page that was given last, if the server said so.
    [[nodiscard]] std::optional<double> remaining_count() const {
        return moved_from_ ? std::nullopt : feed_->remaining_count();
    }

private:
    template <class>
    friend class item_stream;

    page_stream(detail::page_feed_ptr feed, bool moved_from) noexcept
        : feed_(std::move(feed))
        , moved_from_(moved_from) {}

    detail::page_feed_ptr feed_; // never null: next() needs its executor
    bool moved_from_ = false;    // somebody else's now
};

/// The items of one listing, one by one across its pages.
///
///     auto invoices = company.invoices.list_all(params);
///     while (auto invoice = co_await invoices.next()) { … }
///
/// What is said of `page_stream` holds here too. After an error, `next()` goes on at the page that failed.
///
/// Thread safety: as that of `page_stream`.
template <class T>
class item_stream {
public:
    explicit item_stream(page_stream<T> pages)
        : buffer_(std::make_shared<detail::item_buffer<T>>(pages.feed_))
        , moved_from_(std::exchange(pages.moved_from_, true)) {}
    item_stream(item_stream&& other) noexcept
        : item_stream(other.buffer_, std::exchange(other.moved_from_, true)) {}
    item_stream& operator=(item_stream&& other) noexcept {
        std::swap(buffer_, other.buffer_);
        std::swap(moved_from_, other.moved_from_);
        return *this;
    }
    ~item_stream() {
        if (!moved_from_)
            buffer_->feed->close();
    }

    /// Gives a `std::optional<T>`: the next item, or nothing after the last one.
    template <class Token = default_token>
    auto next(Token&& token = Token{}) {
        return boost::asio::async_initiate<Token, void(std::exception_ptr, std::optional<T>)>(
            detail::next_item_initiation<T>{buffer_, moved_from_}, token);
    }

    /// Gives a `std::vector<T>`: all items that are left, or an error and none of them.
    template <class Token = default_token>
    auto collect(collect_options options = {}, Token&& token = Token{}) {
        return boost::asio::async_initiate<Token, void(std::exception_ptr, std::vector<T>)>(
            detail::collect_initiation<T>{buffer_, moved_from_, options.max_items}, token);
    }

    /// The next item if it is here already, without a trip through the executor. Nothing means that `next()`
    /// has to be asked.
    [[nodiscard]] std::optional<T> try_next() {
        return moved_from_ || buffer_->waiting ? std::optional<T>{} : buffer_->take();
    }

    /// How many items `try_next()` can give.
    [[nodiscard]] std::size_t buffered() const noexcept { return moved_from_ ? 0 : buffer_->size(); }

private:
    using buffer_ptr = std::shared_ptr<detail::item_buffer<T>>;

    item_stream(buffer_ptr buffer, bool moved_from) noexcept
        : buffer_(std::move(buffer))
        , moved_from_(moved_from) {}

    buffer_ptr buffer_; // never null
    bool moved_from_ = false;
};

} // namespace conductor
