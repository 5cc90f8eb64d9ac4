#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `customer`, `employee`, `vendor`.
struct note {
    double id = 0;                                   ///< `id`
    std::optional<std::chrono::year_month_day> date; ///< `date`
    std::string note;                                ///< `note`

    bool operator==(const qbd::note&) const = default;
};

} // namespace conductor::qbd
