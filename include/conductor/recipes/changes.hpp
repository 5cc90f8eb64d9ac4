#pragma once

// What was changed in a company since a mark: how to keep a copy of it.

#include <conductor/date_time.hpp>
#include <conductor/default_token.hpp>
#include <conductor/detail/change_feed.hpp>
#include <conductor/detail/company.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/qbd.hpp>
#include <conductor/recipes/changed_resource.hpp>
#include <conductor/request_options.hpp>

#include <boost/asio/async_result.hpp>
#include <boost/json/fwd.hpp>

#include <chrono>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI {

/// What happened to a record.
enum class change_kind : std::uint8_t {
    upserted, ///< it was made or changed: `change::as` has it as it is now
    deleted,
};

/// One change of one record.
///
/// Thread safety: distinct objects safe, also copies of one; a shared one safe for const access.
struct change {
    changed_resource resource{}; ///< what the record is of
    change_kind kind{};          ///< what happened to it
    std::string id;              ///< the record's id

    /// The full name, the name or the ref-number, as the resource has them. Of what was deleted, too.
    std::string name;

    /// Of an upsert: the record's revision number.
    std::string revision;

    /// Of an upsert: when it was saved, by the office PC's clock.
    date_time updated_at;

    /// Of a deletion: when it happened, by the office PC's clock.
    date_time deleted_at;

    /// The record of an upsert: `c.as<qbd::customer>()`. Null if it is of another resource, or deleted. It
    /// lives as long as this change or a copy of it.
    ///
    /// With `change_selection::as_json`, `c.as<boost::json::value>()` has it, whatever it is of, and no other
    /// type does.
    template <class T>
    [[nodiscard]] const T* as() const noexcept {
        constexpr bool of_json = std::is_same_v<T, boost::json::value>;
        static_assert(
            of_json || detail::resource_of_record<T>::known,
            "as<T>(): T is the type of the records of a resource that changes() lists, such as "
            "qbd::customer, or boost::json::value.");
        if constexpr (of_json)
            return is_json ? static_cast<const T*>(record.get()) : nullptr;
        else if constexpr (detail::resource_of_record<T>::known)
            return !is_json && resource == detail::resource_of_record<T>::value
                       ? static_cast<const T*>(record.get())
                       : nullptr;
        else
            return nullptr;
    }

    /// The same without its type.
    std::shared_ptr<const void> record;

    /// Whether that is a `boost::json::value`.
    bool is_json = false;
};

/// Up to where a program knows a company's changes: a text to keep beside the copy that it makes.
///
/// Thread safety: distinct objects safe; a shared one safe for const access.
class change_mark {
public:
    /// The mark of a program that knows nothing yet.
    change_mark() = default;

    /// Reads what `to_string` wrote, in this run of the program or an earlier one.
    ///
    /// @throws invalid_argument_error if it is no such text, be it cut off or of a later version.
    [[nodiscard]] CONDUCTOR_API static change_mark parse(std::string_view text);

    /// The text: "v1", and letters, digits and punctuation of ASCII that mean something to this library
    /// alone. It has some 50 characters for each resource, and 27 for each record that was changed in the
    /// minutes of the overlap.
    [[nodiscard]] CONDUCTOR_API std::string to_string() const;

    friend bool operator==(const change_mark&, const change_mark&) = default;

private:
    std::string text_; // empty: knows nothing
};

/// What was changed since a mark, one by one.
///
///     auto changes = company.changes({.customers = true, .invoices = true, .deletions = true}, mark);
///     while (auto change = co_await changes.next())
///         apply(*change);
///     save(changes.mark());
///
/// Each resource is listed by its last change, `GET /quickbooks-desktop/…?updatedAfter=…`, one after another;
/// before them, if asked for, `GET /quickbooks-desktop/deleted-list-objects` and `…/deleted-transactions`.
/// The order can be applied: what others refer to comes first, lists before transactions, parents before
/// their children; deletions come last, in the reverse order.
///
/// Without a mark all records come, and no deletions: they are told from then on. A resource that an earlier
/// selection did not have begins in the same way. A record that is changed again while it is listed comes in
/// the state that the listing showed, and again by the next mark; none comes twice in the same state.
///
/// Errors: a listing that loses a page is begun again, as often as the client tries a request again. After
/// an error, `next()` may be called again, and goes on, or begins that listing again; what was given is not
/// given again. `errc::reset_needed` stays: the mark is older than
/// the 90 days that deletions are told. Then list all with an empty mark, and remove what did not come.
///
/// Deadline: that of the options is for each `next()`, which may ask for more than one page. The request that
/// it waited for goes on, and what it brings is given by the next call.
///
/// Cancellation: of all types, ends a `next()` with `errc::cancelled`. As with the deadline, nothing is lost.
/// Destroying the stream cancels its request, and ends a pending `next()` in the same way.
///
/// Lifetime: like a resource, a stream is a handle of its client. It can be moved; what it was moved from is
/// over.
///
/// Thread safety: distinct objects safe; a shared one is for one thread at a time, which may be any, and for
/// one `next()` at a time. A second one beside it fails with `errc::invalid_argument`.
class change_stream {
public:
    explicit change_stream(detail::change_feed_ptr feed) noexcept
        : feed_(std::move(feed)) {}
    change_stream(change_stream&& other) noexcept
        : change_stream(other.feed_, std::exchange(other.moved_from_, true)) {}
    change_stream& operator=(change_stream&& other) noexcept {
        std::swap(feed_, other.feed_);
        std::swap(moved_from_, other.moved_from_);
        return *this;
    }
    ~change_stream() {
        if (!moved_from_)
            feed_->close();
    }

