#pragma once

// Identifiers with the API's prefixes, and the API's form of points in time.

#include <conductor/version.hpp>

#include <chrono>
#include <mutex>
#include <random>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// Makes identifiers with random tails. Thread-safe.
class id_generator {
public:
    id_generator();

    /// `prefix` and 18 random letters and digits.
    [[nodiscard]] std::string make(std::string_view prefix);

private:
    std::mutex mutex_;
    std::mt19937_64 random_;
};

/// ISO 8601 in UTC with milliseconds.
[[nodiscard]] std::string to_iso8601(std::chrono::system_clock::time_point when);

} // namespace conductor::sandbox
