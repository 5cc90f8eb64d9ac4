#pragma once

// When a failed call is tried again, and how long it waits before.

#include <conductor/version.hpp>

#include <chrono>

namespace conductor::inline CONDUCTOR_ABI {

/// Rules for sending a request again after a failure.
///
/// Retried are connection errors, timeouts, the statuses 408, 409, 429 and 5xx where nothing else says what
/// happened, and a record that is in use; `docs/errors.md` has the table. Not retried is what another attempt
/// would only meet again: what QuickBooks said no to, a company that is offline, refused certificates and TLS
/// versions, a proxy's refusal of the credentials, answers that are too large, a pool that stays full, and
/// the deadline. `x-should-retry: false` ends a call; `true` repeats what the status alone would not have. A
/// request that is not idempotent (every POST, and a GET with a cursor) is sent again only when it surely was
/// not processed, see `resend_unknown`.
struct retry_options {
    /// Attempts after the first one.
    int max_retries = 2;

    /// The wait before the first retry; it doubles with each further one.
    std::chrono::milliseconds initial_backoff{500};

    /// The longest wait that the doubling leads to.
    std::chrono::milliseconds max_backoff{8'000};

    /// The share of a wait that is random: 0.25 takes up to a quarter off.
    double jitter = 0.25;

    /// The longest `Retry-After` that is obeyed. Zero, or a time in the past, is the ordinary backoff. Beyond
    /// it the call fails at once, and the error carries the server's value in `error::retry_after()`.
    std::chrono::milliseconds max_retry_after{60'000};

    /// Whether a request that is not idempotent may be sent again although the server may have processed it.
    /// The API has no idempotency key, so this can make a second invoice in somebody's books. The official
    /// Node and Python clients behave as if it were true.
    bool resend_unknown = false;

    bool operator==(const retry_options&) const = default;
};

/// A token bucket shared by all calls of a client, against storms of retries while the service is down. Every
/// retry takes a token; without one, the call fails with the error it has.
struct retry_budget_options {
    /// Tokens that the bucket starts with and holds at the most.
    double capacity = 10;

    /// Tokens that each call adds.
    double per_call = 0.1;

    /// Tokens that each second adds.
    double per_second = 1;

    bool operator==(const retry_budget_options&) const = default;
};

} // namespace conductor
