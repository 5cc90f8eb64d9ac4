#pragma once

// What the caller and the operation want of a call, and when its limits of time are reached.

#include <conductor/error.hpp>
#include <conductor/retry_options.hpp>
#include <conductor/timeout_options.hpp>

#include <chrono>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI::call {

using time_point = std::chrono::steady_clock::time_point;

struct call_limits {
    timeout_options timeouts;
    retry_options retry;
    bool idempotent = true;

    // For what must not reach the server twice, whatever the caller allows.
    void forbid_repeats() noexcept {
        idempotent = false;
        retry.resend_unknown = false;
    }

    // Whether another attempt can do no harm after one of which this is known.
    [[nodiscard]] bool may_be_repeated_after(outcome of_attempt) const noexcept {
        return idempotent || of_attempt == outcome::not_processed ||
               (retry.resend_unknown && of_attempt == outcome::unknown);
    }
};

// A point in time, or never.
using limit = std::optional<time_point>;

[[nodiscard]] limit earliest(limit a, limit b) noexcept;

// When the call and its steps began. It asks no clock.
struct call_times {
    time_point call;
    time_point queued;
    time_point attempt;
    time_point pause_until;

    // None where there is no limit, or where it lies beyond what the clock can say.
    [[nodiscard]] limit deadline(const timeout_options& t) const noexcept;
    [[nodiscard]] limit queue_end(const timeout_options& t) const noexcept;
    [[nodiscard]] limit pool_end(const timeout_options& t) const noexcept;
    [[nodiscard]] limit attempt_end(const timeout_options& t) const noexcept; // without the deadline

    // Whole seconds that the server may wait for QuickBooks, so that it gives up before this attempt does;
    // nothing if it would give up earlier by itself.
    [[nodiscard]] std::optional<int> server_wait(const timeout_options& t, time_point now) const noexcept;
};

// How long to wait before the attempt after this one (the first is 1), without an answer that says so.
// `random` lies in [0, 1).
[[nodiscard]] std::chrono::milliseconds
backoff(const retry_options& policy, int attempt, double random) noexcept;

} // namespace conductor::call
