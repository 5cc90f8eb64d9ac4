#pragma once

// How much of one end-user may be under way, so that a slow company does not slow down the others.

#include <conductor/version.hpp>

#include <cstddef>

namespace conductor::inline CONDUCTOR_ABI {

/// Limits for each end-user by itself. They hold for every request that is for one: those of `client::qbd`,
/// `end_users::passthrough`, and others with a `Conductor-End-User-Id` of yours.
///
/// QuickBooks Desktop works on one request at a time. More of them in flight only wait at the server, where
/// each takes up a connection and its 90 s. So calls beyond the limit wait in the client, first come, first
/// served.
struct end_user_options {
    /// Requests in flight at the most (zero: no limit). A few hide the time that the network takes.
    std::size_t max_in_flight = 4;

    /// Calls that wait for their turn at the most (zero: no limit). Beyond that, a new call fails at once
    /// with `errc::queue_full`; one that comes back to be tried again is let in.
    std::size_t max_queued = 1'000;

    bool operator==(const end_user_options&) const = default;
};

} // namespace conductor
