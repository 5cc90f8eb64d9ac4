// What the codes of SQLite mean.

#include "database/sqlite/codes.hpp"

#include <boost/test/unit_test.hpp>

#include <cerrno>
#include <utility>
#include <vector>

#include <sqlite3.h>

namespace conductor::database::test {

BOOST_AUTO_TEST_SUITE(codes)

BOOST_AUTO_TEST_CASE(of_sqlite) {
    using enum failure_kind;
    const std::vector<std::pair<int, failure_kind>> meanings{
        {SQLITE_BUSY, busy},
        {SQLITE_BUSY_SNAPSHOT, busy},
        {SQLITE_LOCKED_SHAREDCACHE, busy},
        {SQLITE_PROTOCOL, busy},
        {SQLITE_FULL, full},
        {SQLITE_NOMEM, full},
        {SQLITE_IOERR_NOMEM, full},
        {SQLITE_READONLY, read_only},
        {SQLITE_READONLY_DIRECTORY, read_only},
        {SQLITE_READONLY_DBMOVED, unavailable},
        {SQLITE_CONSTRAINT_UNIQUE, constraint},
        {SQLITE_CONSTRAINT_FOREIGNKEY, constraint},
        {SQLITE_MISMATCH, constraint},
        {SQLITE_NOTADB, not_a_database},
        {SQLITE_CORRUPT_INDEX, not_a_database},
        {SQLITE_CANTOPEN, unavailable},
        {SQLITE_CANTOPEN_ISDIR, not_a_database},
        {SQLITE_IOERR_FSYNC, unavailable},
        {SQLITE_PERM, not_allowed},
        {SQLITE_AUTH, not_allowed},
        {SQLITE_ERROR, misused},
        {SQLITE_RANGE, misused},
        {SQLITE_TOOBIG, misused},
        {SQLITE_INTERNAL, other},
        {SQLITE_INTERRUPT, other}};
    for (const auto& [code, kind] : meanings)
        BOOST_TEST((kind_of_sqlite(code, 0) == kind), code);
    BOOST_TEST((kind_of_sqlite(SQLITE_CANTOPEN, EACCES) == not_allowed));
    BOOST_TEST((kind_of_sqlite(SQLITE_CANTOPEN, EISDIR) == not_a_database));
    BOOST_TEST((kind_of_sqlite(SQLITE_CANTOPEN, ENOENT) == unavailable));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::database::test
