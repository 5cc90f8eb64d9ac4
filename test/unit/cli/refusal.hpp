#pragma once

// What somebody is told whose command line, or configuration, is wrong.

#include "cli/operations/usage_error.hpp"

#include <conductor/version.hpp>

#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

// Empty if `act` is not refused.
template <class Error = usage_error, class Act>
std::string refusal(Act act) {
    try {
        act();
    } catch (const Error& why) {
        return why.what();
    }
    return {};
}

inline bool has(std::string_view text, std::string_view part) {
    return text.find(part) != text.npos;
}

} // namespace conductor::cli::test
