#include "database/postgresql/batch.hpp"

#include "database/postgresql/sqlstate.hpp"
#include "database/postgresql/values.hpp"

#include <charconv>
#include <cstdint>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::database {

namespace {

// Nothing is prepared: a plan that is kept fails once its table has been changed, and does not survive the
// poolers that give each transaction to another server process.
bool send_one(PGconn* to, const char* sql, const std::vector<value>& parameters) {
    std::vector<postgresql_parameter> made;
    std::vector<const char*> texts;
    std::vector<Oid> types;
    made.reserve(parameters.size());
    for (const value& v : parameters) {
        const postgresql_parameter& one = made.emplace_back(parameter_of(v));
        texts.push_back(one.text ? one.text->c_str() : nullptr);
        types.push_back(one.type);
    }
    return PQsendQueryParams(
               to, sql, static_cast<int>(made.size()), types.data(), texts.data(), nullptr, nullptr, 0) == 1;
}

std::string field(const PGresult* of, int which) {
    const char* text = PQresultErrorField(of, which);
    return text != nullptr ? text : "";
}

rows rows_of(const PGresult* came) {
    rows made;
    const int columns = PQnfields(came);
    for (int i = 0; i < PQntuples(came); ++i) {
        row& one = made.all.emplace_back();
        one.reserve(static_cast<std::size_t>(columns));
        for (int column = 0; column < columns; ++column) {
            if (PQgetisnull(came, i, column) != 0) {
                one.emplace_back();
                continue;
            }
            const auto size = static_cast<std::size_t>(PQgetlength(came, i, column));
            one.push_back(
                value_of(std::string_view(PQgetvalue(came, i, column), size), PQftype(came, column)));
        }
    }
    return made;
}

// "INSERT 0 3" changed rows, "SELECT 3" did not.
std::int64_t changed_by(PGresult* came) {
    std::int64_t number = 0;
    const std::string_view text = PQcmdTuples(came);
    if (!std::string_view(PQcmdStatus(came)).starts_with("SELECT"))
        std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

bool postgresql_batch::send(PGconn* to) const {
    if (begins_ && !send_one(to, "BEGIN ISOLATION LEVEL READ COMMITTED", {}))
        return false;
    for (const statement& one : *all_)
        if (!send_one(to, one.sql.c_str(), one.parameters))
            return false;
    return PQpipelineSync(to) == 1;
}

void postgresql_batch::take(PGresult* came) {
    if (came == nullptr) {
        ++nulls_;
        if (nulls_ == 1)
            ++answered_;
        return;
    }
    nulls_ = 0;
    switch (PQresultStatus(came)) {
    case PGRES_PIPELINE_SYNC:
        complete_ = true;
        return;
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
        return take_rows(came);
    default:
        return take_error(came);
    }
}

void postgresql_batch::take_rows(PGresult* came) {
    tag_ = PQcmdStatus(came);
    const auto at = place();
    if (!at)
        return;
    rows& made = given_.emplace_back(rows_of(came));
    made.changed = changed_by(came);
    const bool gives = PQresultStatus(came) == PGRES_TUPLES_OK;
    const auto affected = gives ? static_cast<std::int64_t>(made.all.size()) : made.changed;
    if (!failed_)
        failed_ = not_as_expected((*all_)[*at], *at, affected);
}

// Those that follow an error are answered as left out.
void postgresql_batch::take_error(const PGresult* came) {
    if (failed_)
        return;
    failure& made = failed_.emplace();
    made.code = field(came, PG_DIAG_SQLSTATE);
    made.text = "PostgreSQL: " + field(came, PG_DIAG_MESSAGE_PRIMARY);
    made.kind = kind_of_sqlstate(made.code);
    made.statement = place();
    if (made.code.empty()) { // libpq's own words, for a connection that is lost
        made.text = "PostgreSQL: " + tidy(PQresultErrorMessage(came));
        made.kind = failure_kind::unavailable;
    }
}

// Of the statement that is answered now. Nothing for BEGIN, and for what fails when all of it is over.
std::optional<std::size_t> postgresql_batch::place() const noexcept {
    const std::size_t before = begins_ ? 1 : 0;
    if (answered_ < before || answered_ - before >= all_->size())
        return std::nullopt;
    return answered_ - before;
}

} // namespace conductor::database
