#pragma once

// Listings of any length: page by page, or item by item.

#include <conductor/cursor_page.hpp>
#include <conductor/default_token.hpp>
#include <conductor/detail/page_call.hpp>

#include <boost/asio/async_result.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI {

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

/// Over which days a listing goes, and how many of them are asked for at a time.
///
/// QuickBooks may be too slow for a long range: each request has the minute and a half that the API waits for
/// it. Windows that take too long (`error_kind::quickbooks_timeout`) are halved, down to a day, which is then
/// the error; those after them stay as small for a while, and grow again. An attempt's limit of time
/// (`request_options::timeout`) that is shorter makes it happen sooner.
///
/// Days are those of the office PC's calendar. They are of transactions' dates where the list has a filter by
/// them (`transaction_date_from`, `transaction_date_to`), and those of the last change (`updated_after`,
/// `updated_before`) elsewhere; the parameters of the listing must leave these two, and the cursor, open.
///
/// An item is given once, as it is when it comes first: by the two halves of a window that was given in part,
/// or because somebody changed its date meanwhile, it may come in two windows. For that the listing keeps
/// hashes of the last half a million ids at the least, and a million at the most: 20 MB.
struct window_options {
    /// The first day. Required; for lists by their last change, 1980-01-01 at the earliest.
    std::chrono::year_month_day from{};

    /// The last day, which is included. Required.
    std::chrono::year_month_day to{};

    /// How many days a window has.
    std::chrono::days step{31};
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
/// Between two pages the program has as much time as it likes, within the bounds of `page_options`.
///
/// Errors: the place of a listing is the server's, and a cursor is good for one page. A page that was asked
/// for too late, or whose answer was lost, ends the listing with `error_kind::cursor_expired`, and one that
/// could not be read with `error_kind::decode`: `error::listing()` then has how far it came, and every
/// further `next()` gives the same error. After another error `next()` may be called again, and sends the
/// same request again: nothing was given for it. A request with a cursor is tried again only after an answer
/// by which it surely was not processed, whatever `resend_unknown` says. A listing in windows begins the
/// window again instead, `max_retries` times by itself, and then by the `next()` after the error. A listing
/// that cannot end (a page with the same first and last item as one before, empty pages in a row with the
/// same cursor, more to come but no cursor) fails with `errc::decode_failed`.
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
    /// nothing after the last page, and after an error that ended the listing. Before the first page, the
    /// cursor of the parameters. The place of a listing is the server's, so this is where another one goes on
    /// only if no page was asked for ahead: with `ahead_pages = 0`.
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
/// What is said of `page_stream` holds here too.
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
