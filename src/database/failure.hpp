#pragma once

// Why a database did not do what it was asked, and what is known of it then.

#include <conductor/version.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::database {

enum class failure_kind : std::uint8_t {
    unavailable, // it cannot be reached, or the connection was lost: the next request tries to open it again
    busy,        // a lock, a deadlock or a serialization failure: nothing was done, and it may be tried again
    full,        // no space, memory or room for another one
    read_only,   // nothing can be written there, for now at least
    not_allowed, // wrong password, or no right to it
    not_as_expected, // a statement changed or gave another number of rows than it must; nothing was done
    constraint,      // a row that contradicts others, or the rules of its table
    too_old,         // the database's program or library
    too_new,         // what is stored was made by a later version of this program
    not_a_database,  // what is there is something else, or damaged
    closed,          // the connection was destroyed
    misused,         // the statement itself: its SQL, or parameters that do not fit
    other
};

[[nodiscard]] std::string_view name_of(failure_kind kind) noexcept;

struct failure {
    failure_kind kind = failure_kind::other;
    std::string text; // for people; without passwords
    std::string code; // SQLSTATE, or SQLite's extended code; or nothing
    // Nothing tells whether it was done: ask before it is done again. Otherwise nothing was done.
    bool maybe_committed = false;
    std::optional<std::size_t> statement; // which one it was, from 0, where that is known
};

} // namespace conductor::database
