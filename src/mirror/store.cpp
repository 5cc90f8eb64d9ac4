#include "mirror/store.hpp"

#include "database/migration.hpp"
#include "database/open.hpp"
#include "mirror/schema.hpp"
#include "mirror/view_sql.hpp"

#include <conductor/errc.hpp>
#include <conductor/error.hpp>

#include <boost/asio/async_result.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <utility>
#include <variant>

namespace conductor::inline CONDUCTOR_ABI::mirror_detail {

using boost::asio::awaitable;
using database::failure_kind;
using database::statement;

namespace {

std::unique_ptr<database::connection>
open(const boost::asio::any_io_executor& executor, std::string_view where, const mirror_options& how) {
    database::open_options options;
    options.lock_timeout = how.lock_timeout;
    options.connect_timeout = how.connect_timeout;
    options.statement_timeout = how.statement_timeout;
    try {
        return database::open(executor, where, options);
    } catch (const std::invalid_argument& e) {
        error(errc::invalid_argument, e.what(), {}).raise();
    }
}

// Those of one release in place of those that are there.
statements replace_views(const database::rows& there, const std::string& facts, database::dialect in) {
    statement held;
    held.sql = "UPDATE conductor_mirror_facts SET views = $1 WHERE only_row = 1 AND views <> $1";
    held.parameters.emplace_back(facts);
    held.must_change = 1;
    statements all{std::move(held)};
    const auto add = [&all](std::string sql) { all.emplace_back().sql = std::move(sql); };
    for (const database::row& one : there.all)
        add("DROP VIEW IF EXISTS " + in_quotes(database::text_of(one.at(0))));
    add("DELETE FROM conductor_mirror_views");
    for (const view& one : all_views()) {
        add(create_view(one, in));
        statement named;
        named.sql = "INSERT INTO conductor_mirror_views (name) VALUES ($1)";
        named.parameters.emplace_back(std::string(one.name));
        all.push_back(std::move(named));
    }
    return all;
}

} // namespace

void raise(const database::failure& what) {
    errc code = errc::database_failed;
    if (what.kind == failure_kind::unavailable || what.kind == failure_kind::busy ||
        what.kind == failure_kind::closed)
        code = errc::database_unavailable;
    std::string text = what.text;
    if (what.kind == failure_kind::not_as_expected) {
        code = errc::overtaken;
        text = "another program has written changes of the same company in the meantime";
    }
    error_details details;
    details.message = what.text;
    details.code = what.code;
    details.outcome = what.maybe_committed ? outcome::unknown : outcome::not_processed;
    error(code, text, std::move(details)).raise();
}

store::store(const boost::asio::any_io_executor& executor, std::string_view where, const mirror_options& how)
    : executor_(executor)
    , connection_(open(executor, where, how))
    , batch_size_(std::max<std::size_t>(how.batch_size, 1)) {}

awaitable<std::vector<database::rows>> store::run(statements all) {
    database::answer came =
        co_await database::async_run(*connection_, std::move(all), boost::asio::use_awaitable);
    if (const auto* failed = std::get_if<database::failure>(&came))
        raise(*failed);
    co_return std::get<std::vector<database::rows>>(std::move(came));
}

awaitable<void> store::write(statements all, mirror_counts& to) {
    const std::vector<effect> effects = effects_of(all);
    const auto came = co_await run(std::move(all));
    for (std::size_t i = 0; i < came.size(); ++i) {
        const auto changed = static_cast<std::uint64_t>(came[i].changed);
        if (effects.at(i) == effect::upserts)
            to.upserted += changed;
        else if (effects.at(i) == effect::deletes)
            to.deleted += changed;
    }
}

awaitable<progress> store::find(std::string end_user) {
    auto came = co_await run(look_up(end_user));
    auto found = progress_of(end_user, came.back());
    if (!found) {
        came = co_await run(add_company(end_user));
        found = progress_of(end_user, came.back());
    }
    if (!found)
        error(errc::database_failed, "a row that was added is not there", {}).raise();
    co_return *std::move(found);
}

awaitable<bool> store::prepare() {
    const auto migrate = [](database::migrated done, database::connection* on) {
        database::migrate(*on, migrations(), "mirror", std::move(done));
    };
    const auto failed = co_await boost::asio::async_initiate<
        const boost::asio::use_awaitable_t<>, void(std::optional<database::failure>)>(
        migrate, boost::asio::use_awaitable, connection_.get());
    if (failed)
        raise(*failed);
    const bool made = co_await make_views();
    co_return made;
}

// Whoever comes second finds that there is nothing to do any more.
awaitable<bool> store::make_views() {
    const std::string facts = fingerprint_of(all_views(), connection_->dialect());
    statements looked(2);
    looked[0].sql = "SELECT views FROM conductor_mirror_facts WHERE only_row = 1";
    looked[1].sql = "SELECT name FROM conductor_mirror_views ORDER BY name";
    const auto there = co_await run(std::move(looked));
    if (database::text_of(there.at(0).all.at(0).at(0)) == facts)
        co_return false;
    statements all = replace_views(there.at(1), facts, connection_->dialect());
    database::answer came =
        co_await database::async_run(*connection_, std::move(all), boost::asio::use_awaitable);
    const auto* failed = std::get_if<database::failure>(&came);
    if (failed != nullptr && failed->kind != failure_kind::not_as_expected)
        raise(*failed);
    co_return failed == nullptr;
}

} // namespace conductor::mirror_detail
