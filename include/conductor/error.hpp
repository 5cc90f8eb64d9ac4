#pragma once

// The errors that operations throw, or return through `as_result`.

#include <conductor/detail/export.hpp>
#include <conductor/errc.hpp>
#include <conductor/error_kind.hpp>
#include <conductor/headers.hpp>
#include <conductor/phase.hpp>

#include <boost/system/system_error.hpp>

#include <chrono>
#include <cstddef>
#include <exception>
#include <memory>
#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI {

/// What is known about a failed request at the server.
enum class outcome {
    not_processed, ///< the server surely did not act on it: it is safe to send it again
    unknown,       ///< it may have been processed, although no answer says so
    processed,     ///< the server acted on it and said so, but the answer could not be used
};

/// The name of an outcome, as in "not_processed".
[[nodiscard]] CONDUCTOR_API std::string_view to_string(outcome value) noexcept;

/// How far a listing had come when it ended with `error_kind::cursor_expired`.
struct listing_progress {
    std::size_t pages = 0;                       ///< that were given
    std::size_t items = 0;                       ///< in them
    std::string last_id;                         ///< of the last item; empty if it has none
    std::chrono::system_clock::time_point began; ///< when the first page was asked for
};

/// Everything that an `error` knows. Fields that do not apply to its kind are empty.
struct CONDUCTOR_API error_details {
    error_kind kind = error_kind::none; ///< none: what error_kind_of() says of the code
    conductor::outcome outcome = conductor::outcome::not_processed; ///< see `error::outcome()`
    conductor::phase phase = conductor::phase::none;                ///< see `error::phase()`
    int attempts = 0;                                               ///< see `error::attempts()`
    std::optional<std::chrono::milliseconds> retry_after;           ///< see `error::retry_after()`
    boost::system::error_code cause;                                ///< see `error::cause()`

    int status = 0;                  ///< of the answer, or 0
    response_headers headers;        ///< of the answer
    std::string body;                ///< of the answer, as received
    std::string request_id;          ///< see `error::request_id()`
    std::string message;             ///< see `error::message()`
    std::string user_facing_message; ///< see `error::user_facing_message()`
    std::string type;                ///< see `error::type()`
    std::string code;                ///< see `error::api_code()`
    std::string integration_code;    ///< see `error::integration_code()`

    std::string pointer;    ///< see `error::pointer()`
    std::size_t offset = 0; ///< see `error::offset()`, in bytes

    std::optional<listing_progress> listing; ///< see `error::listing()`
};

/// The base of all errors of this library, and a complete value by itself: the derived classes add no data,
/// they only let a `catch` choose. Copies share their data.
///
/// Nothing in it contains the secret key, the credentials of an `Authorization` field that a caller gave in
/// its place, or a proxy's password: "[secret key]" stands where a server repeats one.
///
/// Thread safety: distinct objects safe, also copies of one; a shared one safe for const access. So are those
/// of the derived classes.
class CONDUCTOR_API error : public boost::system::system_error {
public:
    /// An error with code 0, as a place to assign another one to.
    error();
    error(errc code, const std::string& what, error_details details);
    ~error() override;

    error(const error&) noexcept = default;
    error& operator=(const error&) noexcept = default;

    /// What it means, whoever found it. One `switch` over this handles all errors.
    [[nodiscard]] error_kind kind() const noexcept;

    /// Who has to do something before the same request can succeed.
    [[nodiscard]] turn whose_turn() const noexcept;

    /// Whether somebody should be woken up at night: it will not go away by waiting, and concerns more than
    /// one request or company.
    [[nodiscard]] bool wakes_somebody() const noexcept;

    /// What to show to the person in front of the program: the API's text for end-users, but its message to
    /// developers for `error_kind::invalid_request`, where the other one says nothing; where the API said
    /// nothing, what the code means.
    [[nodiscard]] std::string text_to_show() const;

    /// What is known about the request at the server.
    [[nodiscard]] conductor::outcome outcome() const noexcept;

    /// The part of the call that failed.
    [[nodiscard]] conductor::phase phase() const noexcept;

    /// How many times the request was tried.
    [[nodiscard]] int attempts() const noexcept;

    /// How long the server asked to wait before another try (`Retry-After-Ms` or `Retry-After`), if it did.
    [[nodiscard]] std::optional<std::chrono::milliseconds> retry_after() const noexcept;

    /// The error of the operating system or of a library below that led to this one, if any.
    [[nodiscard]] const boost::system::error_code& cause() const noexcept;

    /// The HTTP status of the answer, or 0 if there was none.
    [[nodiscard]] int status() const noexcept;

    /// The header fields of the answer.
    [[nodiscard]] const response_headers& headers() const noexcept;

    /// The body of the answer, as received.
    [[nodiscard]] const std::string& body() const noexcept;

    /// The `Conductor-Request-Id` of the answer, to name to Conductor's support.
    [[nodiscard]] const std::string& request_id() const noexcept;

    /// The server's message, for logs and developers. JSON: `error.message`.
    [[nodiscard]] const std::string& message() const noexcept;

    /// The server's message that may be shown to an end-user. JSON: `error.userFacingMessage`.
    [[nodiscard]] const std::string& user_facing_message() const noexcept;

    /// The group of the API's error, as in "INVALID_REQUEST_ERROR". JSON: `error.type`.
    [[nodiscard]] const std::string& type() const noexcept;

    /// The API's error code, as in "RESOURCE_MISSING". JSON: `error.code`. (The error code of the C++ kind is
    /// `code()`.)
    [[nodiscard]] const std::string& api_code() const noexcept;

