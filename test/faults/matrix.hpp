#pragma once

// What a call gets from each fault: the rows that the test runs and docs/faults.md shows.

#include "faults/strikes.hpp"

#include <conductor/errc.hpp>
#include <conductor/error.hpp>
#include <conductor/phase.hpp>

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::faults {

// What one call comes to. Without an outcome it succeeds.
struct cell {
    std::optional<conductor::outcome> failure;
    int tries; // as the caller is told
    int seen;  // requests that the server received
    int made;  // objects that exist after a create
};

// In this order: a GET that is tried once; one with two retries; one with retries, of which only the first
// try meets the fault; and the same for a create.
using cells = std::array<cell, 6>;
inline constexpr std::array<std::string_view, 6> columns{
    "GET", "GET, retries", "GET, retries, once", "create", "create, retries", "create, retries, once"};

struct row {
    std::string_view fault;
    strike strikes;
    errc code; // of the cells that fail, with the phase
    conductor::phase phase;
    cells expected;
    int status = 0; // of the answer, if the error carries it
};

struct section {
    std::string_view title;
    std::vector<row> rows;
};

[[nodiscard]] std::vector<section> matrix();

} // namespace conductor::faults
