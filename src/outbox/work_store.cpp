#include "outbox/work_store.hpp"

#include "outbox/columns.hpp"
#include "outbox/sql.hpp"

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

namespace {

// Of the index of that name.
constexpr std::string_view is_ready = "held = 0 AND state IN ('waiting', 'sending')";

constexpr std::string_view sweep_sql = R"sql(
WITH RECURSIVE company(end_user_id) AS (
    SELECT MIN(end_user_id) FROM conductor_outbox WHERE @ready
    UNION ALL
    SELECT (SELECT MIN(o.end_user_id) FROM conductor_outbox AS o
            WHERE o.end_user_id > company.end_user_id AND o.held = 0 AND o.state IN ('waiting', 'sending'))
        FROM company WHERE company.end_user_id IS NOT NULL)
INSERT INTO conductor_outbox_company (end_user_id, due_at)
SELECT w.end_user_id, w.first_at FROM (
        SELECT company.end_user_id AS end_user_id,
            (SELECT MIN(o.not_before) FROM conductor_outbox AS o WHERE o.end_user_id = company.end_user_id
                AND o.held = 0 AND o.state IN ('waiting', 'sending')) AS first_at
            FROM company WHERE company.end_user_id IS NOT NULL) AS w
    WHERE w.first_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM conductor_outbox_company AS k
        WHERE k.end_user_id = w.end_user_id AND (k.failures > 0 OR k.due_at <= w.first_at OR k.lease_until > @now))
ON CONFLICT (end_user_id) DO UPDATE SET due_at = excluded.due_at
)sql";

constexpr std::string_view wake_sql = R"sql(
INSERT INTO conductor_outbox_company (end_user_id, due_at) VALUES ($1, @now)
ON CONFLICT (end_user_id) DO UPDATE SET due_at = excluded.due_at
    WHERE conductor_outbox_company.failures = 0
        AND (conductor_outbox_company.due_at IS NULL OR conductor_outbox_company.due_at > excluded.due_at)
)sql";

constexpr std::string_view claim_sql = R"sql(
UPDATE conductor_outbox_company SET owner = $1, lease_until = @now + CAST($2 AS BIGINT), fence = fence + 1
    WHERE end_user_id = (SELECT end_user_id FROM conductor_outbox_company
        WHERE due_at IS NOT NULL AND due_at <= @now AND lease_until <= @now ORDER BY due_at LIMIT 1 @skip_locked)
    RETURNING end_user_id, fence, failures
)sql";

constexpr std::string_view renew_sql = R"sql(
UPDATE conductor_outbox_company SET lease_until = @now + CAST($3 AS BIGINT) WHERE end_user_id = $1 AND fence = $2
)sql";

// What the row that comes next is. Late: its time is over. Dead: its worker died while it made it. Behind:
// another one is before it in its chain, or the one it comes after is not over.
constexpr std::string_view late = "(expires_at IS NOT NULL AND expires_at <= @now AND state = 'waiting')";
constexpr std::string_view dead = "(trying = 1)";
constexpr std::string_view behind = R"sql((
    (chain <> '' AND EXISTS (SELECT 1 FROM conductor_outbox AS p
        WHERE p.end_user_id = conductor_outbox.end_user_id AND p.chain = conductor_outbox.chain AND p.chain <> ''
            AND p.state IN ('waiting', 'sending', 'unknown') AND p.id < conductor_outbox.id))
    OR (after_key <> '' AND NOT EXISTS (SELECT 1 FROM conductor_outbox AS d
        WHERE d.end_user_id = conductor_outbox.end_user_id AND d.key = conductor_outbox.after_key
            AND d.state NOT IN ('waiting', 'sending', 'unknown')))))sql";

constexpr std::string_view take_sql = R"sql(
UPDATE conductor_outbox SET
    state = CASE WHEN @late THEN 'expired' WHEN @dead OR @behind THEN state ELSE 'sending' END,
    ended_at = CASE WHEN @late THEN @now END,
    quiet_since = CASE WHEN @dead THEN @now ELSE quiet_since END,
    not_before = CASE WHEN @dead THEN @now + CAST($2 AS BIGINT) ELSE not_before END,
    trying = CASE WHEN @late OR @dead OR @behind THEN 0 ELSE 1 END,
    held = CASE WHEN NOT @late AND NOT @dead AND @behind THEN 1 ELSE 0 END,
    tries = CASE WHEN @late OR @dead OR @behind THEN tries ELSE tries + 1 END,
    began_at = CASE WHEN @late OR @dead OR @behind THEN began_at ELSE COALESCE(began_at, @now) END
    WHERE id = (SELECT id FROM conductor_outbox WHERE end_user_id = $1 AND not_before <= @now AND @ready
        ORDER BY not_before, id LIMIT 1)
    RETURNING @columns, trying, sent_revision, @now - began_at, @now - quiet_since, @before(state), @before(result_id)
)sql";

constexpr std::string_view end_sql = R"sql(
UPDATE conductor_outbox SET state = $2, trying = 0,
    not_before = CASE WHEN CAST($3 AS BIGINT) > 0 THEN @now + CAST($3 AS BIGINT) ELSE not_before END,
    quiet_since = CASE WHEN $2 = 'sending' THEN @now END,
    began_at = CASE WHEN $2 = 'waiting' THEN NULL ELSE began_at END,
    ended_at = CASE WHEN $2 IN ('waiting', 'sending', 'unknown') THEN NULL ELSE @now END,
    result_id = $4, result = $5, error_kind = $6, error = $7, user_text = $8
    WHERE id = $1 AND trying = 1
)sql";

