#pragma once

// When nothing goes wrong any more: the client is as good as new, and is then closed under a burst of
// creates.

#include "soak/callers.hpp"

#include <conductor/client.hpp>
#include <conductor/sandbox/server.hpp>

#include <boost/asio/awaitable.hpp>

#include <cstddef>

namespace conductor::test {

// As `end_user_limits` says.
inline constexpr std::size_t in_flight_each = 3;

boost::asio::awaitable<void> last_calls(client c, calls& all, sandbox::server& server);

} // namespace conductor::test
