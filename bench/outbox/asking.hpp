#pragma once

// A connection to a database, and what it is asked one after another.

#include "database/connection.hpp"
#include "database/migration.hpp"
#include "database/open.hpp"
#include "outbox/schema.hpp"

#include <boost/asio/io_context.hpp>

#include <chrono>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace conductor::bench {

using statements = std::vector<database::statement>;

class asking {
public:
    explicit asking(const std::string& where)
        : on(database::open(io_.get_executor(), where, {})) {}

    // Makes the tables of an outbox.
    void prepare() {
        std::optional<std::optional<database::failure>> came;
        database::migrate(
            *on, outbox_detail::migrations(), outbox_detail::component,
            [&](std::optional<database::failure> failed) { came = std::move(failed); });
        wait([&] { return came.has_value(); });
        if (*came)
            throw std::runtime_error((*came)->text);
    }

    std::vector<database::rows> get(statements all) {
        std::optional<database::answer> came;
        on->run(std::move(all), [&](database::answer a) { came = std::move(a); });
        wait([&] { return came.has_value(); });
        if (const auto* failed = std::get_if<database::failure>(&*came))
            throw std::runtime_error(failed->text);
        return std::get<std::vector<database::rows>>(*std::move(came));
    }
    database::rows get(std::string sql, std::vector<database::value> parameters = {}) {
        statements all(1);
        all.front().sql = std::move(sql);
        all.front().parameters = std::move(parameters);
        return get(std::move(all)).front();
    }

private:
    template <class Condition>
    void wait(Condition so) {
        while (!so()) {
            io_.restart();
            io_.run_one();
        }
    }

    boost::asio::io_context io_;

public:
    std::unique_ptr<database::connection> on;
};

class stopwatch {
public:
    [[nodiscard]] double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - began_).count();
    }

private:
    std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
};

} // namespace conductor::bench
