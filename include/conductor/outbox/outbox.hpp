#pragma once

// An outbox: writes that a program wants made, in a database, where they survive it.

#include <conductor/default_token.hpp>
#include <conductor/detail/async_call.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/handler_block.hpp>
#include <conductor/error.hpp>
#include <conductor/outbox/entry.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/async_result.hpp>

#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct sqlite3;
struct pg_conn;

namespace conductor::inline CONDUCTOR_ABI {

namespace outbox_detail {
class book;
}

/// How an outbox uses its database.
struct outbox_options {
    /// How long a request to the database may wait for the locks of others.
    std::chrono::milliseconds lock_timeout{5'000};

    /// PostgreSQL: how long it may take to connect, and to answer.
    std::chrono::milliseconds connect_timeout{10'000};
    std::chrono::milliseconds statement_timeout{30'000};
};

/// What came of adding an entry.
struct added_entry {
    outbox_record record; ///< as it stands there
    bool is_new = false;  ///< false: it was there already, with the same words

    bool operator==(const added_entry&) const = default;
};

/// Which entries `outbox::list` gives: those in a state, in the order in which they were added.
struct outbox_filter {
    entry_state state = entry_state::unknown;
    std::string end_user_id{}; ///< of one company; empty: of all
    std::int64_t after = 0;    ///< only those with a greater id: for the next part
    int most = 100;
};

/// Writes that are to be made, once each, in a database: SQLite for one machine, PostgreSQL for any number of
/// them.
///
/// An outbox adds entries and looks at them; an `outbox_worker` makes them. `docs/outbox.md` says what is
/// guaranteed, and has the table for programs in other languages and for transactions of your own.
///
///     conductor::outbox outbox{executor, "postgresql://app@db/shop"};
///     co_await outbox.prepare();
///     co_await outbox.add(entry);
///
/// Errors: what the database does not do is `errc::database_unavailable`, which may pass, or
/// `errc::database_failed`; the text says why; its outcome is `unknown` if the connection was lost while a
/// transaction was ended. Nothing is tried again by itself but what waits for a lock.
///
/// Cancellation: none of its operations can be cancelled; they end by the options' limits.
///
/// Thread safety: all members may be called from any thread. Copies share one connection. Lifetime: the last
/// copy that is destroyed ends what is under way with `errc::database_failed`.
class outbox {
public:
    /// `where` is a file for SQLite, such as "orders.sqlite", or "postgresql://…" in libpq's form. Nothing is
    /// opened before the first operation, and the database is opened again by the next one if it was lost.
    /// SQLite's calls block the executor for the milliseconds that a disk needs; give the outbox one of its
    /// own if that matters.
    ///
    /// @throws invalid_argument_error if `where` is neither, or a database that was not built in.
    CONDUCTOR_API
    outbox(boost::asio::any_io_executor executor, std::string_view where, const outbox_options& options = {});

    /// Makes the tables, or brings those of an earlier release up to date. Those of a later release are an
    /// error. Once, by each program that uses it.
    template <class Token = default_token>
    auto prepare(Token&& token = Token{}) const {
        return initiate<>(
            [](const outbox& self, detail::outcome_receiver<>& r) { self.start_prepare(r); },
            std::forward<Token>(token));
    }

    /// Adds an entry, in a transaction of its own, and gives an `added_entry`. One that is there already, by
    /// its key and with the same words, is no error; with other words it fails with `errc::conflict`. One
    /// that names no operation, or whose parameters the API would refuse, fails with
    /// `errc::invalid_argument`.
    template <class Token = default_token>
    auto add(const outbox_entry& entry, Token&& token = Token{}) const {
        return initiate<added_entry>(
            [entry](const outbox& self, detail::outcome_receiver<added_entry>& r) {
                self.start_add(entry, r);
            },
            std::forward<Token>(token));
    }

    /// Adds an entry by a connection of the program's own, in the transaction that is open there, and with
    /// it whatever else the program stores: it is there once that transaction is committed. Otherwise the
    /// same as above. Blocks until the database has answered; the connection must not be used by another
    /// thread meanwhile.
    ///
    /// @throws invalid_argument_error, conflict_error as above, or database_error. After the first two the
    /// transaction can go on. PostgreSQL's can only be rolled back after the last one.
    CONDUCTOR_API static added_entry add(sqlite3* connection, const outbox_entry& entry);

    /// The same for libpq's `PGconn`, which must be idle.
    CONDUCTOR_API static added_entry add(pg_conn* connection, const outbox_entry& entry);

    /// Why `add` would fail with `errc::invalid_argument`, or nothing: for programs that check many entries
    /// before they add the first.
    [[nodiscard]] CONDUCTOR_API static std::optional<error> why_not_add(const outbox_entry& entry);

    /// The entry with this key: a `std::optional<outbox_record>`.
    template <class Token = default_token>
    auto find(std::string_view end_user_id, std::string_view key, Token&& token = Token{}) const {
        return initiate<std::optional<outbox_record>>(
            [end_user = std::string(end_user_id), key = std::string(key)](
                const outbox& self, detail::outcome_receiver<std::optional<outbox_record>>& r) {
                self.start_find(end_user, key, r);
            },
            std::forward<Token>(token));
    }

    /// The entry with this id: the same.
    template <class Token = default_token>
    auto find(std::int64_t id, Token&& token = Token{}) const {
        return initiate<std::optional<outbox_record>>(
            [id](const outbox& self, detail::outcome_receiver<std::optional<outbox_record>>& r) {
                self.start_find(id, r);
            },
            std::forward<Token>(token));
    }

    /// The entries in one state: a `std::vector<outbox_record>`.
    template <class Token = default_token>
    auto list(const outbox_filter& filter, Token&& token = Token{}) const {
        return initiate<std::vector<outbox_record>>(
            [filter](const outbox& self, detail::outcome_receiver<std::vector<outbox_record>>& r) {
                self.start_list(filter, r);
            },
            std::forward<Token>(token));
    }

    /// What is open, by company: a `std::vector<outbox_counts>`. Reads all open entries.
    template <class Token = default_token>
    auto counts(Token&& token = Token{}) const {
        return initiate<std::vector<outbox_counts>>(
            [](const outbox& self, detail::outcome_receiver<std::vector<outbox_counts>>& r) {
                self.start_counts(r);
            },
            std::forward<Token>(token));
    }

    /// Sends one that was refused, expired or cancelled once more. Gives whether it was in such a state, as
    /// do the following.
    template <class Token = default_token>
    auto retry(std::int64_t id, Token&& token = Token{}) const {
        return initiate<bool>(
            [id](const outbox& self, detail::outcome_receiver<bool>& r) { self.start_retry(id, r); },
            std::forward<Token>(token));
    }

    /// Gives one that was refused the words of `entry`, which has its end-user and its key, and sends it:
    /// what was wrong with it has been corrected. What QuickBooks has taken keeps its words. Fails as `add`
    /// does.
    template <class Token = default_token>
    auto amend(const outbox_entry& entry, Token&& token = Token{}) const {
        return initiate<bool>(
            [entry](const outbox& self, detail::outcome_receiver<bool>& r) { self.start_amend(entry, r); },
            std::forward<Token>(token));
    }

    /// Takes back one that waits. What may have been sent cannot be taken back.
    template <class Token = default_token>
    auto cancel(std::int64_t id, Token&& token = Token{}) const {
        return initiate<bool>(
            [id](const outbox& self, detail::outcome_receiver<bool>& r) { self.start_cancel(id, r); },
            std::forward<Token>(token));
    }

    /// Decides one that needs a look: a person has seen that it was made, as this record. Its chain goes on.
    template <class Token = default_token>
    auto was_made(std::int64_t id, std::string_view record_id, Token&& token = Token{}) const {
        return initiate<bool>(
            [id, record = std::string(record_id)](const outbox& self, detail::outcome_receiver<bool>& r) {
                self.start_decide(id, entry_state::done, record, r);
            },
            std::forward<Token>(token));
    }

    /// The same: it was not made, and is to be sent.
    template <class Token = default_token>
    auto was_not_made(std::int64_t id, Token&& token = Token{}) const {
        return initiate<bool>(
            [id](const outbox& self, detail::outcome_receiver<bool>& r) {
                self.start_decide(id, entry_state::waiting, {}, r);
            },
            std::forward<Token>(token));
    }

    [[nodiscard]] CONDUCTOR_API boost::asio::any_io_executor get_executor() const noexcept;

private:
    friend class outbox_worker;

    template <class... Values, class Start, class Token>
    auto initiate(Start start, Token&& token) const {
        return boost::asio::async_initiate<Token, void(std::exception_ptr, Values...)>(
            detail::initiation_on{
                get_executor(),
                [](auto handler, const outbox& self, const Start& begin) {
                    detail::typed_outcome_receiver<decltype(handler), Values...>::start(
                        std::move(handler), self.get_executor(),
                        [&](detail::outcome_receiver<Values...>& r) { begin(self, r); });
                }},
            token, *this, std::move(start));
    }

    CONDUCTOR_API void start_prepare(detail::outcome_receiver<>& r) const;
    CONDUCTOR_API void start_add(const outbox_entry& entry, detail::outcome_receiver<added_entry>& r) const;
    CONDUCTOR_API void start_find(
        const std::string& end_user_id, const std::string& key,
        detail::outcome_receiver<std::optional<outbox_record>>& r) const;
    CONDUCTOR_API void
    start_find(std::int64_t id, detail::outcome_receiver<std::optional<outbox_record>>& r) const;
    CONDUCTOR_API void
    start_list(const outbox_filter& filter, detail::outcome_receiver<std::vector<outbox_record>>& r) const;
    CONDUCTOR_API void start_counts(detail::outcome_receiver<std::vector<outbox_counts>>& r) const;
    CONDUCTOR_API void start_retry(std::int64_t id, detail::outcome_receiver<bool>& r) const;
    CONDUCTOR_API void start_amend(const outbox_entry& entry, detail::outcome_receiver<bool>& r) const;
    CONDUCTOR_API void start_cancel(std::int64_t id, detail::outcome_receiver<bool>& r) const;
    CONDUCTOR_API void start_decide(
        std::int64_t id, entry_state state, const std::string& record_id,
        detail::outcome_receiver<bool>& r) const;

    std::shared_ptr<outbox_detail::book> book_;
};

} // namespace conductor
