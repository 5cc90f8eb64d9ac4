// PostgreSQL goes away, comes back, does not answer, or does not let us in.

#include "world.hpp"

#include <boost/asio/ip/tcp.hpp>

namespace conductor::database::test {

BOOST_AUTO_TEST_SUITE(loss)

void terminate(desk& d, connection& admin, std::int64_t process) {
    d.get(admin, "SELECT pg_terminate_backend($1::int)", {number(process)});
    while (d.get_number(admin, "SELECT count(*) FROM pg_stat_activity WHERE pid = $1", {number(process)}) >
           0) {
    }
}

// Until the process is at a statement that has the word in it.
void wait_until_at(desk& d, connection& admin, const char* word) {
    while (d.get_number(
               admin,
               "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'active'"
               " AND pid <> pg_backend_pid() AND position(CAST($1 AS TEXT) IN query) > 0",
               {word}) == 0) {
    }
}

BOOST_AUTO_TEST_CASE(an_idle_connection_that_was_ended_is_opened_again) {
    postgresql_world world;
    desk d;
    const auto c = d.open(world.where());
    const auto admin = d.open(world.where());
    for (int times = 0; times < 3; ++times) {
        const auto process = d.get_number(*c, "SELECT pg_backend_pid()");
        terminate(d, *admin, process);
        BOOST_TEST(d.get_number(*c, "SELECT pg_backend_pid()") != process); // and nothing failed
    }
}

BOOST_AUTO_TEST_CASE(what_was_running_fails_and_is_not_made_again) {
    postgresql_world world;
    desk d;
    const auto c = d.open(world.where());
    const auto admin = d.open(world.where());
    d.get(*c, "CREATE TABLE t (n INTEGER)");
    for (const bool alone : {false, true}) {
        const auto process = d.get_number(*c, "SELECT pg_backend_pid()");
        statements all;
        if (!alone)
            all.push_back(sql("INSERT INTO t VALUES (1)"));
        all.push_back(sql("INSERT INTO t SELECT 2 FROM pg_sleep(60)"));
        std::optional<answer> came;
        c->run(all, [&](answer a) { came = std::move(a); });
        wait_until_at(d, *admin, "pg_sleep");
        terminate(d, *admin, process);
        d.until([&] { return came.has_value(); });
        const auto& failed = std::get<failure>(*came);
        BOOST_TEST(kind_of(failed) == "unavailable");
        BOOST_TEST(failed.code == "57P01");
        // A statement alone commits itself: its connection cannot tell.
        BOOST_TEST(failed.maybe_committed == alone);
        BOOST_TEST(d.get_number(*c, "SELECT count(*) FROM t") == 0);
    }
}

BOOST_AUTO_TEST_CASE(a_server_that_starts_again_is_found_again) {
    postgresql_world world;
    desk d;
    const auto c = d.open(world.where());
    auto& server = postgresql_server::instance();
    d.get(*c, "CREATE TABLE t (n INTEGER)");
    server.stop(false);
    const failure failed = d.refused(*c, "SELECT 1");
    BOOST_TEST(kind_of(failed) == "unavailable");
    BOOST_TEST(!failed.maybe_committed);
    BOOST_TEST(failed.text.find(postgresql_server::password) == std::string::npos);
    server.start();
    d.get(*c, "INSERT INTO t VALUES (1)");

    // It is killed under a request.
    std::optional<answer> came;
    c->run({sql("INSERT INTO t VALUES (2)"), sql("SELECT pg_sleep(60)")}, [&](answer a) {
        came = std::move(a);
    });
    {
        const auto admin = d.open(world.where());
        wait_until_at(d, *admin, "pg_sleep");
    }
    server.stop(true);
    d.until([&] { return came.has_value(); });
    BOOST_TEST(kind_of(std::get<failure>(*came)) == "unavailable");
    BOOST_TEST(!std::get<failure>(*came).maybe_committed);
    server.start();
    BOOST_TEST(d.get_number(*c, "SELECT count(*) FROM t") == 1);
}

BOOST_AUTO_TEST_CASE(a_wrong_password_is_told_and_not_repeated) {
    desk d;
    std::string where = postgresql_server::instance().uri("postgres", postgresql_server::instance().port());
    const std::string right = postgresql_server::password;
    const std::string wrong = "the-wrong-one";
    where.replace(where.find(right), right.size(), wrong);
    const auto c = d.open(where);
    for (int times = 0; times < 2; ++times) {
        const failure failed = d.refused(*c, "SELECT 1");
        BOOST_TEST(kind_of(failed) == "not_allowed");
        BOOST_TEST(failed.code == "28P01");
        BOOST_TEST(
            failed.text.find("password authentication failed for user \"tester\"") != std::string::npos);
        BOOST_TEST(failed.text.find(wrong) == std::string::npos);
        BOOST_TEST(!failed.maybe_committed);
    }
    where.replace(where.find(":" + wrong), wrong.size() + 1, "");
    const failure none = d.refused(*d.open(where + "&passfile=/nowhere"), "SELECT 1");
    BOOST_TEST(kind_of(none) == "not_allowed");
}

BOOST_AUTO_TEST_CASE(a_database_that_is_not_there_is_none) {
    auto& server = postgresql_server::instance();
    desk d;
    const failure failed = d.refused(*d.open(server.uri("nowhere", server.port())), "SELECT 1");
    BOOST_TEST(kind_of(failed) == "not_a_database");
    BOOST_TEST(failed.code == "3D000");
}

BOOST_AUTO_TEST_CASE(who_does_not_answer_is_given_up) {
    desk d;
    asio::ip::tcp::acceptor silent(
        d.io, {asio::ip::address_v4::loopback(), 0}); // the kernel accepts, nobody reads
    open_options options;
    options.connect_timeout = 50ms;
    const auto c = d.open(postgresql_server::instance().uri("x", silent.local_endpoint().port()), options);
    for (int times = 0; times < 2; ++times) {
        const failure failed = d.refused(*c, "INSERT INTO t VALUES (1)");
        BOOST_TEST(kind_of(failed) == "unavailable");
        BOOST_TEST(failed.text.find("did not let us connect within 50 ms") != std::string::npos);
        BOOST_TEST(!failed.maybe_committed);
    }
}

BOOST_AUTO_TEST_CASE(who_refuses_is_unavailable) {
    desk d;
    unsigned short port = 0;
    {
        asio::ip::tcp::acceptor gone(d.io, {asio::ip::address_v4::loopback(), 0});
        port = gone.local_endpoint().port();
    }
    const failure failed = d.refused(*d.open(postgresql_server::instance().uri("x", port)), "SELECT 1");
    BOOST_TEST(kind_of(failed) == "unavailable");
    BOOST_TEST(failed.code.empty());
}

// libpq tries one host after another, each with a socket of its own.
BOOST_AUTO_TEST_CASE(the_second_host_is_tried) {
    postgresql_world world;
    desk d;
    unsigned short port = 0;
    {
        asio::ip::tcp::acceptor gone(d.io, {asio::ip::address_v4::loopback(), 0});
        port = gone.local_endpoint().port();
    }
    std::string where = world.where();
    where.replace(
        where.find("@127"), 1,
        "@127.0.0.1:" + std::to_string(port) + ",127.0.0.1:" + std::to_string(port) + ",");
    const auto c = d.open(where);
    BOOST_TEST(d.get_number(*c, "SELECT 7") == 7);
}

BOOST_AUTO_TEST_CASE(a_statement_that_takes_too_long_is_given_up) {
    postgresql_world world;
    desk d;
    open_options options;
    options.statement_timeout = 100ms;
    const auto c = d.open(world.where(), options);
    d.get(*c, "CREATE TABLE t (n INTEGER)");
    const failure failed = d.refused(*c, {sql("INSERT INTO t VALUES (1)"), sql("SELECT pg_sleep(60)")});
    // Either side may be first.
    BOOST_TEST((failed.kind == failure_kind::unavailable || failed.kind == failure_kind::busy), failed.text);
    BOOST_TEST(!failed.maybe_committed);
    BOOST_TEST(d.get_number(*c, "SELECT count(*) FROM t") == 0);
}

BOOST_AUTO_TEST_CASE(the_server_knows_who_we_are) {
    postgresql_world world;
    desk d;
    open_options options;
    options.application_name = "the tests";
    const auto name = [&](const std::string& where) {
        const auto c = d.open(where, options);
        return text_of(d.get(*c, "SHOW application_name").all.at(0).at(0));
    };
    BOOST_TEST(name(world.where()) == "the tests");
    BOOST_TEST(name(world.where() + "&application_name=mine") == "mine");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::database::test
