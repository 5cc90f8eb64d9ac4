#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// That QuickBooks answered, and how long it took. Answer of `health_check`.
struct health {
    double duration = 0; ///< how long the check took from end to end, in milliseconds
    std::string status;  ///< there is an answer at all, so the company file could be reached; always "ok"

    bool operator==(const health&) const = default;
};

} // namespace conductor::qbd