    /// Gives a `std::optional<change>`: the next change, or nothing when all were given.
    template <class Token = default_token>
    auto next(Token&& token = Token{}) {
        return boost::asio::async_initiate<Token, void(std::exception_ptr, std::optional<change>)>(
            detail::next_change_initiation<change>{feed_, moved_from_}, token);
    }

    /// Where the next stream is to begin, in this run of the program or another one. It may be asked for at
    /// any time: it has moved on for the resources that were listed to their end, and whose last change was
    /// followed by another `next()`; so what the program is still working on is not taken for done.
    [[nodiscard]] change_mark mark() const { return change_mark::parse(feed_->mark()); }

private:
    change_stream(detail::change_feed_ptr feed, bool moved_from) noexcept
        : feed_(std::move(feed))
        , moved_from_(moved_from) {}

    detail::change_feed_ptr feed_; // never null: next() needs its executor
    bool moved_from_ = false;
};

/// How often a company is asked for changes.
struct watch_options {
    /// From the end of one round to the beginning of the next.
    std::chrono::milliseconds interval{60'000};

    /// While the company cannot be reached, the wait doubles from `interval` up to this.
    std::chrono::milliseconds max_interval{900'000};
};

/// The changes of a company for as long as the program wants them: a `change_stream` after another.
///
///     auto watch = company.watch({.customers = true, .deletions = true}, mark);
///     for (;;) {
///         while (auto change = co_await watch.next())
///             apply(*change);
///         save(watch.mark());
///     }
///
/// While the company is not linked, offline or cannot be opened, or QuickBooks is too slow, `next()` waits
/// and tries again, and `trouble()` says why. All other errors are told, and the call after one tries again.
///
/// Deadline: that of the options is for each request, as a watch waits for as long as it takes.
///
/// What else is said of `change_stream` holds here too.
///
/// Thread safety: as that of `change_stream`; `trouble()` may be called from any thread at any time.
class change_watch {
public:
    explicit change_watch(detail::change_feed_ptr feed) noexcept
        : stream_(feed)
        , feed_(std::move(feed)) {}

    /// Gives a `std::optional<change>`: the next change, or nothing when all were given that there are now:
    /// it is time to save the mark. The call after that waits for the interval, and begins again.
    template <class Token = default_token>
    auto next(Token&& token = Token{}) {
        return stream_.next(std::forward<Token>(token));
    }

    /// As that of `change_stream`.
    [[nodiscard]] change_mark mark() const { return stream_.mark(); }

    /// The error that it waits for the end of: nothing if all is well.
    [[nodiscard]] std::optional<error> trouble() const { return feed_->trouble(); }

private:
    change_stream stream_;
    detail::change_feed_ptr feed_;
};

namespace detail {

[[nodiscard]] CONDUCTOR_API change_feed_ptr make_change_feed(
    const company& of, const change_selection& selection, const change_mark& since,
    const watch_options* repeated, const request_options& options);

} // namespace detail

inline change_stream qbd_client::changes(const change_selection& selection) const {
    return changes(selection, change_mark(), {});
}
inline change_stream qbd_client::changes(
    const change_selection& selection, const change_mark& since, request_options options) const {
    return change_stream(detail::make_change_feed(company_, selection, since, nullptr, options));
}
inline change_watch qbd_client::watch(const change_selection& selection, const change_mark& since) const {
    return watch(selection, since, watch_options(), {});
}
inline change_watch qbd_client::watch(
    const change_selection& selection, const change_mark& since, const watch_options& how,
    request_options options) const {
    return change_watch(detail::make_change_feed(company_, selection, since, &how, options));
}

} // namespace conductor
