#pragma once

// How are the tools told to an assistant?

#include <conductor/version.hpp>

#include <boost/json/array.hpp>

#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

inline constexpr std::string_view search_tool = "search_operations";
inline constexpr std::string_view describe_tool = "describe_operation";
inline constexpr std::string_view call_tool = "call_operation";
inline constexpr std::string_view read_more_tool = "read_more";

// For tools/list.
[[nodiscard]] boost::json::array tool_definitions(bool allow_writes);

// What an assistant is told of the whole server. `end_user` is whose company is meant when a call names none.
[[nodiscard]] std::string instructions(bool allow_writes, std::string_view end_user);

} // namespace conductor::cli::mcp
