#pragma once

// What was deleted? QuickBooks tells it for 90 days.

#include "sandbox/api/schema.hpp"

#include <chrono>
#include <deque>
#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// What `deleted-transactions` and `deleted-list-objects` tell of an object.
struct deleted_object {
    std::string kind; ///< its object type without "qbd_"
    std::string deleted_at;
    dom::object shown; ///< as it was
};

/// Not thread-safe.
class deletions {
public:
    using time_point = std::chrono::system_clock::time_point;

    static constexpr std::chrono::days remembered{90};

    /// Times must not go back from call to call.
    void add(deleted_object what, time_point now) { all_.emplace_back(now, std::move(what)); }

    /// Those of the last 90 days, oldest first; the others are forgotten for good.
    [[nodiscard]] const std::deque<std::pair<time_point, deleted_object>>& told(time_point now) {
        while (!all_.empty() && now - all_.front().first > remembered)
            all_.pop_front();
        return all_;
    }

private:
    std::deque<std::pair<time_point, deleted_object>> all_;
};

} // namespace conductor::sandbox
