#pragma once

// The first time that lists can be asked for: they give nothing for those that are much earlier.

#include <conductor/version.hpp>

#include <chrono>

namespace conductor::inline CONDUCTOR_ABI::recipes {

inline constexpr std::chrono::sys_seconds first_listed =
    std::chrono::sys_days{std::chrono::year{1980} / 1 / 1};

} // namespace conductor::recipes
