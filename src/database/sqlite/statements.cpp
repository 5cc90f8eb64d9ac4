#include "database/sqlite/statements.hpp"

#include <algorithm>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::database {

sqlite3_stmt* sqlite_statements::find(const std::string& sql) {
    reason_.clear();
    auto found = kept_.find(sql);
    if (found == kept_.end()) {
        auto compiled = compile(sql);
        if (!compiled)
            return nullptr;
        make_room();
        found = kept_.emplace(sql, entry{std::move(compiled), 0}).first;
    }
    found->second.used = ++uses_;
    return found->second.compiled.get();
}

std::unique_ptr<sqlite3_stmt, sqlite_finalizer> sqlite_statements::compile(const std::string& sql) {
    sqlite3_stmt* made = nullptr;
    const char* rest = nullptr;
    const int size = static_cast<int>(sql.size()) + 1;
    if (sqlite3_prepare_v3(db_, sql.c_str(), size, SQLITE_PREPARE_PERSISTENT, &made, &rest) != SQLITE_OK)
        return nullptr;
    std::unique_ptr<sqlite3_stmt, sqlite_finalizer> compiled(made);
    // SQLite compiles the first statement alone, and says nothing of others.
    sqlite3_stmt* second = nullptr;
    const int code = sqlite3_prepare_v3(db_, rest, -1, 0, &second, nullptr);
    const std::unique_ptr<sqlite3_stmt, sqlite_finalizer> unwanted(second);
    if (!compiled)
        reason_ = "there is no statement";
    else if (unwanted || code != SQLITE_OK)
        reason_ = "there is more than one statement in the text of one";
    else
        return compiled;
    return nullptr;
}

void sqlite_statements::make_room() {
    if (kept_.size() < capacity)
        return;
    const auto by_use = [](const auto& a, const auto& b) { return a.second.used < b.second.used; };
    kept_.erase(std::min_element(kept_.begin(), kept_.end(), by_use));
}

} // namespace conductor::database
