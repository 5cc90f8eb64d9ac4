#include "database/on_loan.hpp"
#include "database/sqlite/binding.hpp"
#include "database/sqlite/codes.hpp"
#include "database/sqlite/statements.hpp"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include <sqlite3.h>

namespace conductor::inline CONDUCTOR_ABI::database {

namespace {

failure why_not_on_loan(sqlite3* by, std::size_t place) {
    failure made;
    const int code = sqlite3_extended_errcode(by);
    made.kind = kind_of_sqlite(code, sqlite3_system_errno(by));
    made.text = std::string("SQLite: ") + sqlite3_errmsg(by);
    made.code = std::to_string(code);
    made.statement = place;
    return made;
}

std::variant<failure, rows> run_one_on_loan(sqlite3* by, const statement& one, std::size_t place) {
    sqlite3_stmt* made = nullptr;
    if (sqlite3_prepare_v2(by, one.sql.c_str(), -1, &made, nullptr) != SQLITE_OK)
        return why_not_on_loan(by, place);
    const std::unique_ptr<sqlite3_stmt, sqlite_finalizer> compiled(made);
    if (auto reason = bind(compiled.get(), one.parameters)) {
        failure misused;
        misused.kind = failure_kind::misused;
        misused.text = *std::move(reason);
        misused.statement = place;
        return misused;
    }
    auto came = run_to_its_end(compiled.get());
    if (std::holds_alternative<int>(came))
        return why_not_on_loan(by, place);
    return std::get<rows>(std::move(came));
}

} // namespace

answer run_on_loan(sqlite3* by, const std::vector<statement>& all) {
    std::vector<rows> given;
    for (std::size_t place = 0; place < all.size(); ++place) {
        auto came = run_one_on_loan(by, all[place], place);
        if (auto* failed = std::get_if<failure>(&came))
            return std::move(*failed);
        given.push_back(std::get<rows>(std::move(came)));
    }
    return given;
}

} // namespace conductor::database
