#pragma once

// What an error means to a program that meets it, whoever found it: QuickBooks, the API, or this library.

#include <conductor/detail/export.hpp>
#include <conductor/errc.hpp>

#include <cstdint>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI {

/// What went wrong, for one `switch` that handles all. An open set: later releases may add kinds, so a
/// `switch` needs a `default`. `docs/errors.md` has the table of what tells each, and what to do then.
enum class error_kind : std::uint8_t {
    none, ///< no error

    // QuickBooks, or the way to it
    not_connected,          ///< the end-user has not finished linking a company
    offline,                ///< the office PC is off or away from the network
    quickbooks_unreachable, ///< QuickBooks, or the company file, could not be opened
    quickbooks_timeout,     ///< QuickBooks did not answer in time; a write may have been made
    stale_revision,         ///< the record was changed since its revision number was read
    not_found,              ///< there is no such object
    name_taken,             ///< another record has the name
    name_taken_elsewhere,   ///< the name is taken, by a record of another kind of list
    record_in_use,          ///< somebody has the record open
    refused,                ///< QuickBooks refuses it, by the rules of accounting or its settings

    // the API
    invalid_request,   ///< the request breaks the API's rules
    authentication,    ///< the secret key is missing, wrong or revoked
    permission_denied, ///< the secret key does not permit this
    rate_limited,      ///< too many requests
    conflict,          ///< the request conflicts with the present state, in a way that is not known
    cursor_expired,    ///< the next page of a listing was asked for too late, or lost
    server,            ///< the API failed, or something in front of it
    unexpected_status, ///< a status that the API does not have

    // this library
    transport,        ///< no usable connection, or it failed under the call
    timeout,          ///< a limit of `timeouts` was reached
    cancelled,        ///< cancelled by the caller, or by closing the client
    invalid_argument, ///< a parameter or option that cannot be sent; nothing was
    decode,           ///< the answer is not what the operation answers with
    overload,         ///< too many calls wait already; nothing was sent
    reset_needed,     ///< a mark of changes is too old: list all again, without one
    database,         ///< the program's own database failed, or another program works in it
};

/// The name of a kind, as in "stale_revision".
[[nodiscard]] CONDUCTOR_API std::string_view to_string(error_kind value) noexcept;

/// The kind of an error that has no more than its code.
[[nodiscard]] CONDUCTOR_API error_kind error_kind_of(errc value) noexcept;

/// Who has to do something before the same request can succeed.
enum class turn : std::uint8_t {
    nobody,    ///< waiting is enough
    end_user,  ///< in QuickBooks, or on the office PC
    developer, ///< of the program that calls: it asks for what cannot be
    operator_, ///< of the program: its key, its network, its certificates
};

/// The name of whose turn it is, as in "end_user".
[[nodiscard]] CONDUCTOR_API std::string_view to_string(turn value) noexcept;

/// Whose turn it is.
[[nodiscard]] CONDUCTOR_API turn turn_after(error_kind value) noexcept;

/// Whether somebody should be woken up at night: without a person, it fails for every call, or from now on.
[[nodiscard]] CONDUCTOR_API bool wakes_somebody(error_kind value) noexcept;

} // namespace conductor
