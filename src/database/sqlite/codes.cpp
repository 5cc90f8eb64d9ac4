#include "database/sqlite/codes.hpp"

#include <cerrno>

#include <sqlite3.h>

namespace conductor::inline CONDUCTOR_ABI::database {

failure_kind kind_of_sqlite(int extended_code, int system_errno) noexcept {
    switch (extended_code) {
    case SQLITE_READONLY_DBMOVED: // its file is no longer the one of that name
        return failure_kind::unavailable;
    case SQLITE_CANTOPEN_ISDIR:
        return failure_kind::not_a_database;
    case SQLITE_IOERR_NOMEM:
        return failure_kind::full;
    default:
        break;
    }
    switch (extended_code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: // of WAL: others were too quick
    case SQLITE_SCHEMA:
        return failure_kind::busy;
    case SQLITE_FULL:
    case SQLITE_NOMEM:
        return failure_kind::full;
    case SQLITE_READONLY:
        return failure_kind::read_only;
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return failure_kind::not_allowed;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return failure_kind::constraint;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return failure_kind::not_a_database;
    case SQLITE_CANTOPEN:
        if (system_errno == EISDIR)
            return failure_kind::not_a_database;
        return system_errno == EACCES || system_errno == EPERM ? failure_kind::not_allowed
                                                               : failure_kind::unavailable;
    case SQLITE_IOERR:
        return failure_kind::unavailable;
    case SQLITE_ERROR:
    case SQLITE_MISUSE:
    case SQLITE_RANGE:
    case SQLITE_TOOBIG:
        return failure_kind::misused;
    default:
        return failure_kind::other;
    }
}

} // namespace conductor::database
