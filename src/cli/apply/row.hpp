#pragma once

// One row of the file that is applied, and what is read of it.

#include <conductor/version.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

struct row {
    std::uint64_t line = 0; // on which it begins, from 1
    std::vector<std::string> cells;
    std::string wrong; // why it cannot be read; empty: it can
};

// The rows of a file, one after another.
class row_source {
public:
    row_source() = default;
    row_source(const row_source&) = delete;
    row_source& operator=(const row_source&) = delete;
    virtual ~row_source() = default;

    // False after the last one.
    //
    // Throws usage_error if the rest cannot be read, with the line.
    [[nodiscard]] virtual bool next(row& into) = 0;
};

} // namespace conductor::cli
