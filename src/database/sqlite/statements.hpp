#pragma once

// Compiled statements by their texts: those that were used last are kept.

#include <conductor/version.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>

#include <sqlite3.h>

namespace conductor::inline CONDUCTOR_ABI::database {

struct sqlite_finalizer {
    void operator()(sqlite3_stmt* compiled) const noexcept { sqlite3_finalize(compiled); }
};

class sqlite_statements {
public:
    static constexpr std::size_t capacity = 64;

    explicit sqlite_statements(sqlite3* db) noexcept
        : db_(db) {}

    // Null: it cannot be compiled. Then reason() says why, or is empty and SQLite knows.
    [[nodiscard]] sqlite3_stmt* find(const std::string& sql);
    [[nodiscard]] const std::string& reason() const noexcept { return reason_; }
    [[nodiscard]] std::size_t size() const noexcept { return kept_.size(); }

private:
    struct entry {
        std::unique_ptr<sqlite3_stmt, sqlite_finalizer> compiled;
        std::uint64_t used = 0;
    };

    [[nodiscard]] std::unique_ptr<sqlite3_stmt, sqlite_finalizer> compile(const std::string& sql);
    void make_room();

    sqlite3* db_;
    std::unordered_map<std::string, entry> kept_;
    std::uint64_t uses_ = 0;
    std::string reason_;
};

} // namespace conductor::database
