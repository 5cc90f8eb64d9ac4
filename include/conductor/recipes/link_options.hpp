#pragma once

// How `end_users::wait_until_connected` waits.

#include <conductor/version.hpp>

#include <chrono>
#include <type_traits>

namespace conductor::inline CONDUCTOR_ABI {

/// How long a link is waited for, and how often it is looked for.
struct link_wait_options {
    /// How long the link may take from now on; then the call fails with `errc::deadline_exceeded`. A look
    /// that is under way then, and the health check of a link that was there in time, are not broken off:
    /// that is for `request_options::deadline`. Zero means no limit. By default, the expiry of an auth
    /// session of which it was not said.
    std::chrono::milliseconds timeout{1'800'000};

    /// From the answer of the first look to the second one. Each of those that follow is twice as long.
    std::chrono::milliseconds first_interval{2'000};

    /// The longest of them.
    std::chrono::milliseconds max_interval{15'000};
};
static_assert(std::is_trivially_destructible_v<link_wait_options>); // may be braced inside a co_await

} // namespace conductor
