#pragma once

// What is measured beside the load: memory of connections and of calls, and what opening connections costs.

#include "options.hpp"

#include <boost/json/object.hpp>

#include <exception>

namespace conductor::bench {

// For coroutines that must not fail.
inline void rethrow(std::exception_ptr thrown) {
    if (thrown)
        std::rethrow_exception(thrown);
}

// The memory of idle connections, each in the pool and ready.
[[nodiscard]] boost::json::object run_idle(const options& opts);

// The memory of calls in flight, connection included. The server must be a conductor-sandbox.
[[nodiscard]] boost::json::object run_inflight(const options& opts);

// CPU time of a call on a new connection, with full handshakes and with resumed sessions.
[[nodiscard]] boost::json::object run_handshake(const options& opts);

// client.warm_up beside as many handshakes by OpenSSL alone, from one thread, as many at a time.
[[nodiscard]] boost::json::object run_warm_up(const options& opts);

} // namespace conductor::bench
