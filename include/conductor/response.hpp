#pragma once

// `with_response`: the value of an operation together with the HTTP answer it came in.

#include <conductor/deviation.hpp>
#include <conductor/headers.hpp>

#include <chrono>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI {

/// Where the time of a call went. Parts that did not happen are zero.
struct call_timings {
    std::chrono::nanoseconds turn{};    ///< last attempt: waiting for its turn at its end-user, before it
    std::chrono::nanoseconds queued{};  ///< last attempt: waiting for a connection
    std::chrono::nanoseconds waiting{}; ///< last attempt: from the request's first byte to the answer's first
    std::chrono::nanoseconds reading{}; ///< last attempt: from the answer's first byte to its last
    std::chrono::nanoseconds total{};   ///< the whole call, with all attempts and the waits between them
};

/// The HTTP side of an answer.
struct response_info {
    int status = 0;           ///< of HTTP, such as 200
    response_headers headers; ///< all fields, in order
    std::string request_id;   ///< `Conductor-Request-Id`
    int attempts = 0;         ///< how many times the request was tried
    call_timings timings;     ///< where the time went
    std::string body;         ///< as received, inflated

    /// Where the body strays from its documented shape. At most 64 are kept.
    std::vector<deviation> deviations;
};

/// A value and the HTTP answer it came in.
template <class T>
struct response : response_info {
    T value{}; ///< what the operation gives
};

/// A completion token that delivers `response<T>` through `Token`. Use `with_response` to make one.
template <class Token>
struct with_response_t {
    Token token; ///< the completion token that it is delivered through
};

/// Makes an operation deliver `response<T>` instead of `T`:
///
///     auto answer = co_await client.end_users.list({}, conductor::with_response);
///
/// `with_response(token)` does the same for any other completion token, and goes outermost:
/// `with_response(as_result)`, `with_response(asio::bind_cancellation_slot(slot, asio::deferred))`.
struct with_response_fn {
    template <class Token>
    [[nodiscard]] constexpr with_response_t<std::decay_t<Token>> operator()(Token&& token) const {
        return {std::forward<Token>(token)};
    }
};
/// See `with_response_fn`.
inline constexpr with_response_fn with_response{};

} // namespace conductor
