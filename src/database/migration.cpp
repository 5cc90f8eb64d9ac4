#include "database/migration.hpp"

#include <cstddef>
#include <memory>
#include <utility>
#include <variant>

namespace conductor::inline CONDUCTOR_ABI::database {

namespace {

// Any number that others do not use for a lock in the same database.
constexpr std::int64_t advisory_lock = 0x436f'6e64'7563'746f;

statement make(std::string sql, std::vector<value> parameters = {}, std::optional<std::int64_t> must = {}) {
    statement made;
    made.sql = std::move(sql);
    made.parameters = std::move(parameters);
    made.must_change = must;
    return made;
}

std::vector<value> values_of(const std::string& name, std::initializer_list<std::int64_t> numbers) {
    std::vector<value> made;
    made.emplace_back(name);
    for (const std::int64_t number : numbers)
        made.emplace_back(number);
    return made;
}

// Is there the table, what does it say, and then what is missing. Its handlers keep it alive.
class migrating : public std::enable_shared_from_this<migrating> {
public:
    migrating(const connection& on, std::span<const migration> all, std::string name, migrated done)
        : run_(on.runner())
        , dialect_(on.dialect())
        , all_(all.begin(), all.end())
        , name_(std::move(name))
        , done_(std::move(done)) {}

    void look_for_table() {
        const bool sqlite = dialect_ == dialect::sqlite;
        ask(make(
                sqlite
                    ? "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'conductor_schema'"
                    : "SELECT count(to_regclass('conductor_schema'))"),
            &migrating::after_table);
    }

private:
    using next_step = void (migrating::*)(const rows& given);

    static constexpr int most_rounds = 100;

    void ask(statement what, next_step next) {
        std::vector<statement> all;
        all.push_back(std::move(what));
        run_(std::move(all), [self = shared_from_this(), next](const answer& came) {
            if (const auto* failed = std::get_if<failure>(&came))
                return self->end(*failed);
            ((*self).*next)(std::get<std::vector<rows>>(came).at(0));
        });
    }

    void after_table(const rows& given) {
        if (integer_of(given.all.at(0).at(0)) == 0)
            return go_on_from(0);
        ask(make("SELECT version FROM conductor_schema WHERE component = $1", values_of(name_, {})),
            &migrating::after_version);
    }

    void after_version(const rows& given) {
        go_on_from(given.all.empty() ? 0 : integer_of(given.all.at(0).at(0)));
    }

    void go_on_from(std::int64_t version) {
        migration_plan plan = plan_migration(dialect_, all_, name_, version);
        if (plan.refused || plan.statements.empty())
            return end(std::move(plan.refused));
        run_(std::move(plan.statements), [self = shared_from_this(), fence = plan.fence](const answer& came) {
            const auto* failed = std::get_if<failure>(&came);
            if (failed == nullptr)
                return self->end(std::nullopt);
            const bool overtaken =
                failed->kind == failure_kind::not_as_expected && failed->statement == fence;
            if (overtaken && ++self->rounds_ < most_rounds)
                return self->look_for_table();
            self->end(*failed);
        });
    }

    void end(std::optional<failure> failed) { std::move(done_)(std::move(failed)); }

    run_function run_;
    database::dialect dialect_;
    std::vector<migration> all_;
    std::string name_;
    migrated done_;
    int rounds_ = 0;
};

} // namespace

migration_plan plan_migration(
    database::dialect of, std::span<const migration> all, const std::string& name, std::int64_t found) {
    migration_plan plan;
    const auto last = static_cast<std::int64_t>(all.size());
    if (found > last) {
        failure& refused = plan.refused.emplace();
        refused.kind = failure_kind::too_new;
        refused.text = "the tables of " + name + " have version " + std::to_string(found) +
                       ", and this program knows those up to " + std::to_string(last);
    }
    if (found >= last)
        return plan;
    auto& made = plan.statements;
    // CREATE TABLE IF NOT EXISTS of two connections at once fails in one of them. SQLite's transaction is a
    // lock.
    if (of == dialect::postgresql)
        made.push_back(make("SELECT pg_advisory_xact_lock($1)", {value(advisory_lock)}));
    made.push_back(make("CREATE TABLE IF NOT EXISTS conductor_schema"
                        " (component TEXT PRIMARY KEY NOT NULL, version INTEGER NOT NULL)"));
    made.push_back(make(
        "INSERT INTO conductor_schema (component, version) VALUES ($1, 0) ON CONFLICT DO NOTHING",
        values_of(name, {})));
    plan.fence = made.size();
    made.push_back(make(
        "UPDATE conductor_schema SET version = $2 WHERE component = $1 AND version = $3",
        values_of(name, {last, found}), 1));
    for (const migration& one : all.subspan(static_cast<std::size_t>(found)))
        for (const std::string& sql : of == dialect::sqlite ? one.sqlite : one.postgresql)
            made.push_back(make(sql));
    return plan;
}

void migrate(connection& on, std::span<const migration> of_one_component, std::string name, migrated done) {
    std::make_shared<migrating>(on, of_one_component, std::move(name), std::move(done))->look_for_table();
}

} // namespace conductor::database
