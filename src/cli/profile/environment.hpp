#pragma once

// A variable of the environment.

#include <conductor/version.hpp>

#include <cstdlib>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli {

// Its text; empty if it is not set.
[[nodiscard]] inline std::string environment(const char* name) {
    const char* text = std::getenv(name); // NOLINT(concurrency-mt-unsafe): nothing sets it
    return text != nullptr ? text : "";
}

} // namespace conductor::cli
