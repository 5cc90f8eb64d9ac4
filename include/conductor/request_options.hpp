#pragma once

// What one call does differently from its client's defaults.

#include <conductor/decode_policy.hpp>
#include <conductor/headers.hpp>

#include <boost/json/fwd.hpp>

#include <chrono>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

namespace conductor::inline CONDUCTOR_ABI {

/// Options of one call. Everything it refers to is read before the operation's function returns, so it may
/// refer to temporaries of the caller. It owns nothing, and may be braced in place: `{.max_retries = 0}`.
struct request_options {
    /// Limit of one attempt, instead of `timeout_options::attempt`.
    std::optional<std::chrono::milliseconds> timeout{};

    /// Limit of all attempts and the waits between them, instead of `timeout_options::deadline`.
    std::optional<std::chrono::milliseconds> deadline{};

    /// Instead of `retry_options::max_retries`.
    std::optional<int> max_retries{};

    /// Instead of `retry_options::resend_unknown`.
    std::optional<bool> resend_unknown{};

    /// Instead of the client's decode policy.
    std::optional<decode_policy> decode{};

    /// Instead of `client_options::check_limits`.
    std::optional<bool> check_limits{};

    /// Instead of `client_options::check_listings`.
    std::optional<bool> check_listings{};

    /// Header fields to add, replace or (without a value) remove.
    std::span<const header_view> headers{};

    /// Query parameters to add.
    std::span<const query_param_view> query{};

    /// Members to add to the JSON body, or to replace there. Only for operations with a JSON object as body.
    const boost::json::object* body{};

    /// The trace that the call belongs to: a `traceparent` of W3C Trace Context, as the request had it that
    /// the program is working on. It is sent with each attempt unless the client's observer sends one of its
    /// own. What is no valid one is not sent, and no error.
    std::string_view traceparent{};

    /// What belongs to it: `tracestate`. Sent with `traceparent` alone, and only if it is valid.
    std::string_view tracestate{};
};
static_assert(std::is_trivially_destructible_v<request_options>);

} // namespace conductor
