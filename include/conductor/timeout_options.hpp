#pragma once

// How long the parts of a call may take.

#include <conductor/version.hpp>

#include <chrono>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI {

/// Limits of time for each part of a call. When one is reached, the call fails with the error code named
/// here, or is tried again if the retry policy allows it (all but `queue`, `pool` and `deadline`). A value of
/// zero means no limit.
struct timeout_options {
    /// Waiting for its turn at an end-user who has as many requests in flight as `end_user_limits` allows:
    /// `errc::queue_timeout`. Counted anew each time that a call has to queue, and not as part of an attempt.
    /// Ten minutes are longer than a call without a queue can take by default (three attempts of two
    /// minutes), and enough for a full queue (1,000 calls) at 0.6 s for each.
    std::chrono::milliseconds queue{600'000};

    /// Waiting for a connection of the pool: `errc::pool_timeout`.
    std::chrono::milliseconds pool{30'000};

    /// Resolving the host name, the TCP connect and the tunnel through a proxy: `errc::connect_timeout`.
    std::chrono::milliseconds connect{10'000};

    /// The TLS handshake: `errc::handshake_timeout`.
    std::chrono::milliseconds handshake{10'000};

    /// One attempt, from asking the pool for a connection to the last byte of the answer:
    /// `errc::attempt_timeout`. When it is shorter than the 90 s that the server waits for QuickBooks by
    /// default, a slightly shorter time is passed on as `Conductor-Timeout-Seconds`, so that the server gives
    /// up first and says why.
    std::chrono::milliseconds attempt{120'000};

    /// All attempts and the waits between them: `errc::deadline_exceeded`. No limit by default.
    std::optional<std::chrono::milliseconds> deadline{};

    bool operator==(const timeout_options&) const = default;
};

} // namespace conductor
