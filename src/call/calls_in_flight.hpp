#pragma once

// Which calls does close() wait for? Those that were started before it and are not over.

#include <conductor/version.hpp>

#include <cstddef>
#include <mutex>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::call {

class counted_call {
public:
    // Whether close() waits for it. By the call's own thread.
    [[nodiscard]] bool is_counted() const noexcept { return counted_; }

private:
    friend class calls_in_flight;
    bool counted_ = false;
};

// Thread-safe.
class calls_in_flight {
public:
    // Counts the call in, unless they are closed: then it has to fail.
    void add(counted_call& call) noexcept {
        const std::lock_guard lock(mutex_);
        if (!closed_) {
            call.counted_ = true;
            ++count_;
        }
    }

    // Counts it out, if it was in. True: it was the last one since close().
    [[nodiscard]] bool remove(counted_call& call) noexcept {
        const std::lock_guard lock(mutex_);
        if (!std::exchange(call.counted_, false))
            return false;
        --count_;
        return closed_ && count_ == 0;
    }

    // No more are counted in. True: none is left.
    [[nodiscard]] bool close() noexcept {
        const std::lock_guard lock(mutex_);
        closed_ = true;
        return count_ == 0;
    }

private:
    std::mutex mutex_;
    bool closed_ = false;
    std::size_t count_ = 0;
};

} // namespace conductor::call
