#pragma once

// Where a session finds the answer that another thread brings. Thread-safe.

#include "sandbox/server/message.hpp"

#include <functional>
#include <mutex>
#include <optional>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

class mailbox {
public:
    /// Brings the answer, or nothing if none will come.
    void put(std::optional<answer> what) {
        std::function<void()> wake;
        {
            const std::lock_guard lock{mutex_};
            what_ = std::move(what);
            arrived_ = true;
            wake = std::move(wake_);
        }
        if (wake)
            wake();
    }

    /// Whether the answer is there; if not, `wake` is called when it is.
    bool arrived_or_wake(std::function<void()> wake) {
        const std::lock_guard lock{mutex_};
        if (!arrived_)
            wake_ = std::move(wake);
        return arrived_;
    }

    [[nodiscard]] bool arrived() const {
        const std::lock_guard lock{mutex_};
        return arrived_;
    }

    /// The answer; nothing if none came.
    [[nodiscard]] std::optional<answer> take() {
        const std::lock_guard lock{mutex_};
        return std::exchange(what_, std::nullopt);
    }

private:
    mutable std::mutex mutex_;
    bool arrived_ = false;
    std::optional<answer> what_;
    std::function<void()> wake_;
};

} // namespace conductor::sandbox
