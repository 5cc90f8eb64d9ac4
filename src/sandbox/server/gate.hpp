#pragma once

// Requests on hold, and letting them go. Thread-safe.

#include <conductor/version.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

class gate {
public:
    /// Puts a request on hold. `open` is called once when it is released, unless it leaves before.
    std::uint64_t enter(std::function<void()> open);

    /// Takes a request back, if it was not released.
    void leave(std::uint64_t ticket);

    [[nodiscard]] std::size_t waiting() const;

    /// Releases up to `count` requests, the longest waiting first; returns how many.
    std::size_t release(std::size_t count);

private:
    mutable std::mutex mutex_;
    std::uint64_t next_ = 0;
    std::map<std::uint64_t, std::function<void()>> held_;
};

} // namespace conductor::sandbox
