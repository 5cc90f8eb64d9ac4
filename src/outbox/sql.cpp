#include "outbox/sql.hpp"

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

namespace {

struct word {
    std::string_view name;
    std::string_view sqlite;
    std::string_view postgresql;
};

constexpr word words[] = {
    {"@now", "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)",
     "CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)"},
    {"@skip_locked", "", "FOR UPDATE SKIP LOCKED"},
};

} // namespace

std::string in_dialect(database::dialect of, std::string_view sql) {
    std::string made(sql);
    for (const word& one : words) {
        const std::string_view put = of == database::dialect::sqlite ? one.sqlite : one.postgresql;
        for (auto at = made.find(one.name); at != std::string::npos;
             at = made.find(one.name, at + put.size()))
            made.replace(at, one.name.size(), put);
    }
    return made;
}

database::statement make_statement(
    database::dialect of, std::string_view sql, std::vector<database::value> parameters,
    std::optional<std::int64_t> must_change) {
    database::statement made;
    made.sql = in_dialect(of, sql);
    made.parameters = std::move(parameters);
    made.must_change = must_change;
    return made;
}

} // namespace conductor::outbox_detail
