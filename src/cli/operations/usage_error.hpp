#pragma once

// What is wrong with a command line, in words for who wrote it.

#include <conductor/version.hpp>

#include <stdexcept>

namespace conductor::inline CONDUCTOR_ABI::cli {

class usage_error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

} // namespace conductor::cli
