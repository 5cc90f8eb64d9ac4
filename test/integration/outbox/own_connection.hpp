#pragma once

// A program with an outbox, and a connection of its own to the same database.

#include "shop.hpp"

#include <memory>
#include <stdexcept>
#include <string>
#include <tuple>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail::test {

struct by_sqlite {
    using database = conductor::database::test::sqlite_world;
    explicit by_sqlite(const std::string& where) {
        sqlite3* made = nullptr;
        BOOST_TEST_REQUIRE(sqlite3_open(where.c_str(), &made) == SQLITE_OK);
        connection.reset(made);
    }
    void run(const char* sql) const {
        if (sqlite3_exec(connection.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(connection.get()));
    }
    struct closer {
        void operator()(sqlite3* c) const { sqlite3_close(c); }
    };
    void lock() const { run("BEGIN IMMEDIATE"); }
    std::unique_ptr<sqlite3, closer> connection;
};

struct by_libpq {
    using database = conductor::database::test::postgresql_world;
    explicit by_libpq(const std::string& where)
        : connection(PQconnectdb(where.c_str())) {
        BOOST_TEST_REQUIRE(PQstatus(connection.get()) == CONNECTION_OK);
    }
    void run(const char* sql) const {
        const auto clear = [](PGresult* r) { PQclear(r); };
        const std::unique_ptr<PGresult, decltype(clear)> came(PQexec(connection.get(), sql));
        if (PQresultStatus(came.get()) != PGRES_COMMAND_OK)
            throw std::runtime_error(PQerrorMessage(connection.get()));
    }
    struct closer {
        void operator()(PGconn* c) const { PQfinish(c); }
    };
    void lock() const {
        run("BEGIN");
        run("LOCK TABLE conductor_outbox");
    }
    std::unique_ptr<PGconn, closer> connection;
};

using both_ways = std::tuple<by_sqlite, by_libpq>;

template <class By>
struct selling : shop<typename By::database> {
    selling() { own.run("CREATE TABLE orders (number INTEGER)"); }
    added_entry add_own(const outbox_entry& entry) { return outbox::add(own.connection.get(), entry); }
    By own{this->database.where()};
};

} // namespace conductor::outbox_detail::test
