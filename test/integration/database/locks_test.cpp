// Many connections at once: fences hold, locks are waited for, and who loses has done nothing.

#include "world.hpp"

#include <sqlite3.h>

namespace conductor::database::test {

BOOST_AUTO_TEST_SUITE(locks)

// Each worker takes the place with the token it has read, until all have tried often enough.
class claimer {
public:
    claimer(std::unique_ptr<connection> c, int tries)
        : connection_(std::move(c))
        , tries_(tries) {}

    int taken = 0;
    int too_late = 0;
    int busy = 0;
    bool over = false;

    void go_on() {
        if (tries_-- == 0) {
            over = true;
            return;
        }
        connection_->run({sql("SELECT token FROM place")}, [this](const answer& came) {
            if (const auto* given = std::get_if<std::vector<rows>>(&came))
                return take(integer_of(given->at(0).all.at(0).at(0)));
            ++busy;
            go_on();
        });
    }

private:
    void take(std::int64_t token) {
        connection_->run(
            {sql("INSERT INTO taken (token) VALUES ($1)", {number(token)}),
             sql("UPDATE place SET token = token + 1 WHERE token = $1", {number(token)}, 1)},
            [this](const answer& came) {
                const auto* failed = std::get_if<failure>(&came);
                if (failed == nullptr)
                    ++taken;
                else if (failed->kind == failure_kind::not_as_expected)
                    ++too_late;
                else {
                    BOOST_TEST(kind_of(*failed) == "busy");
                    ++busy;
                }
                go_on();
            });
    }

    std::unique_ptr<connection> connection_;
    int tries_;
};

BOOST_AUTO_TEST_CASE_TEMPLATE(a_token_lets_one_through, World, both) {
    World world;
    desk d;
    const auto c = d.open(world.where());
    d.get(
        *c, {sql("CREATE TABLE place (token BIGINT)"), sql("INSERT INTO place VALUES (0)"),
             sql("CREATE TABLE taken (token BIGINT)")});
    std::vector<std::unique_ptr<claimer>> all;
    for (int i = 0; i < 4; ++i)
        all.push_back(std::make_unique<claimer>(d.open(world.where()), 50));
    for (const auto& one : all)
        one->go_on();
    int taken = 0;
    int too_late = 0;
    int busy = 0;
    for (const auto& one : all) {
        d.until([&] { return one->over; });
        taken += one->taken;
        too_late += one->too_late;
        busy += one->busy;
    }
    BOOST_TEST(taken + too_late + busy == 200);
    BOOST_TEST(taken >= 50);
    BOOST_TEST(d.get_number(*c, "SELECT token FROM place") == taken);
    BOOST_TEST(d.get_number(*c, "SELECT count(*) FROM taken") == taken);
    BOOST_TEST(d.get_number(*c, "SELECT count(DISTINCT token) FROM taken") == taken);
    BOOST_TEST_MESSAGE("tokens: " << taken << " taken, " << too_late << " too late, " << busy << " busy");
}

// Another program's transaction.
class holder {
public:
    explicit holder(const std::string& file) {
        sqlite3_open(file.c_str(), &db_);
        execute("BEGIN IMMEDIATE");
    }
    holder(const holder&) = delete;
    holder& operator=(const holder&) = delete;
    ~holder() { sqlite3_close(db_); }

    void execute(const char* text) {
        BOOST_TEST_REQUIRE(sqlite3_exec(db_, text, nullptr, nullptr, nullptr) == SQLITE_OK);
    }

private:
    sqlite3* db_ = nullptr;
};

BOOST_AUTO_TEST_CASE(sqlite_waits_for_a_lock_by_a_timer) {
    sqlite_world world;
    desk d;
    const auto c = d.open(world.where());
    d.get(*c, "CREATE TABLE t (n INTEGER)");
    holder other(world.where());
    std::optional<answer> came;
    c->run({sql("INSERT INTO t VALUES (1)")}, [&](answer a) { came = std::move(a); });
    // The executor is free meanwhile, and others read.
    const auto reader = d.open(world.where());
    for (int i = 0; i < 20; ++i)
        BOOST_TEST(d.get_number(*reader, "SELECT count(*) FROM t") == 0);
    BOOST_TEST(!came.has_value());
    other.execute("COMMIT");
    d.until([&] { return came.has_value(); });
    BOOST_TEST(std::holds_alternative<std::vector<rows>>(*came));
    BOOST_TEST(d.get_number(*reader, "SELECT count(*) FROM t") == 1);
}

BOOST_AUTO_TEST_CASE(sqlite_gives_up_a_lock_in_the_end) {
    sqlite_world world;
    desk d;
    open_options options;
    options.lock_timeout = 20ms;
    const auto c = d.open(world.where(), options);
    d.get(*c, "CREATE TABLE t (n INTEGER)");
    holder other(world.where());
    for (const auto& all :
         {statements{sql("INSERT INTO t VALUES (1)")},
          statements{sql("INSERT INTO t VALUES (1)"), sql("INSERT INTO t VALUES (2)")}}) {
        const failure failed = d.refused(*c, all);
        BOOST_TEST(kind_of(failed) == "busy");
        BOOST_TEST(failed.code == "5");
        BOOST_TEST(!failed.maybe_committed);
    }
    other.execute("COMMIT");
    d.get(*c, "INSERT INTO t VALUES (3)");
    BOOST_TEST(d.get_number(*c, "SELECT sum(n) FROM t") == 3);
}

BOOST_AUTO_TEST_CASE(a_connection_that_waits_for_a_lock_can_be_destroyed) {
    sqlite_world world;
    desk d;
    auto c = d.open(world.where());
    d.get(*c, "CREATE TABLE t (n INTEGER)");
    holder other(world.where());
    std::vector<answer> came;
    for (int i = 0; i < 10; ++i)
        c->run({sql("INSERT INTO t VALUES (1)")}, [&](answer a) { came.push_back(std::move(a)); });
    d.io.run_for(20ms);
    BOOST_TEST(came.empty());
    c.reset();
    d.until([&] { return came.size() == 10U; });
    for (const answer& one : came) {
        BOOST_TEST(kind_of(std::get<failure>(one)) == "closed");
        BOOST_TEST(!std::get<failure>(one).maybe_committed);
    }
    other.execute("COMMIT");
    BOOST_TEST(d.get_number(*d.open(world.where()), "SELECT count(*) FROM t") == 0);
}

// Holds what two transactions wait for, until both do.
class referee {
public:
    explicit referee(desk& d, const std::string& where)
        : d_(d)
        , c_(d.open(where)) {}

