#pragma once

// Runs the six calls of one row side by side, and tells what came of each.

#include "faults/matrix.hpp"

#include <conductor/error.hpp>
#include <conductor/pool_options.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace conductor::faults {

struct observed {
    std::optional<error> failure;
    std::string thrown; // the class of the exception
    int tries = 0;
    std::uint64_t seen = 0;    // requests at the sandbox
    std::size_t made = 0;      // objects at the sandbox
    std::uint64_t trapped = 0; // connections to another origin
    bool key_leaked = false;   // to a peer that only carries bytes, or into the error
    // Of a plain request on the same client, once the fault is over.
    std::string afterwards; // "ok", or what went wrong
    pool_stats pool;        // after that
};

[[nodiscard]] std::array<observed, 6> play(const row& what);

} // namespace conductor::faults
