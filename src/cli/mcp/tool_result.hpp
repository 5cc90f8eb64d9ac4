#pragma once

// What a tool gives: texts for the assistant, or what went wrong.

#include <conductor/version.hpp>

#include <boost/json/object.hpp>

#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

struct tool_result {
    std::vector<std::string> texts; // what was asked for, then what is to be known about it
    bool failed = false;
};

[[nodiscard]] tool_result failed_result(std::string text);

// As the result of tools/call.
[[nodiscard]] boost::json::object as_json(const tool_result& what);

} // namespace conductor::cli::mcp
