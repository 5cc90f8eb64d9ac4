#pragma once

// A database of SQLite, and one transaction at a time in it. Its functions block for as long as the disk
// needs, and never wait for a lock.

#include "database/connection.hpp"
#include "database/sqlite/statements.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <sqlite3.h>

namespace conductor::inline CONDUCTOR_ABI::database {

struct sqlite_closer {
    void operator()(sqlite3* db) const noexcept { sqlite3_close_v2(db); }
};

class sqlite_database {
public:
    sqlite_database(std::string file, bool read_only)
        : file_(std::move(file))
        , read_only_(read_only) {}

    [[nodiscard]] answer transact(const std::vector<statement>& all);
    void close() noexcept;

private:
    [[nodiscard]] std::optional<failure> open();
    [[nodiscard]] std::optional<failure> configure();
    [[nodiscard]] answer run_all(const std::vector<statement>& all);
    [[nodiscard]] std::variant<failure, rows> run_one(const statement& one, std::size_t place);
    [[nodiscard]] bool only_read(const std::vector<statement>& all);
    [[nodiscard]] std::optional<failure> execute(const char* sql);
    void undo() noexcept;
    [[nodiscard]] failure why(int code, const std::string& doing) const;

    std::string file_;
    bool read_only_;
    std::unique_ptr<sqlite3, sqlite_closer> db_;
    std::optional<sqlite_statements> statements_;
};

} // namespace conductor::database
