#pragma once

// The open connections, so that the server can cut them when it stops. Thread-safe.

#include <conductor/version.hpp>

#include <cstdint>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

class connection;

class registry {
public:
    /// False if the server has stopped.
    bool add(std::uint64_t number, const std::shared_ptr<connection>& opened);

    void remove(std::uint64_t number);

    /// Aborts all connections; no more can be added.
    void stop();

private:
    std::mutex mutex_;
    bool stopped_ = false;
    std::unordered_map<std::uint64_t, std::weak_ptr<connection>> open_;
};

} // namespace conductor::sandbox
