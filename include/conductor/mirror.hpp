#pragma once

// How does a program keep a company's records in its own database? In one table of SQLite or PostgreSQL, with
// views that have typed columns. `docs/mirror.md` has tables, views and what to do when.

#include <conductor/default_token.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/recipe.hpp>
#include <conductor/qbd.hpp>
#include <conductor/recipes/changes.hpp>
#include <conductor/request_options.hpp>

#include <boost/asio/any_io_executor.hpp>

#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI {

namespace mirror_detail {
class store;
}

/// How a mirror works on its database.
struct mirror_options {
    /// How many changes are written in one transaction at the most.
    std::size_t batch_size = 500;

    /// SQLite: how long to wait for others that write.
    std::chrono::milliseconds lock_timeout{5'000};

    /// PostgreSQL: how long it may take to connect, and a transaction to be answered. Zero: for ever.
    std::chrono::milliseconds connect_timeout{10'000};
    std::chrono::milliseconds statement_timeout{30'000};
};

/// What came of bringing a mirror up to date.
struct mirror_counts {
    std::uint64_t upserted = 0; ///< rows that were added or replaced
    std::uint64_t deleted = 0;  ///< rows that were marked as deleted

    /// QuickBooks did not tell any more what was deleted since, so that all was listed again.
    bool begun_anew = false;

    bool operator==(const mirror_counts&) const = default;
};

/// Keeps chosen resources of chosen companies in one table, `conductor_records`, by what `changes()` gives.
///
///     conductor::mirror books(executor, "postgresql://app@db.example/books");
///     co_await books.prepare();
///     auto counts = co_await books.update(client.qbd(id), {.customers = true, .invoices = true});
///
/// The mark of the changes is written in the transaction of the rows that it covers: a program that ends
/// anywhere goes on from there, and nothing is lost. One program at a time keeps a company up to date; a
/// second one beside it changes nothing, and fails with `errc::overtaken`.
///
/// The database is opened by the first operation, and after a loss by the next one.
///
/// Errors: those of `changes()`, but for `errc::reset_needed`, after which all is listed anew;
/// `errc::database_unavailable`, `errc::database_failed` and `errc::overtaken`, with what the database said
/// as `message()` and its code as `api_code()`. After each error, the operation may be called again.
///
/// Cancellation: of all types, with `errc::cancelled`, after the transaction that is under way.
///
/// Lifetime: a handle; copies share the database. Operations keep it open until they are over.
///
/// Thread safety: all members may be called from any thread. Operations on different companies may be under
/// way at once; their transactions come one after another.
class mirror {
public:
    /// Works in `where`: a file of SQLite, as "books.sqlite" or "sqlite:books.sqlite", or a "postgresql://…"
    /// URI as libpq reads it. SQLite's calls are made in the executor, and each transaction may block it for
    /// the milliseconds that the disk needs.
    ///
    /// @throws invalid_argument_error if it is neither, or of a database that was not compiled in.
    CONDUCTOR_API
    mirror(const boost::asio::any_io_executor& executor, std::string_view where, mirror_options how = {});

    /// Gives a `bool`: makes the tables, and the views of this release where another release's are or none.
    /// Gives whether views were made. To be called once before all others; it may be called again.
    ///
    /// In PostgreSQL it fails while the program has views of its own that stand on views which are to be
    /// replaced; the error names them.
    template <class Token = default_token>
    auto prepare(Token&& token = Token{}) const {
        return detail::async_recipe<bool>(make_prepare(), std::forward<Token>(token));
    }

    /// Gives `mirror_counts`: brings the selected resources of a company up to date. Deletions are always
    /// among them. Rows of resources that are not selected stay as they are, and go on when they are again.
    /// With `skip_unchanged`, a row keeps the `updatedAt` of its last change.
    ///
    /// Deadline: that of the options is for the whole; a default one of the client's is for each change.
    template <class Token = default_token>
    auto update(
        const qbd_client& company, const change_selection& selection, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_recipe<mirror_counts>(
            make_update(company, selection, options), std::forward<Token>(token));
    }

    /// Gives `mirror_counts`: the same again and again, as `company.watch()` does, until `go_on`, which is
    /// given what came of each round and called in the mirror's executor, returns false. Gives the sum.
    ///
    /// While the company cannot be reached it waits; all other errors end it. The options are those of each
    /// request.
    template <std::predicate<const mirror_counts&> GoOn, class Token = default_token>
    auto follow(
        const qbd_client& company, const change_selection& selection, GoOn go_on, watch_options how = {},
        request_options options = {}, Token&& token = Token{}) const {
        return detail::async_recipe<mirror_counts>(
            make_follow(company, selection, std::move(go_on), how, options), std::forward<Token>(token));
    }

    /// Gives a `bool`, true: the next update of the company lists all, and marks what does not come as
    /// deleted. For a company file that was restored from a backup, or lines that are wanted from now on.
    template <class Token = default_token>
    auto begin_anew(const qbd_client& company, Token&& token = Token{}) const {
        return detail::async_recipe<bool>(make_begin_anew(company), std::forward<Token>(token));
    }

private:
    [[nodiscard]] CONDUCTOR_API detail::recipe_ptr<bool> make_prepare() const;
    [[nodiscard]] CONDUCTOR_API detail::recipe_ptr<mirror_counts> make_update(
        const qbd_client& company, const change_selection& selection, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::recipe_ptr<mirror_counts> make_follow(
        const qbd_client& company, const change_selection& selection,
        std::function<bool(const mirror_counts&)> go_on, const watch_options& how,
        const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::recipe_ptr<bool> make_begin_anew(const qbd_client& company) const;

    std::shared_ptr<mirror_detail::store> store_;
};

} // namespace conductor
