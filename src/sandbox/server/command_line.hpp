#pragma once

// The command line of conductor-sandbox.

#include <conductor/sandbox/options.hpp>

#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

class usage_error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

struct command_line {
    options server;
    std::string ca_out; ///< empty: the CA is not written
    bool log = false;
    bool help = false;
};

[[nodiscard]] std::string_view usage() noexcept;

/// @throws usage_error
[[nodiscard]] command_line parse_command_line(std::span<const char* const> arguments);

} // namespace conductor::sandbox
