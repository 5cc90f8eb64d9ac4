#pragma once

// How is an assistant told that a call failed, and what to do next?

#include "cli/mcp/tool_result.hpp"

#include <conductor/error.hpp>

#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

enum class call_kind {
    read,
    next_page, // by a cursor, which QuickBooks takes once
    write,
};

[[nodiscard]] tool_result failure_of_call(const error& why, call_kind what);

// Of a request that was not sent, since something is wrong with it.
[[nodiscard]] tool_result refused_call(std::string_view why);

} // namespace conductor::cli::mcp