    /// The code that QuickBooks or its connector gave, as in "0x80040420". JSON: `error.integrationCode`.
    [[nodiscard]] const std::string& integration_code() const noexcept;

    /// For a `decode_error`: the JSON pointer (RFC 6901) of the place in the answer's body.
    [[nodiscard]] const std::string& pointer() const noexcept;

    /// For a `decode_error`: the offset in the answer's body, in bytes.
    [[nodiscard]] std::size_t offset() const noexcept;

    /// For `error_kind::cursor_expired`: how far the listing had come; else nothing.
    [[nodiscard]] const std::optional<listing_progress>& listing() const noexcept;

    /// All of it, to make another error of.
    [[nodiscard]] const error_details& details() const noexcept;

    /// Throws this error as the derived class that fits its code.
    [[noreturn]] void raise() const;

    /// Holds this error as the derived class that fits its code.
    [[nodiscard]] std::exception_ptr to_exception_ptr() const;

private:
    std::shared_ptr<const error_details> details_;
};

/// The API answered with an error status.
class CONDUCTOR_API api_error : public error {
public:
    using error::error;
    explicit api_error(const error& e)
        : error(e) {}
};

/// Status 400.
class CONDUCTOR_API bad_request_error final : public api_error {
public:
    using api_error::api_error;
    explicit bad_request_error(const error& e)
        : api_error(e) {}
};

/// Status 401: the key is missing, wrong or revoked.
class CONDUCTOR_API authentication_error final : public api_error {
public:
    using api_error::api_error;
    explicit authentication_error(const error& e)
        : api_error(e) {}
};

/// Status 403.
class CONDUCTOR_API permission_denied_error final : public api_error {
public:
    using api_error::api_error;
    explicit permission_denied_error(const error& e)
        : api_error(e) {}
};

/// There is no such object: status 404, or QuickBooks says so with another status.
class CONDUCTOR_API not_found_error final : public api_error {
public:
    using api_error::api_error;
    explicit not_found_error(const error& e)
        : api_error(e) {}
};

/// The request conflicts with the present state: status 409 without a kind of its own, or a stale revision, a
/// name that is taken, a record in use; `kind()` says which.
class CONDUCTOR_API conflict_error final : public api_error {
public:
    using api_error::api_error;
    explicit conflict_error(const error& e)
        : api_error(e) {}
};

/// Status 422.
class CONDUCTOR_API unprocessable_entity_error final : public api_error {
public:
    using api_error::api_error;
    explicit unprocessable_entity_error(const error& e)
        : api_error(e) {}
};

/// Status 429.
class CONDUCTOR_API rate_limit_error final : public api_error {
public:
    using api_error::api_error;
    explicit rate_limit_error(const error& e)
        : api_error(e) {}
};

/// The company cannot be reached: never linked, offline, or QuickBooks cannot be opened; `kind()` says which.
class CONDUCTOR_API company_unavailable_error final : public api_error {
public:
    using api_error::api_error;
    explicit company_unavailable_error(const error& e)
        : api_error(e) {}
};

/// QuickBooks refused the request, by the rules of accounting or its settings.
class CONDUCTOR_API refused_error final : public api_error {
public:
    using api_error::api_error;
    explicit refused_error(const error& e)
        : api_error(e) {}
};

/// The next page of a listing was asked for too late, or lost, and the listing with it; `listing()` says how
/// far it had come.
class CONDUCTOR_API cursor_expired_error final : public api_error {
public:
    using api_error::api_error;
    explicit cursor_expired_error(const error& e)
        : api_error(e) {}
};

/// The API failed, or something in front of it did, or QuickBooks was too slow: status 500 and above.
class CONDUCTOR_API internal_server_error final : public api_error {
public:
    using api_error::api_error;
    explicit internal_server_error(const error& e)
        : api_error(e) {}
};

/// There was no usable connection, or it failed before the answer was complete; `phase()` says where.
class CONDUCTOR_API connection_error : public error {
public:
    using error::error;
    explicit connection_error(const error& e)
        : error(e) {}
};

/// A limit of `timeout_options` was reached; `phase()` says where. As in the official clients, this is a kind
/// of connection error.
class CONDUCTOR_API timeout_error final : public connection_error {
public:
    using connection_error::connection_error;
    explicit timeout_error(const error& e)
        : connection_error(e) {}
};

/// The operation was cancelled, or the client was closed or destroyed.
class CONDUCTOR_API cancelled_error final : public error {
public:
    using error::error;
    explicit cancelled_error(const error& e)
        : error(e) {}
};

/// The answer's body is not the JSON that the operation answers with; `pointer()` says where.
class CONDUCTOR_API decode_error final : public error {
public:
    using error::error;
    explicit decode_error(const error& e)
        : error(e) {}
};

/// Too many calls wait already; nothing was sent. Send it again when some of them are over.
class CONDUCTOR_API overload_error final : public error {
public:
    using error::error;
    explicit overload_error(const error& e)
        : error(e) {}
};

/// A mark of changes is older than what QuickBooks tells of deletions: list all again, with an empty mark,
/// and remove what does not come.
class CONDUCTOR_API reset_needed_error final : public error {
public:
    using error::error;
    explicit reset_needed_error(const error& e)
        : error(e) {}
};

/// The program's own database failed; the text says what it says.
class CONDUCTOR_API database_error final : public error {
public:
    using error::error;
    explicit database_error(const error& e)
        : error(e) {}
};

/// A parameter or an option cannot be sent; nothing was.
class CONDUCTOR_API invalid_argument_error final : public error {
public:
    using error::error;
    explicit invalid_argument_error(const error& e)
        : error(e) {}
};

} // namespace conductor
