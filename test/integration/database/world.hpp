#pragma once

// Databases of both kinds, connections to them, and the thread they run in.

#include "database/connection.hpp"
#include "database/migration.hpp"
#include "database/open.hpp"
#include "folder.hpp"
#include "postgresql_server.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/test/unit_test.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace conductor::database::test {

using namespace std::chrono_literals;
namespace asio = boost::asio;
using namespace conductor::test;

using statements = std::vector<statement>;

inline statement
sql(std::string text, std::vector<value> parameters = {}, std::optional<std::int64_t> must = {}) {
    statement made;
    made.sql = std::move(text);
    made.parameters = std::move(parameters);
    made.must_change = must;
    return made;
}

inline value number(std::int64_t n) {
    return n;
}

class sqlite_world {
public:
    static constexpr dialect kind = dialect::sqlite;
    [[nodiscard]] std::string where() const { return folder_ / "data"; }

private:
    folder folder_;
};

class postgresql_world {
public:
    static constexpr dialect kind = dialect::postgresql;
    [[nodiscard]] const std::string& where() const noexcept { return where_; }

private:
    std::string where_ = postgresql_server::instance().new_database();
};

using both = std::tuple<sqlite_world, postgresql_world>;

// One thread, which waits for what it is asked.
class desk {
public:
    asio::io_context io;

    [[nodiscard]] std::unique_ptr<connection> open(const std::string& where, open_options options = {}) {
        return database::open(io.get_executor(), where, std::move(options));
    }

    void until(const std::function<bool()>& so) {
        while (!so()) {
            io.restart();
            BOOST_REQUIRE_MESSAGE(io.run_one_for(60s) == 1, "nothing happens any more");
        }
    }

    answer ask(connection& on, statements all) {
        std::optional<answer> came;
        on.run(std::move(all), [&](answer a) { came = std::move(a); });
        until([&] { return came.has_value(); });
        return std::move(*came);
    }

    // What must succeed.
    std::vector<rows> get(connection& on, statements all) {
        answer came = ask(on, std::move(all));
        if (const auto* failed = std::get_if<failure>(&came))
            BOOST_FAIL(std::string(name_of(failed->kind)) + ": " + failed->text);
        return std::get<std::vector<rows>>(std::move(came));
    }
    rows get(connection& on, std::string text, std::vector<value> parameters = {}) {
        statements all;
        all.push_back(sql(std::move(text), std::move(parameters)));
        return get(on, std::move(all)).front();
    }
    std::int64_t get_number(connection& on, std::string text, std::vector<value> parameters = {}) {
        return integer_of(get(on, std::move(text), std::move(parameters)).all.at(0).at(0));
    }

    // What must fail.
    failure refused(connection& on, statements all) {
        const answer came = ask(on, std::move(all));
        BOOST_TEST_REQUIRE(std::holds_alternative<failure>(came));
        return std::get<failure>(came);
    }
    failure refused(connection& on, std::string text, std::vector<value> parameters = {}) {
        statements all;
        all.push_back(sql(std::move(text), std::move(parameters)));
        return refused(on, std::move(all));
    }

    std::optional<failure> migrate(connection& on, const std::vector<migration>& all, std::string name) {
        std::optional<std::optional<failure>> came;
        database::migrate(on, all, std::move(name), [&](std::optional<failure> f) { came = std::move(f); });
        until([&] { return came.has_value(); });
        return *came;
    }
};

// BOOST_TEST prints the names.
inline std::string kind_of(const failure& f) {
    return std::string(name_of(f.kind));
}

} // namespace conductor::database::test
