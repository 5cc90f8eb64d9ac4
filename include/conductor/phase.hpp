#pragma once

// Where in its life a call was when something happened to it.

#include <conductor/detail/export.hpp>
#include <conductor/version.hpp>

#include <string_view>

namespace conductor::inline CONDUCTOR_ABI {

/// The part of a call that failed or ran out of time.
enum class phase {
    none,      ///< before anything was started, or not tied to one part
    queue,     ///< waiting for its turn at its end-user
    pool,      ///< waiting for a connection
    resolve,   ///< resolving the host name
    connect,   ///< TCP connect
    proxy,     ///< opening a tunnel through a proxy
    handshake, ///< TLS handshake
    send,      ///< writing the request
    receive,   ///< reading the answer
    backoff,   ///< waiting before the next attempt
};

/// The name of a phase, as in "handshake".
[[nodiscard]] CONDUCTOR_API std::string_view to_string(phase value) noexcept;

} // namespace conductor
