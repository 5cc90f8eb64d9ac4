#pragma once

// What happened so far: counters and the requests that arrived. Thread-safe.

#include <conductor/sandbox/records.hpp>

#include <cstddef>
#include <deque>
#include <mutex>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

class recorder {
public:
    /// @param capacity How many requests are kept.
    explicit recorder(std::size_t capacity)
        : capacity_{capacity} {}

    void connection_opened();
    void connection_closed();
    void handshake_done(bool resumed);
    void request_received(const recorded_request& request);
    void request_processed();

    [[nodiscard]] std::vector<recorded_request> requests() const;
    void clear_requests();

    /// The counters; those that others keep are 0.
    [[nodiscard]] statistics counters() const;

private:
    const std::size_t capacity_;
    mutable std::mutex mutex_;
    statistics counters_;
    std::deque<recorded_request> requests_;
};

} // namespace conductor::sandbox