// A company that has more to do goes to the end of the line.
constexpr std::string_view release_sql = R"sql(
UPDATE conductor_outbox_company SET owner = '', lease_until = 0, failures = 0,
    due_at = (SELECT CASE WHEN MIN(not_before) < @now THEN @now ELSE MIN(not_before) END
        FROM conductor_outbox WHERE end_user_id = $1 AND @ready)
    WHERE end_user_id = $1 AND fence = $2
)sql";

constexpr std::string_view pause_sql = R"sql(
UPDATE conductor_outbox_company SET owner = '', lease_until = 0, failures = failures + 1,
    due_at = @now + CAST($3 AS BIGINT) WHERE end_user_id = $1 AND fence = $2
)sql";

void replace(std::string& in, std::string_view name, std::string_view put) {
    for (auto at = in.find(name); at != std::string::npos; at = in.find(name, at + put.size()))
        in.replace(at, name.size(), put);
}

// In RETURNING, SQLite takes an index for nothing but a CAST.
std::string of_the_one_before(std::string_view column) {
    return "(SELECT d." + std::string(column) +
           " FROM conductor_outbox AS d WHERE d.end_user_id = CAST(conductor_outbox.end_user_id AS TEXT) "
           "AND d.key = CAST(conductor_outbox.after_key AS TEXT))";
}

std::string with_parts(std::string_view sql) {
    std::string made(sql);
    replace(made, "@ready", is_ready);
    replace(made, "@late", late);
    replace(made, "@dead", dead);
    replace(made, "@behind", behind);
    replace(made, "@columns", record_columns);
    replace(made, "@before(state)", of_the_one_before("state"));
    replace(made, "@before(result_id)", of_the_one_before("result_id"));
    return made;
}

} // namespace

void work_store::add(
    statements& to, std::string_view sql, std::vector<database::value> parameters,
    std::optional<std::int64_t> must_change) const {
    to.push_back(make_statement(dialect_, with_parts(sql), std::move(parameters), must_change));
}

statements work_store::sweep() const {
    statements all;
    add(all, sweep_sql);
    return all;
}

statements work_store::wake(std::string_view end_user_id) const {
    statements all;
    add(all, wake_sql, {in_column(end_user_id)});
    return all;
}

statements work_store::claim(std::string_view owner) const {
    statements all;
    add(all, claim_sql, {in_column(owner), in_column(lease_time_)});
    return all;
}

statements work_store::renew(const std::vector<lease>& all_of) const {
    statements all;
    for (const lease& of : all_of)
        add(all, std::string(renew_sql) + " RETURNING end_user_id",
            {in_column(of.end_user_id), in_column(of.fence), in_column(lease_time_)});
    return all;
}

void work_store::hold(statements& to, const lease& of) const {
    add(to, renew_sql, {in_column(of.end_user_id), in_column(of.fence), in_column(lease_time_)}, 1);
}

void work_store::take_next(statements& to, const lease& of) const {
    add(to, take_sql, {in_column(of.end_user_id), in_column(settle_time_)});
}

void work_store::end(statements& to, std::int64_t id, const ending& how) const {
    add(to, end_sql,
        {in_column(id), in_column(how.state), in_column(how.rests), in_column(how.result_id),
         in_column(how.result), in_column(how.error_kind), in_column(how.error), in_column(how.user_text)},
        1);
}

void work_store::let_go(statements& to, const lease& of) const {
    add(to, release_sql, {in_column(of.end_user_id), in_column(of.fence)}, 1);
}

statements work_store::take(const lease& of) const {
    statements all;
    hold(all, of);
    take_next(all, of);
    return all;
}

statements work_store::finish_and_take(const lease& of, std::int64_t id, const ending& how) const {
    statements all;
    hold(all, of);
    end(all, id, how);
    take_next(all, of);
    return all;
}

statements work_store::save_revision(const lease& of, std::int64_t id, std::string_view revision) const {
    statements all;
    hold(all, of);
    add(all, "UPDATE conductor_outbox SET sent_revision = $2 WHERE id = $1 AND trying = 1",
        {in_column(id), in_column(revision)}, 1);
    return all;
}

statements work_store::release(const lease& of) const {
    statements all;
    let_go(all, of);
    return all;
}

statements work_store::finish_and_release(const lease& of, std::int64_t id, const ending& how) const {
    statements all;
    hold(all, of);
    end(all, id, how);
    let_go(all, of);
    return all;
}

statements work_store::finish_and_pause(
    const lease& of, std::int64_t id, const ending& how, std::chrono::milliseconds time) const {
    statements all;
    hold(all, of);
    end(all, id, how);
    add(all, pause_sql, {in_column(of.end_user_id), in_column(of.fence), in_column(time)}, 1);
    return all;
}

std::optional<lease> lease_of(const database::rows& claimed) {
    if (claimed.all.empty())
        return std::nullopt;
    const database::row& row = claimed.all.front();
    return lease{
        database::text_of(row.at(0)), database::integer_of(row.at(1)),
        static_cast<int>(database::integer_of(row.at(2)))};
}

taken taken_of(const database::rows& given) {
    taken made;
    if (given.all.empty())
        return made;
    const database::row& row = given.all.front();
    const auto own = [&row](std::size_t column) -> const database::value& { return row.at(21 + column); };
    const auto time = [](std::int64_t ms) { return std::chrono::milliseconds(ms); };
    made.is = database::truth_of(own(0)) ? taken::what::job : taken::what::aside;
    job& next = made.next.emplace();
    next.record = record_of(row);
    next.sent_revision = database::text_of(own(1));
    next.age = time(database::optional_integer_of(own(2)).value_or(0));
    if (const auto quiet = database::optional_integer_of(own(3)))
        next.quiet = time(*quiet);
    if (const auto state = database::optional_text_of(own(4)); state == "done" || state == "found")
        next.after_id = database::optional_text_of(own(5));
    return made;
}

} // namespace conductor::outbox_detail