    void hold(int lock) { d_.get(*c_, "SELECT pg_advisory_lock($1)", {number(lock)}); }
    void wait_for(int waiting) {
        while (d_.get_number(
                   *c_,
                   "SELECT count(*) FROM pg_locks l JOIN pg_database b ON b.oid = l.database"
                   " WHERE b.datname = current_database() AND l.locktype = 'advisory' AND NOT l.granted") !=
               waiting) {
        }
    }
    void let_go() { d_.get(*c_, "SELECT pg_advisory_unlock_all()"); }

private:
    desk& d_;
    std::unique_ptr<connection> c_;
};

BOOST_AUTO_TEST_CASE(a_deadlock_of_postgresql_is_busy_for_one_of_the_two) {
    postgresql_world world;
    desk d;
    const auto a = d.open(world.where());
    const auto b = d.open(world.where());
    d.get(*a, "CREATE TABLE t (id INTEGER, n INTEGER)");
    d.get(*a, "INSERT INTO t VALUES (1, 0), (2, 0)");
    referee judge(d, world.where());
    judge.hold(1);
    std::vector<answer> came;
    const auto cross = [&](connection& c, int first, int second) {
        c.run(
            {sql("UPDATE t SET n = n + 1 WHERE id = $1", {number(first)}),
             sql("SELECT pg_advisory_xact_lock_shared(1)"),
             sql("UPDATE t SET n = n + 1 WHERE id = $1", {number(second)})},
            [&](answer one) { came.push_back(std::move(one)); });
    };
    cross(*a, 1, 2);
    cross(*b, 2, 1);
    judge.wait_for(2);
    judge.let_go();
    d.until([&] { return came.size() == 2U; });
    const bool first_lost = std::holds_alternative<failure>(came[0]);
    const auto& lost = std::get<failure>(came[first_lost ? 0 : 1]);
    BOOST_TEST(std::holds_alternative<std::vector<rows>>(came[first_lost ? 1 : 0]));
    BOOST_TEST(kind_of(lost) == "busy");
    BOOST_TEST(lost.code == "40P01");
    BOOST_TEST(!lost.maybe_committed);
    BOOST_TEST(d.get_number(*a, "SELECT sum(n) FROM t") == 2);
    BOOST_TEST(d.get_number(*b, "SELECT sum(n) FROM t") == 2);
}

BOOST_AUTO_TEST_CASE(a_serialization_failure_of_postgresql_is_busy) {
    postgresql_world world;
    desk d;
    const auto a = d.open(world.where());
    const auto b = d.open(world.where());
    d.get(*a, "CREATE TABLE t (n INTEGER)");
    d.get(*a, "INSERT INTO t VALUES (0)");
    referee judge(d, world.where());
    judge.hold(1);
    std::optional<answer> came;
    a->run(
        {sql("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE"), sql("SELECT n FROM t"),
         sql("SELECT pg_advisory_xact_lock(1)"), sql("UPDATE t SET n = n + 1", {}, 1)},
        [&](answer one) { came = std::move(one); });
    judge.wait_for(1);
    d.get(*b, "UPDATE t SET n = 10");
    judge.let_go();
    d.until([&] { return came.has_value(); });
    const auto& failed = std::get<failure>(*came);
    BOOST_TEST(kind_of(failed) == "busy");
    BOOST_TEST(failed.code == "40001");
    BOOST_TEST(failed.statement.value() == 3U);
    BOOST_TEST(d.get_number(*a, "SELECT n FROM t") == 10);
}

BOOST_AUTO_TEST_CASE(a_lock_that_postgresql_does_not_wait_for_is_busy) {
    postgresql_world world;
    desk d;
    const auto c = d.open(world.where());
    referee judge(d, world.where());
    judge.hold(1);
    const failure failed =
        d.refused(*c, {sql("SET LOCAL lock_timeout = 1"), sql("SELECT pg_advisory_xact_lock(1)")});
    BOOST_TEST(kind_of(failed) == "busy");
    BOOST_TEST(failed.code == "55P03");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::database::test
