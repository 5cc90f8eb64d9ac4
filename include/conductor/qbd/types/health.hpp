#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Answer of `health_check`.
struct health {
    double duration = 0; ///< `duration`
    std::string status;  ///< `status`, always "ok"

    bool operator==(const health&) const = default;
};

} // namespace conductor::qbd
