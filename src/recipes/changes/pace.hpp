#pragma once

// How long a watch waits before it asks a company again.

#include <conductor/error_kind.hpp>

#include <algorithm>
#include <chrono>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI::recipes {

class watch_pace {
public:
    using milliseconds = std::chrono::milliseconds;

    watch_pace(milliseconds interval, milliseconds max_interval) noexcept
        : interval_(std::max(interval, milliseconds{0}))
        , max_(std::max(max_interval, interval_))
        , next_(interval_) {}

    // A request was answered.
    void went_well() noexcept { next_ = interval_; }

    // Between two rounds.
    [[nodiscard]] milliseconds between() const noexcept { return interval_; }

    // After an error; nothing: it is no matter of waiting, and the caller has to know.
    [[nodiscard]] std::optional<milliseconds> after(error_kind kind) noexcept {
        switch (kind) {
        case error_kind::not_connected:
        case error_kind::offline:
        case error_kind::quickbooks_unreachable:
        case error_kind::quickbooks_timeout: {
            const milliseconds wait = std::min(next_, max_);
            next_ = std::min(wait * 2, max_);
            return wait;
        }
        default:
            return std::nullopt;
        }
    }

private:
    milliseconds interval_;
    milliseconds max_;
    milliseconds next_;
};

} // namespace conductor::recipes
