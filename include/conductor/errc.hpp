#pragma once

// What can go wrong with a call, as `boost::system::error_code` values and conditions.

#include <conductor/detail/export.hpp>
#include <conductor/version.hpp>

#include <boost/system/error_category.hpp>
#include <boost/system/error_code.hpp>
#include <boost/system/error_condition.hpp>

#include <type_traits>

namespace conductor::inline CONDUCTOR_ABI {

/// Why a call failed. Each value is an error code of `conductor_category()`.
enum class errc {
    // The API answered, with an error status. `error_kind` says more.
    bad_request = 1,     ///< 400, or another status with an `INVALID_REQUEST_ERROR`
    authentication,      ///< 401
    permission_denied,   ///< 403
    not_found,           ///< 404, or QuickBooks has no such object
    conflict,            ///< 409, a stale revision, a name that is taken, a record in use
    unprocessable,       ///< 422
    rate_limited,        ///< 429
    internal_server,     ///< 500 and above, where it is not QuickBooks that says more
    unexpected_status,   ///< any other status that is not a success
    company_unavailable, ///< not linked, offline, or QuickBooks cannot be opened
    refused,             ///< QuickBooks refused it
    cursor_expired,      ///< the next page of a listing was asked for too late, or lost

    // No usable connection, or it failed under the call.
    resolve_failed = 100,      ///< the host name has no address
    connect_failed,            ///< no address accepted a TCP connection
    proxy_failed,              ///< the proxy refused to open a tunnel
    proxy_authentication,      ///< the proxy wants other credentials (407, or 401)
    tls_failed,                ///< the TLS handshake failed for a reason without a value of its own
    tls_version,               ///< the peers share no allowed TLS version
    certificate_expired,       ///< the server's certificate, or an issuer's, is not valid any more
    certificate_not_yet_valid, ///< the server's certificate, or an issuer's, is not valid yet
    certificate_self_signed,   ///< the server's certificate is its own issuer and is not trusted
    certificate_untrusted,     ///< the certificate chain ends at an unknown issuer
    certificate_host_mismatch, ///< the certificate is for another host name or IP address
    certificate_invalid,       ///< the certificate was refused for another reason
    connection_lost,           ///< the connection failed or ended before the answer was complete
    protocol_violation,        ///< the answer is not valid HTTP
    response_too_large,        ///< the answer's header or body is over its limit

    // A limit of time was reached.
    pool_timeout = 200, ///< no connection became free in `timeout_options::pool`
    connect_timeout,    ///< name resolution and TCP connect took longer than `timeout_options::connect`
    handshake_timeout,  ///< the TLS handshake took longer than `timeout_options::handshake`
    attempt_timeout,    ///< one attempt took longer than `timeout_options::attempt`
    deadline_exceeded,  ///< all attempts and waits took longer than `timeout_options::deadline`
    queue_timeout,      ///< its turn at its end-user did not come in `timeout_options::queue`

    // The caller's side.
    cancelled = 300,  ///< the operation was cancelled
    client_closed,    ///< the client was closed or destroyed
    invalid_argument, ///< a parameter or option cannot be sent; nothing was
    missing_key,      ///< no secret key was given
    too_many_items,   ///< a listing has more items than the caller wants at the most
    reset_needed,     ///< a mark of changes is too old to go on from: begin again without one

    // The answer was complete, and is not what was expected.
    decode_failed = 400, ///< the body is not the JSON that the operation answers with

    // The client has too much to do.
    queue_full = 500, ///< too many calls wait already; nothing was sent

    // The database that a program keeps a mirror in.
    database_unavailable = 600, ///< it cannot be reached, or others hold its locks
    database_failed, ///< it cannot do what it is asked: full, damaged, no right to it, another version
    overtaken,       ///< another program keeps the same company up to date there
};

/// Groups of `errc` values, for `if (ec == condition::timeout)`.
enum class condition {
    api = 1,     ///< the API answered with an error status
    connection,  ///< resolve, connect, proxy, TLS or transport
    certificate, ///< the server's certificate was refused; also a `connection` condition
    timeout,     ///< any limit of time
    cancelled,   ///< cancelled by the caller, or by closing the client
    argument,    ///< invalid arguments or configuration
    decode,      ///< the answer's body could not be decoded
    overload,    ///< the client has too much to do: send less at a time
    database,    ///< the program's own database failed
};

/// The category of `errc`; its name is "conductor".
[[nodiscard]] CONDUCTOR_API const boost::system::error_category& conductor_category() noexcept;

/// The category of `condition`.
[[nodiscard]] CONDUCTOR_API const boost::system::error_category& conductor_condition_category() noexcept;

/// What a `boost::system::error_code` is made of when it is given an `errc`.
[[nodiscard]] inline boost::system::error_code make_error_code(errc value) noexcept {
    return {static_cast<int>(value), conductor_category()};
}

/// The same of a `condition`.
[[nodiscard]] inline boost::system::error_condition make_error_condition(condition value) noexcept {
    return {static_cast<int>(value), conductor_condition_category()};
}

} // namespace conductor

template <>
struct boost::system::is_error_code_enum<conductor::errc> : std::true_type {};

template <>
struct boost::system::is_error_condition_enum<conductor::condition> : std::true_type {};
