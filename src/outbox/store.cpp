#include "outbox/store.hpp"

#include "outbox/columns.hpp"
#include "outbox/sql.hpp"

#include <conductor/qbd.hpp>

#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

using namespace std::string_literals;
using database::integer_of;
using database::text_of;

const std::string_view record_columns =
    "id, end_user_id, key, operation, record_id, params, chain, after_key, not_before, expires_at, state, "
    "added_at, began_at, ended_at, tries, result_id, result, error_kind, error, user_text, api_version";

entry_state state_in(const database::value& of) {
    const std::string& name = text_of(of);
    for (const auto state :
         {entry_state::waiting, entry_state::sending, entry_state::done, entry_state::found,
          entry_state::refused, entry_state::expired, entry_state::cancelled})
        if (to_string(state) == name)
            return state;
    return entry_state::unknown;
}

statements store::one(std::string_view sql, std::vector<database::value> parameters) const {
    statements made;
    std::string text(sql);
    constexpr std::string_view columns = "@columns";
    if (const auto at = text.find(columns); at != std::string::npos)
        text.replace(at, columns.size(), record_columns);
    made.push_back(make_statement(dialect_, text, std::move(parameters)));
    return made;
}

statements store::add(const outbox_entry& entry) const {
    statements all =
        one("INSERT INTO conductor_outbox (end_user_id, key, operation, record_id, params, chain, after_key, "
            "not_before, expires_at, api_version) VALUES ($1, $2, $3, $4, $5, $6, $7, "
            "COALESCE(CAST($8 AS BIGINT), @now), CAST($9 AS BIGINT), $10) "
            "ON CONFLICT (end_user_id, key) DO NOTHING",
            {in_column(entry.end_user_id), in_column(entry.key), in_column(entry.operation),
             in_column(entry.record_id), in_column(entry.params.empty() ? "{}"s : entry.params),
             in_column(entry.chain), in_column(entry.after), in_column(entry.not_before),
             in_column(entry.expires_at), in_column(api_version())});
    for (database::statement& next : find(entry.end_user_id, entry.key))
        all.push_back(std::move(next));
    return all;
}

statements store::find(std::string_view end_user_id, std::string_view key) const {
    return one(
        "SELECT @columns FROM conductor_outbox WHERE end_user_id = $1 AND key = $2",
        {in_column(end_user_id), in_column(key)});
}

statements store::find(std::int64_t id) const {
    return one("SELECT @columns FROM conductor_outbox WHERE id = $1", {in_column(id)});
}

statements store::list(entry_state state, std::string_view end_user_id, std::int64_t after, int most) const {
    return one(
        "SELECT @columns FROM conductor_outbox WHERE state = $1 AND id > $2 AND ($3 = '' OR end_user_id = "
        "$3) "
        "ORDER BY id LIMIT CAST($4 AS BIGINT)",
        {in_column(state), in_column(after), in_column(end_user_id), in_column(std::int64_t{most})});
}

statements store::count() const {
    return one(
        "SELECT e.end_user_id, SUM(CASE WHEN e.state = 'waiting' THEN 1 ELSE 0 END), "
        "SUM(CASE WHEN e.state = 'sending' THEN 1 ELSE 0 END), SUM(CASE WHEN e.state = 'unknown' THEN 1 ELSE "
        "0 END), "
        "MIN(CASE WHEN e.state = 'waiting' THEN e.not_before END), "
        "MAX(CASE WHEN c.failures > 0 THEN c.due_at END), "
        "SUM(CASE WHEN e.state = 'waiting' THEN e.held ELSE 0 END) "
        "FROM conductor_outbox AS e LEFT JOIN conductor_outbox_company AS c ON c.end_user_id = e.end_user_id "
        "WHERE e.state IN ('waiting', 'sending', 'unknown') GROUP BY e.end_user_id ORDER BY e.end_user_id");
}

statements store::retry(std::int64_t id) const {
    return one(
        "UPDATE conductor_outbox SET state = 'waiting', held = 0, tries = 0, not_before = @now, ended_at = "
        "NULL "
        "WHERE id = $1 AND state IN ('refused', 'expired', 'cancelled') RETURNING @columns",
        {in_column(id)});
}

statements store::amend(const outbox_entry& entry) const {
    return one(
        "UPDATE conductor_outbox SET operation = $3, record_id = $4, params = $5, chain = $6, after_key = "
        "$7, "
        "api_version = $8, state = 'waiting', held = 0, tries = 0, not_before = @now, ended_at = NULL, "
        "began_at = NULL, sent_revision = '' WHERE end_user_id = $1 AND key = $2 AND state = 'refused' "
        "RETURNING @columns",
        {in_column(entry.end_user_id), in_column(entry.key), in_column(entry.operation),
         in_column(entry.record_id), in_column(entry.params.empty() ? "{}"s : entry.params),
         in_column(entry.chain), in_column(entry.after), in_column(api_version())});
}

statements store::cancel(std::int64_t id) const {
    return one(
        "UPDATE conductor_outbox SET state = 'cancelled', ended_at = @now WHERE id = $1 AND state = "
        "'waiting' "
        "RETURNING @columns",
        {in_column(id)});
}

statements store::decide(std::int64_t id, entry_state state, std::string_view result_id) const {
    return one(
        "UPDATE conductor_outbox SET state = $2, result_id = $3, tries = 0, not_before = @now, sent_revision "
        "= '', "
        "began_at = NULL, quiet_since = NULL, ended_at = CASE WHEN $2 = 'waiting' THEN NULL ELSE @now END "
        "WHERE id = $1 AND state = 'unknown' RETURNING @columns",
        {in_column(id), in_column(state), in_column(result_id)});
}

outbox_record record_of(const database::row& row) {
    outbox_record made;
    made.id = integer_of(row.at(0));
    made.entry.end_user_id = text_of(row.at(1));
    made.entry.key = text_of(row.at(2));
    made.entry.operation = text_of(row.at(3));
    made.entry.record_id = text_of(row.at(4));
    made.entry.params = text_of(row.at(5));
    made.entry.chain = text_of(row.at(6));
    made.entry.after = text_of(row.at(7));
    made.entry.not_before = time_in(row.at(8));
    made.entry.expires_at = time_in(row.at(9));
    made.state = state_in(row.at(10));
    made.added_at = time_in(row.at(11)).value_or(timestamp());
    made.began_at = time_in(row.at(12));
    made.ended_at = time_in(row.at(13));
    made.tries = static_cast<int>(integer_of(row.at(14)));
    made.result_id = text_of(row.at(15));
    made.result = text_of(row.at(16));
    made.error_kind = text_of(row.at(17));
    made.error = text_of(row.at(18));
    made.user_text = text_of(row.at(19));
    made.api_version = text_of(row.at(20));
    return made;
}

outbox_counts counts_of(const database::row& row) {
    outbox_counts made;
    made.end_user_id = text_of(row.at(0));
    made.waiting = integer_of(row.at(1));
    made.sending = integer_of(row.at(2));
    made.unknown = integer_of(row.at(3));
    made.oldest_waiting = time_in(row.at(4));
    made.paused_until = time_in(row.at(5));
    made.held = integer_of(row.at(6));
    return made;
}

} // namespace conductor::outbox_detail
