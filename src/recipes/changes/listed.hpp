#pragma once

// What listings show: records, and notes of what was deleted.

#include "recipes/record.hpp"

#include <conductor/date_time.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::recipes {

struct listed {
    recipes::record record;
    date_time updated_at;
    std::string parent; // the id of the record that it lies in, if any
};

struct deleted_note {
    std::string kind; // what QuickBooks calls its list
    std::string id;
    std::string name;
    date_time deleted_at;
};

// The earliest point in time that a text of the office PC may mean: one without an offset may be from a zone
// 14 hours east.
[[nodiscard]] inline std::optional<std::chrono::sys_seconds> earliest(const date_time& text) noexcept {
    using std::chrono::floor;
    using std::chrono::seconds;
    if (const auto time = text.time())
        return floor<seconds>(*time);
    if (const auto local = text.local())
        return floor<seconds>(
            std::chrono::sys_time<std::chrono::milliseconds>(local->time_since_epoch()) -
            std::chrono::hours{14});
    return std::nullopt;
}

} // namespace conductor::recipes
