#include "outbox/schema.hpp"

#include "outbox/sql.hpp"

#include <string>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

namespace {

using database::dialect;

// Times are milliseconds since 1970. `quiet_since` stands where an entry may have been sent: when the last
// try that may have done it was over. `trying` stands while one is under way, and stays where its worker
// died. An entry is open until its state is one of those that end it; `held` are open ones that stand behind
// another one of their chain, or the one they come after.
constexpr const char* entries = R"sql(
CREATE TABLE conductor_outbox (
    id @id,
    end_user_id TEXT NOT NULL CHECK (end_user_id <> ''),
    key TEXT NOT NULL CHECK (key <> ''),
    operation TEXT NOT NULL,
    record_id TEXT NOT NULL DEFAULT '',
    params TEXT NOT NULL DEFAULT '{}',
    api_version TEXT NOT NULL DEFAULT '',
    chain TEXT NOT NULL DEFAULT '',
    after_key TEXT NOT NULL DEFAULT '',
    not_before BIGINT NOT NULL DEFAULT (@now),
    expires_at BIGINT,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN
        ('waiting', 'sending', 'done', 'found', 'refused', 'unknown', 'expired', 'cancelled')),
    held INTEGER NOT NULL DEFAULT 0,
    added_at BIGINT NOT NULL DEFAULT (@now),
    began_at BIGINT,
    quiet_since BIGINT,
    trying INTEGER NOT NULL DEFAULT 0,
    ended_at BIGINT,
    tries INTEGER NOT NULL DEFAULT 0,
    sent_revision TEXT NOT NULL DEFAULT '',
    result_id TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    error_kind TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT '',
    user_text TEXT NOT NULL DEFAULT '',
    UNIQUE (end_user_id, key))
)sql";

constexpr const char* ready_index = R"sql(
CREATE INDEX conductor_outbox_ready ON conductor_outbox (end_user_id, not_before, id)
    WHERE held = 0 AND state IN ('waiting', 'sending')
)sql";

constexpr const char* chain_index = R"sql(
CREATE INDEX conductor_outbox_chain ON conductor_outbox (end_user_id, chain, id)
    WHERE chain <> '' AND state IN ('waiting', 'sending', 'unknown')
)sql";

constexpr const char* after_index = R"sql(
CREATE INDEX conductor_outbox_after ON conductor_outbox (end_user_id, after_key) WHERE after_key <> ''
)sql";

constexpr const char* state_index = R"sql(
CREATE INDEX conductor_outbox_state ON conductor_outbox (state, id) WHERE state IN ('unknown', 'refused', 'expired')
)sql";

// A company without a due time has nothing to do; one that failed waits until then. The fence grows with each
// lease.
constexpr const char* companies = R"sql(
CREATE TABLE conductor_outbox_company (
    end_user_id TEXT PRIMARY KEY,
    due_at BIGINT,
    owner TEXT NOT NULL DEFAULT '',
    lease_until BIGINT NOT NULL DEFAULT 0,
    fence BIGINT NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0)
)sql";

constexpr const char* due_index = R"sql(
CREATE INDEX conductor_outbox_due ON conductor_outbox_company (due_at) WHERE due_at IS NOT NULL
)sql";

// Whoever ends an entry, a worker or a person with SQL, lets go of what it held.
constexpr const char* let_go = R"sql(
    UPDATE conductor_outbox SET held = 0
        WHERE held = 1 AND NEW.chain <> '' AND id = (SELECT MIN(id) FROM conductor_outbox
            WHERE end_user_id = NEW.end_user_id AND chain = NEW.chain AND chain <> ''
                AND state IN ('waiting', 'sending', 'unknown'));
    UPDATE conductor_outbox SET held = 0
        WHERE held = 1 AND end_user_id = NEW.end_user_id AND after_key = NEW.key AND after_key <> '';
)sql";

constexpr const char* tell_function = R"sql(
CREATE FUNCTION conductor_outbox_tell() RETURNS trigger LANGUAGE plpgsql AS
    $body$ BEGIN PERFORM pg_notify('conductor_outbox', NEW.end_user_id); RETURN NULL; END $body$
)sql";

constexpr const char* added_trigger = R"sql(
CREATE TRIGGER conductor_outbox_added AFTER INSERT ON conductor_outbox
    FOR EACH ROW EXECUTE FUNCTION conductor_outbox_tell()
)sql";

constexpr const char* let_go_function = R"sql(
CREATE FUNCTION conductor_outbox_let_go() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN
)sql";

constexpr const char* ended_trigger =
    "CREATE TRIGGER conductor_outbox_ended AFTER UPDATE OF state ON conductor_outbox ";

constexpr const char* is_over = R"sql(
    OLD.state IN ('waiting', 'sending', 'unknown') AND NEW.state NOT IN ('waiting', 'sending', 'unknown')
)sql";

std::string with_id(const char* sql, const char* id) {
    std::string made(sql);
    made.replace(made.find("@id"), 3, id);
    return made;
}

database::migration first() {
    database::migration made;
    made.sqlite = {
        in_dialect(dialect::sqlite, with_id(entries, "INTEGER PRIMARY KEY AUTOINCREMENT")),
        ready_index,
        chain_index,
        after_index,
        state_index,
        companies,
        due_index,
        std::string(ended_trigger) + "WHEN " + is_over + "BEGIN" + let_go + "END",
    };
    made.postgresql = {
        in_dialect(
            dialect::postgresql, with_id(entries, "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY")),
        ready_index,
        chain_index,
        after_index,
        state_index,
        companies,
        due_index,
        std::string(let_go_function) + let_go + "RETURN NULL; END $body$",
        std::string(ended_trigger) + "FOR EACH ROW WHEN (" + is_over +
            ") EXECUTE FUNCTION conductor_outbox_let_go()",
        tell_function,
        added_trigger,
    };
    return made;
}

} // namespace

std::vector<database::migration> migrations() {
    std::vector<database::migration> made;
    made.push_back(first());
    return made;
}

} // namespace conductor::outbox_detail
