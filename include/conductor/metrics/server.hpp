#pragma once

// Metrics for whoever scrapes them: GET /metrics.

#include <conductor/detail/export.hpp>
#include <conductor/metrics/registry.hpp>

#include <boost/asio/any_io_executor.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::metrics {

/// Where and how a `server` listens.
struct server_options {
    /// An IP address of this host: whoever reaches it can read the metrics. "0.0.0.0" for all networks.
    std::string address = "127.0.0.1";

    /// Zero for one that the system chooses.
    std::uint16_t port = 0;

    /// Connections at the most. Another one is closed at once.
    std::size_t max_connections = 16;

    /// A connection is closed when no whole request comes for this long.
    std::chrono::milliseconds idle_timeout{90'000};

    /// The same of a new one, so that connections that say nothing do not keep out who scrapes.
    std::chrono::milliseconds first_request_timeout{10'000};
};

/// A small HTTP server: `GET /metrics` gives what a registry has, in Prometheus' text format, or in
/// OpenMetrics for who prefers that. It keeps connections, answers 404 and 405 to everything else, and takes
/// no body.
///
/// It runs on the caller's executor and has no threads of its own; while it listens, `io_context::run()` does
/// not return. The execution context must outlive it. No TLS and no passwords: it is for a network of one's
/// own, or behind a proxy.
///
/// After `fork()` it is the parent's: in the child it is stopped, as soon as the context is told of the fork,
/// and the parent's connections go on. A child that is to be scraped makes one of its own.
///
/// Thread safety: every member function may be called from any thread at any time.
class server {
public:
    /// Binds and listens.
    ///
    /// @throws boost::system::system_error if the address is none, or cannot be bound.
    CONDUCTOR_API server(
        const boost::asio::any_io_executor& executor, std::shared_ptr<const registry> metrics,
        const server_options& options = {});

    /// Stops it.
    CONDUCTOR_API ~server();
    server(const server&) = delete;
    server& operator=(const server&) = delete;

    /// The port that is listened on.
    [[nodiscard]] CONDUCTOR_API std::uint16_t port() const noexcept;

    /// Closes the listening socket and all connections, without waiting for the executor to do so. Calling it
    /// again does nothing.
    CONDUCTOR_API void stop();

private:
    class impl;
    std::shared_ptr<impl> impl_;
};

} // namespace conductor::metrics
