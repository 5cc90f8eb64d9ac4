#pragma once

// How many connections a client keeps, and for how long.

#include <conductor/version.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace conductor::inline CONDUCTOR_ABI {

/// Limits of the connection pool.
struct pool_options {
    /// Connections at the most, whether in use, idle or being opened. Further calls wait.
    std::size_t max_connections = 1000;

    /// Calls that wait for a connection at the most (zero: no limit). Beyond that, a new call fails at once
    /// with `errc::queue_full`; one that comes back to be tried again waits nevertheless.
    std::size_t max_waiting = 10'000;

    /// Idle connections at the most. Beyond that, the one that has been idle for longest is closed.
    std::size_t max_idle = 100;

    /// Connections being opened at the same time, at the most.
    std::size_t max_connecting = 32;

    /// After a connection could not be opened, the pool pauses before it tries another one: this long (zero:
    /// no pause), doubled after each pause that led to another failure, and a little less at random. Calls
    /// that come meanwhile wait for that try, or for a connection that comes back.
    std::chrono::milliseconds dial_backoff{50};

    /// The longest such pause, but no less than `dial_backoff`.
    std::chrono::milliseconds max_dial_backoff{1'000};

    /// An idle connection is closed after this long (zero: no limit), or after the time that the server's
    /// `Keep-Alive: timeout` grants if that is shorter. Checked whenever the pool is used: while no call is
    /// made, nothing waits for idle connections, so that `io_context::run()` can return. One that the server
    /// ends meanwhile keeps its descriptor (in the state CLOSE_WAIT) until a later call,
    /// `client::close_idle()` or the end of the client. Each call looks at those first that have been idle
    /// for longest.
    std::chrono::milliseconds idle_timeout{55'000};

    /// A connection is not used again once it is this old (zero: no limit)...
    std::chrono::milliseconds max_age{600'000};

    /// ...minus a random share of this, so that connections opened together do not end together. More than
    /// half of `max_age` counts as half.
    std::chrono::milliseconds max_age_jitter{60'000};

    /// A request that must not be repeated gets only a connection that was used within this time, or a new
    /// one: the server may be closing an older one just now.
    std::chrono::milliseconds fresh_window{5'000};

    bool operator==(const pool_options&) const = default;
};

/// What the pool holds and has done. Counters count from the client's construction.
struct pool_stats {
    std::size_t in_use = 0;     ///< connections that carry a request
    std::size_t idle = 0;       ///< open connections that wait for one
    std::size_t connecting = 0; ///< connections being opened
    std::size_t waiting = 0;    ///< calls that wait for a connection
    std::size_t queued = 0;     ///< calls that wait for their turn at their end-user

    std::uint64_t opened = 0;      ///< connections opened
    std::uint64_t resumed = 0;     ///< ... of these, with a resumed TLS session
    std::uint64_t open_failed = 0; ///< connections that could not be opened
    std::uint64_t closed = 0;      ///< connections closed, for whatever reason
    std::uint64_t unhealthy = 0;   ///< ... of these, because the health check found them unusable
    std::uint64_t reused = 0;      ///< requests that were given a connection used before

    bool operator==(const pool_stats&) const = default;
};

} // namespace conductor
