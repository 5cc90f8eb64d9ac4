#pragma once

// The life of one connection: handshake, then requests and answers, with the faults they meet.

#include "sandbox/server/connection.hpp"
#include "sandbox/server/core.hpp"

#include <boost/asio/awaitable.hpp>

#include <memory>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// Serves a connection until it ends. Runs on the connection's strand.
boost::asio::awaitable<void> serve(std::shared_ptr<core> shared, std::shared_ptr<connection> stream);

} // namespace conductor::sandbox
