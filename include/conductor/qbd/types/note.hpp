#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A dated remark kept with a customer, vendor or employee. Part of `customer`, `employee`, `vendor`.
struct note {
    /// Number of the note within its record, not a key such as other records have.
    double id = 0;
    /// Day when the note was last changed.
    std::optional<std::chrono::year_month_day> date;
    /// What the remark says.
    std::string note;

    bool operator==(const qbd::note&) const = default;
};

} // namespace conductor::qbd
