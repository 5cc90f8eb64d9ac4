#include "database/sqlite/sqlite_database.hpp"

#include "database/sqlite/binding.hpp"
#include "database/sqlite/codes.hpp"

#include <algorithm>
#include <cstdint>

namespace conductor::inline CONDUCTOR_ABI::database {

namespace {

constexpr int oldest = 3'040'000;

struct resetter {
    void operator()(sqlite3_stmt* used) const noexcept {
        sqlite3_reset(used);
        sqlite3_clear_bindings(used);
    }
};

failure misused(std::string text, std::size_t place) {
    failure made;
    made.kind = failure_kind::misused;
    made.text = std::move(text);
    made.statement = place;
    return made;
}

// After these nothing is known of the file any more.
bool opens_again(failure_kind kind) {
    return kind == failure_kind::unavailable || kind == failure_kind::not_a_database;
}

} // namespace

answer sqlite_database::transact(const std::vector<statement>& all) {
    if (!db_)
        if (auto failed = open()) {
            close();
            return *std::move(failed);
        }
    answer given = run_all(all);
    if (const auto* failed = std::get_if<failure>(&given)) {
        undo();
        if (opens_again(failed->kind))
            close();
    }
    return given;
}

void sqlite_database::close() noexcept {
    statements_.reset();
    db_.reset();
}

std::optional<failure> sqlite_database::open() {
    if (sqlite3_libversion_number() < oldest) {
        failure made;
        made.kind = failure_kind::too_old;
        made.text = std::string("SQLite is ") + sqlite3_libversion() + ", and must be 3.40 or later";
        return made;
    }
    const int access = read_only_ ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    sqlite3* made = nullptr;
    const int code =
        sqlite3_open_v2(file_.c_str(), &made, access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    db_.reset(made);
    if (code != SQLITE_OK)
        return why(code, "opening");
    statements_.emplace(db_.get());
    return configure();
}

std::optional<failure> sqlite_database::configure() {
    sqlite3_busy_timeout(db_.get(), 0); // see lock_pace.hpp
    // What cannot be written stays as it is.
    if (sqlite3_db_readonly(db_.get(), "main") == 0)
        if (auto failed = execute("PRAGMA journal_mode = WAL"))
            return failed;
    if (auto failed = execute("PRAGMA synchronous = FULL"))
        return failed;
    return execute("PRAGMA foreign_keys = ON");
}

answer sqlite_database::run_all(const std::vector<statement>& all) {
    const bool alone = all.size() == 1 && !all.front().must_change;
    if (!alone)
        if (auto failed = execute(only_read(all) ? "BEGIN" : "BEGIN IMMEDIATE"))
            return *std::move(failed);
    std::vector<rows> given;
    given.reserve(all.size());
    for (std::size_t place = 0; place < all.size(); ++place) {
        auto came = run_one(all[place], place);
        if (auto* failed = std::get_if<failure>(&came)) {
            failed->maybe_committed = alone && failed->kind == failure_kind::unavailable;
            return std::move(*failed);
        }
        given.push_back(std::get<rows>(std::move(came)));
    }
    if (!alone)
        if (auto failed = execute("COMMIT")) {
            failed->maybe_committed = failed->kind == failure_kind::unavailable;
            return *std::move(failed);
        }
    return given;
}

std::variant<failure, rows> sqlite_database::run_one(const statement& one, std::size_t place) {
    sqlite3_stmt* compiled = statements_->find(one.sql);
    if (compiled == nullptr) {
        if (!statements_->reason().empty())
            return misused(statements_->reason(), place);
        failure made = why(sqlite3_extended_errcode(db_.get()), "statement " + std::to_string(place + 1));
        made.statement = place;
        return made;
    }
    const std::unique_ptr<sqlite3_stmt, resetter> in_use(compiled);
    if (auto reason = bind(compiled, one.parameters))
        return misused(*std::move(reason), place);

    auto came = run_to_its_end(compiled);
    if (const int* code = std::get_if<int>(&came)) {
        failure made = why(*code, "statement " + std::to_string(place + 1));
        made.statement = place;
        return made;
    }
    const rows& given = std::get<rows>(came);
    const bool gives = sqlite3_column_count(compiled) > 0;
    const auto affected = gives ? static_cast<std::int64_t>(given.all.size()) : given.changed;
    if (auto failed = not_as_expected(one, place, affected))
        return *std::move(failed);
    return std::get<rows>(std::move(came));
}

// What cannot be compiled yet, as its table is made by a statement before it, is not among those that only
// read.
bool sqlite_database::only_read(const std::vector<statement>& all) {
    return std::all_of(all.begin(), all.end(), [this](const statement& one) {
        sqlite3_stmt* compiled = statements_->find(one.sql);
        return compiled != nullptr && sqlite3_stmt_readonly(compiled) != 0;
    });
}

std::optional<failure> sqlite_database::execute(const char* sql) {
    const int code = sqlite3_exec(db_.get(), sql, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return std::nullopt;
    return why(code, sql);
}

// Some errors have undone it already.
void sqlite_database::undo() noexcept {
    if (db_ && sqlite3_get_autocommit(db_.get()) == 0 &&
        sqlite3_exec(db_.get(), "ROLLBACK", nullptr, nullptr, nullptr) != SQLITE_OK)
        close();
}

failure sqlite_database::why(int code, const std::string& doing) const {
    failure made;
    const int system = db_ ? sqlite3_system_errno(db_.get()) : 0;
    made.kind = kind_of_sqlite(code, system);
    made.text =
        "SQLite, " + file_ + ", " + doing + ": " + (db_ ? sqlite3_errmsg(db_.get()) : sqlite3_errstr(code));
    made.code = std::to_string(code);
    return made;
}

} // namespace conductor::database
