// What only a file can be: full, not writable, or something else.

#include "processes.hpp"
#include "world.hpp"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <stdexcept>

#include <sqlite3.h>

namespace conductor::database::test {

BOOST_AUTO_TEST_SUITE(sqlite)

BOOST_AUTO_TEST_CASE(a_file_is_opened_so_that_a_commit_lasts) {
    sqlite_world world;
    desk d;
    const auto c = d.open("sqlite:" + world.where());
    BOOST_TEST(text_of(d.get(*c, "PRAGMA journal_mode").all.at(0).at(0)) == "wal");
    BOOST_TEST(d.get_number(*c, "PRAGMA synchronous") == 2);
    BOOST_TEST(d.get_number(*c, "PRAGMA foreign_keys") == 1);
    BOOST_TEST(d.get_number(*c, "PRAGMA busy_timeout") == 0);
    BOOST_TEST(std::filesystem::exists(world.where()));
    BOOST_TEST(!c->can_listen());
    c->listen("x", [](const std::string&) { BOOST_ERROR("nobody can be heard"); });
    d.get(*c, "SELECT 1");
}

BOOST_AUTO_TEST_CASE(a_database_can_be_in_memory) {
    desk d;
    const auto c = d.open(":memory:");
    d.get(*c, "CREATE TABLE t (n INTEGER)");
    d.get(*c, {sql("INSERT INTO t VALUES (1)"), sql("INSERT INTO t VALUES (2)")});
    BOOST_TEST(d.get_number(*c, "SELECT sum(n) FROM t") == 3);
}

BOOST_AUTO_TEST_CASE(a_full_one_fails_and_goes_on) {
    sqlite_world world;
    desk d;
    const auto c = d.open(world.where());
    d.get(*c, "CREATE TABLE t (x TEXT)");
    d.get(*c, "PRAGMA max_page_count = 30");
    const statement large = sql("INSERT INTO t VALUES ($1)", {std::string(50'000, 'x')});
    d.get(*c, statements{large});
    for (const auto& all : {statements{large, large}, statements{large, large, large}}) {
        const failure failed = d.refused(*c, all);
        BOOST_TEST(kind_of(failed) == "full");
        BOOST_TEST(!failed.maybe_committed);
    }
    d.get(*c, statements{large});
    BOOST_TEST(kind_of(d.refused(*c, statements{large})) == "full");
    BOOST_TEST(d.get_number(*c, "SELECT count(*) FROM t") == 2);
    d.get(*c, "PRAGMA max_page_count = 1000");
    d.get(*c, statements{large});
}

BOOST_AUTO_TEST_CASE(something_else_is_no_database) {
    const folder place;
    std::ofstream(place / "text") << std::string(5'000, 'x');
    desk d;
    const auto text = d.open(place / "text");
    for (int times = 0; times < 2; ++times) {
        const failure failed = d.refused(*text, "SELECT 1 FROM sqlite_schema");
        BOOST_TEST(kind_of(failed) == "not_a_database");
        BOOST_TEST(failed.text.find(place / "text") != std::string::npos);
        BOOST_TEST(failed.code == "26");
    }
    std::filesystem::remove(place / "text"); // it is opened anew
    d.get(*text, "CREATE TABLE t (n INTEGER)");
    BOOST_TEST(kind_of(d.refused(*d.open(place.path()), "SELECT 1")) == "not_a_database");
}

BOOST_AUTO_TEST_CASE(a_damaged_one_is_no_database) {
    sqlite_world world;
    desk d;
    {
        const auto c = d.open(world.where());
        d.get(*c, "CREATE TABLE t (x TEXT)");
        d.get(*c, "INSERT INTO t VALUES ($1)", {std::string(50'000, 'x')});
    }
    d.until([&] { return !std::filesystem::exists(world.where() + "-wal"); });
    {
        std::fstream file(world.where(), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(4'096);
        file << std::string(8'192, '\x5a');
    }
    const failure failed = d.refused(*d.open(world.where()), "SELECT sum(length(x)) FROM t");
    BOOST_TEST(kind_of(failed) == "not_a_database");
    BOOST_TEST(failed.code.starts_with("11"));
}

BOOST_AUTO_TEST_CASE(one_that_cannot_be_opened_is_tried_again) {
    const folder place;
    desk d;
    const auto c = d.open(place / "later/data");
    const failure failed = d.refused(*c, "SELECT 1");
    BOOST_TEST(kind_of(failed) == "unavailable");
    BOOST_TEST(!failed.maybe_committed);
    std::filesystem::create_directory(place / "later");
    BOOST_TEST(d.get_number(*c, "SELECT 1") == 1);
    open_options options;
    options.read_only = true;
    BOOST_TEST(kind_of(d.refused(*d.open(place / "none", options), "SELECT 1")) == "unavailable");
    BOOST_TEST(!std::filesystem::exists(place / "none"));
}

// For the process of another user, in which Boost.Test does not report.
void expect(const answer& came, failure_kind kind) {
    const auto* failed = std::get_if<failure>(&came);
    if (failed == nullptr || failed->kind != kind)
        throw std::logic_error(failed == nullptr ? "it did not fail" : failed->text);
}

answer ask(const std::string& where, const char* text) {
    asio::io_context io;
    const auto c = open(io.get_executor(), where);
    answer given;
    c->run({sql(text)}, [&](answer a) { given = std::move(a); });
    io.run();
    return given;
}

BOOST_AUTO_TEST_CASE(rights_decide_what_can_be_done) {
    sqlite_world world;
    desk d;
    d.get(*d.open(world.where()), "CREATE TABLE t (n INTEGER)");
    d.until([&] { return !std::filesystem::exists(world.where() + "-wal"); });
    const std::filesystem::path file = world.where();
    using std::filesystem::perms;
    std::filesystem::permissions(file, perms::owner_read | perms::group_read | perms::others_read);
    std::filesystem::permissions(file.parent_path(), perms::all); // it makes its files beside it
    const pid_t reader = in_a_fork([&] {
        become(without_root_rights());
        if (!std::holds_alternative<std::vector<rows>>(ask(world.where(), "SELECT n FROM t")))
            throw std::logic_error("it cannot be read");
        expect(ask(world.where(), "INSERT INTO t VALUES (1)"), failure_kind::read_only);
    });
    BOOST_TEST(end_of(reader) == 0);
    std::filesystem::permissions(file, perms::none);
    const pid_t nobody = in_a_fork([&] {
        become(without_root_rights());
        expect(ask(world.where(), "SELECT n FROM t"), failure_kind::not_allowed);
    });
    BOOST_TEST(end_of(nobody) == 0);
}

BOOST_AUTO_TEST_CASE(more_statements_than_are_kept_go_on_working) {
    sqlite_world world;
    desk d;
    const auto c = d.open(world.where());
    for (int round = 0; round < 2; ++round)
        for (int i = 0; i < 200; ++i)
            BOOST_TEST(d.get_number(*c, "SELECT " + std::to_string(i)) == i);
    d.get(*c, "CREATE TABLE t (n INTEGER)");
    BOOST_TEST(d.get(*c, "SELECT * FROM t").all.empty());
    d.get(*c, "ALTER TABLE t ADD COLUMN m INTEGER"); // those that are kept know of it
    d.get(*c, "INSERT INTO t VALUES (1, 2)");
    BOOST_TEST(d.get(*c, "SELECT * FROM t").all.at(0).size() == 2U);
}

BOOST_AUTO_TEST_CASE(only_the_rows_of_a_statement_itself_are_counted) {
    sqlite_world world;
    desk d;
    const auto c = d.open(world.where());
    d.get(
        *c, {sql("CREATE TABLE t (n INTEGER)"), sql("CREATE TABLE log (n INTEGER)"),
             sql("CREATE TRIGGER tr AFTER UPDATE ON t BEGIN INSERT INTO log VALUES (new.n), (new.n); END")});
    BOOST_TEST(d.get(*c, "INSERT INTO t VALUES (1), (2), (3)").changed == 3);
    BOOST_TEST(d.get(*c, "UPDATE t SET n = 5 WHERE n > 1").changed == 2);
    BOOST_TEST(d.get(*c, "UPDATE t SET n = 5 WHERE n > 10").changed == 0);
    BOOST_TEST(d.get(*c, "CREATE TABLE u (n INTEGER)").changed == 0);
    BOOST_TEST(d.get(*c, "SELECT * FROM t").changed == 0);
    BOOST_TEST(d.get_number(*c, "SELECT count(*) FROM log") == 4);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::database::test
