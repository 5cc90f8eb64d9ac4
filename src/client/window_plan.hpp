#pragma once

// A listing over many days in windows of some days each: which days are asked for next?

#include <conductor/version.hpp>

#include <chrono>

namespace conductor::inline CONDUCTOR_ABI::detail {

struct day_window {
    std::chrono::sys_days first;
    std::chrono::sys_days last; // included

    bool operator==(const day_window&) const = default;
};

// Windows that QuickBooks was too slow for are halved. Those that follow stay as small for a while: where
// many days are as full, each window that is too wide costs the minute and a half that the API waits. After
// some that could be listed they grow to twice as many days, up to what the caller wants; if that was too
// early, the next growth takes twice as many. So a range has few windows in vain, however long it is.
class window_plan {
public:
    // From `first` to `last`, both included and in this order, in windows of `step` days, one at least.
    window_plan(std::chrono::sys_days first, std::chrono::sys_days last, std::chrono::days step) noexcept;

    [[nodiscard]] bool at_end() const noexcept { return first_ > last_; }

    // The days to ask for, until the end.
    [[nodiscard]] day_window window() const noexcept;

    // All of the window was listed.
    void listed() noexcept;

    // QuickBooks was too slow for the window: its first half takes its place. False if it is a single day.
    [[nodiscard]] bool halve() noexcept;

private:
    std::chrono::sys_days first_; // that was not listed yet
    std::chrono::sys_days last_;
    std::chrono::days step_;
    std::chrono::days width_; // of the windows now
    int in_a_row_ = 0;        // windows of that width that were listed
    int patience_ = 4;        // how many of them let it grow
    bool has_grown_ = false;  // since it was halved last
};

} // namespace conductor::detail
