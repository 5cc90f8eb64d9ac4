#pragma once

// How a sandbox server behaves when nothing is made to go wrong.

#include <conductor/version.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// What an end-user is made from.
struct new_end_user {
    std::string company_name; ///< the end-user's firm
    std::string source_id;    ///< the client's own key for it, which must be unique
    std::string email;        ///< of the end-user
};

/// Settings of a `server`. The defaults suit tests.
struct options {
    std::string host = "127.0.0.1"; ///< IP address to listen on, or "localhost"
    std::uint16_t port = 0;         ///< 0: any free port
    bool tls = true;                ///< TLS 1.2 or later with a certificate made at start; false: plain HTTP

    /// Secret keys to accept. Empty: every key that starts with `sk_`.
    std::vector<std::string> keys{"sk_test_sandbox"};

    /// An idle connection is closed after this long.
    std::chrono::milliseconds keep_alive{60'000};

    /// The seconds to announce as `Keep-Alive: timeout=N` on every answer; no header without a value.
    std::optional<std::chrono::seconds> announced_keep_alive;

    /// A connection is closed after so many requests; the last answer says `Connection: close`. 0: no limit.
    std::uint64_t requests_per_connection = 0;

    /// Waits before every answer.
    std::chrono::milliseconds answer_delay{0};

    /// Largest request body in bytes; beyond it the answer is 413.
    std::size_t body_limit = 8u * 1024 * 1024;

    /// Compresses answers for clients that send `Accept-Encoding: gzip`.
    bool gzip = false;

    /// How many requests are kept for `server::requests`; the oldest go first.
    std::size_t recorded_requests = 10'000;

    /// Whether end-users' companies are linked without further ado. False: each is
    /// `availability::never_linked` until `server::connect_end_user` or `server::set_company`.
    bool companies_linked = true;

    /// End-users that exist from the start.
    std::vector<new_end_user> end_users;

    /// Gets one line per answered request. Called on the executor's threads, one line at a time.
    std::function<void(std::string_view)> log;
};

} // namespace conductor::sandbox
