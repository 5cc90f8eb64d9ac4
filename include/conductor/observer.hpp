#pragma once

// Watching the life of calls and connections, for logs, metrics and traces.

#include <conductor/detail/export.hpp>
#include <conductor/deviation.hpp>
#include <conductor/error.hpp>
#include <conductor/phase.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI {

/// Which call an event is about.
struct call_info {
    std::uint64_t id = 0;           ///< unique within the client
    std::string_view method;        ///< as in "POST"
    std::string_view path;          ///< without the query
    std::string_view base_url{};    ///< what stands before the path, as in "https://api.conductor.is/v1"
    std::string_view end_user{};    ///< whose QuickBooks company has to answer, or empty
    std::string_view traceparent{}; ///< of `request_options`, where it is a valid one
    std::string_view tracestate{};  ///< of `request_options`, if sent
};

/// Why a call is tried again.
enum class retry_reason {
    status,           ///< a status that is worth a retry
    should_retry,     ///< the server said `x-should-retry: true`
    connection_error, ///< no connection, or it failed
    timeout,          ///< an attempt took too long
};

/// The name of a reason, as in "connection_error".
[[nodiscard]] CONDUCTOR_API std::string_view to_string(retry_reason value) noexcept;

/// A call has to wait for its turn: its end-user has as many requests in flight as it may have.
struct turn_awaited {
    std::string_view end_user; ///< whose turn it waits for
    std::size_t ahead = 0;     ///< calls that wait for the same and came before
};

/// A call that waited for its turn or for a connection waits no longer. Each `on_turn_awaited` and
/// `on_connecting` is followed by one of these.
struct wait_ended {
    phase where = phase::queue;        ///< or `phase::pool`
    bool granted = false;              ///< whether it got what it waited for
    std::chrono::nanoseconds waited{}; ///< since then
};

/// An attempt has a connection and starts to send.
struct attempt_started {
    int attempt = 1;              ///< counted from 1
    std::uint64_t connection = 0; ///< unique within the client
    bool reused = false;          ///< the connection has carried a request before
};

/// The exchange of an attempt is over, whether it goes on with another attempt or not. Each
/// `on_attempt_started` is followed by one of these.
struct attempt_finished {
    int attempt = 1;                    ///< counted from 1
    std::uint64_t connection = 0;       ///< unique within the client
    int status = 0;                     ///< of the answer, or 0
    boost::system::error_code error;    ///< none for an answer that tells of success
    error_kind kind = error_kind::none; ///< what the error means; none for success
    std::chrono::nanoseconds turn{};    ///< it waited for its turn at its end-user
    std::chrono::nanoseconds queued{};  ///< it waited for a connection
    /// From the request's first byte to the answer's first; 0 without one.
    std::chrono::nanoseconds waiting{};
    std::chrono::nanoseconds reading{};  ///< from the answer's first byte to its last; 0 without one
    std::chrono::nanoseconds duration{}; ///< since `on_attempt_started`
};

/// An attempt failed, and the call will be tried again.
struct retry_scheduled {
    int attempt = 1;                            ///< the one that failed
    retry_reason reason = retry_reason::status; ///< why it is tried again
    int status = 0;                             ///< of the answer, or 0
    boost::system::error_code error;            ///< what went wrong
    std::chrono::milliseconds delay{};          ///< from now to the next attempt
    error_kind kind = error_kind::none;         ///< what the failure means
    std::string_view message{};                 ///< what went wrong, in the server's words or ours
    double budget_left = 0;                     ///< retries that `retry_budget` allows after this one
};

/// A call is over.
struct call_finished {
    int attempts = 0;                      ///< how many there were
    int status = 0;                        ///< of the last answer, or 0
    boost::system::error_code error;       ///< none for success
    std::string_view message;              ///< what the error says
    std::string_view request_id;           ///< the `Conductor-Request-Id` of the last answer
    std::chrono::nanoseconds duration{};   ///< of the whole call
    std::span<const deviation> deviations; ///< where the answer strays from its documented shape
    error_kind kind = error_kind::none;    ///< what the error means; none for success
    conductor::outcome outcome = conductor::outcome::processed; ///< what is known about it at the server
    bool budget_spent = false; ///< it would have been tried again, but for `retry_budget`
};

/// A connection was opened, or could not be.
struct connection_opened {
    std::uint64_t connection = 0;         ///< unique within the client
    std::string_view origin;              ///< host and port
    std::chrono::nanoseconds connect{};   ///< how long the TCP connection took
    std::chrono::nanoseconds handshake{}; ///< how long TLS took; zero for plain HTTP
    bool resumed = false;                 ///< the TLS session of an earlier connection was used again
    std::string_view tls_version;         ///< as in "TLSv1.3"; empty for plain HTTP
    boost::system::error_code error;      ///< none if it was opened
    std::string_view message; ///< what went wrong: the step, the server and its address, the system's words
};

/// Why a connection was closed.
enum class close_reason {
    expired,      ///< idle for too long
    aged,         ///< open for too long
    surplus,      ///< more idle connections than wanted
    unhealthy,    ///< the server closed it, or sent bytes nobody asked for
    not_reusable, ///< the server or the answer does not allow another request
    failed,       ///< an exchange on it failed or was cancelled
    shutdown,     ///< the client is closing
};

/// The name of a reason, as in "expired".
[[nodiscard]] CONDUCTOR_API std::string_view to_string(close_reason value) noexcept;

/// A connection was closed.
struct connection_closed {
    std::uint64_t connection = 0;                ///< unique within the client
    close_reason reason = close_reason::expired; ///< why it was closed
    std::uint64_t requests = 0;                  ///< that it carried
};

/// Takes the header fields that an observer adds to one attempt.
///
/// Thread safety: to be used within the call that it is given to.
class attempt_headers {
public:
    /// False, and nothing is added, if no such field can be sent, if the request has one of this name
    /// already, or for want of memory.
    virtual bool add(std::string_view name, std::string_view value) noexcept = 0;

protected:
    ~attempt_headers() = default;
};

/// Is told what happens to calls and connections. Override what is of interest.
///
/// The functions must not block or throw. Views are valid during the call only.
///
/// Thread safety: yours to provide. The functions are called on the threads that run the client's executor,
/// or on the one that starts an operation, possibly several at once.
class observer {
public:
    virtual ~observer() = default;

    /// A call was started.
    virtual void on_queued(const call_info&) noexcept {}

    /// A call waits for its turn at its end-user.
    virtual void on_turn_awaited(const call_info&, const turn_awaited&) noexcept {}

    /// A call found no idle connection and waits for one, new or returned. `attempt` counts from 1.
    virtual void on_connecting(const call_info&, int /*attempt*/) noexcept {}

    virtual void on_wait_ended(const call_info&, const wait_ended&) noexcept {}

    virtual void on_attempt_started(const call_info&, const attempt_started&) noexcept {}

    /// The attempt that was just started is about to be written: header fields of its own can be added. A
    /// `traceparent` replaces the call's, with its `tracestate`.
    virtual void on_attempt_headers(const call_info&, int /*attempt*/, attempt_headers&) noexcept {}

    virtual void on_attempt_finished(const call_info&, const attempt_finished&) noexcept {}
    virtual void on_retry_scheduled(const call_info&, const retry_scheduled&) noexcept {}

    /// A call is over; nothing follows for its id. One that is dropped with its execution context ends as
    /// cancelled.
    virtual void on_finished(const call_info&, const call_finished&) noexcept {}

    virtual void on_connection_opened(const connection_opened&) noexcept {}
    virtual void on_connection_closed(const connection_closed&) noexcept {}
};

} // namespace conductor
