#include "client/window_plan.hpp"

#include <algorithm>

namespace conductor::inline CONDUCTOR_ABI::detail {

using std::chrono::days;

window_plan::window_plan(std::chrono::sys_days first, std::chrono::sys_days last, days step) noexcept
    : first_(first)
    , last_(last)
    , step_(std::min(step, last - first + days{1})) // so that no sum of days overflows
    , width_(step_) {}

day_window window_plan::window() const noexcept {
    return {first_, std::min(first_ + width_ - days{1}, last_)};
}

void window_plan::listed() noexcept {
    first_ = window().last + days{1};
    if (width_ == step_ || ++in_a_row_ < patience_)
        return;
    width_ = std::min(2 * width_, step_);
    in_a_row_ = 0;
    has_grown_ = true;
}

bool window_plan::halve() noexcept {
    const day_window too_wide = window();
    const days width = too_wide.last - too_wide.first + days{1};
    if (width == days{1})
        return false;
    width_ = (width + days{1}) / 2;
    in_a_row_ = 0;
    if (has_grown_)
        patience_ *= 2;
    has_grown_ = false;
    return true;
}

} // namespace conductor::detail
