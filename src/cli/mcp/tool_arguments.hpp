#pragma once

// The arguments of a tool, of which each is asked for by its name and type.

#include <conductor/version.hpp>

#include <boost/json/object.hpp>

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

// All throw usage_error that names the argument.

void refuse_unknown(const boost::json::object& given, std::initializer_list<std::string_view> known);

// Not empty.
[[nodiscard]] std::string required_text(const boost::json::object& given, std::string_view name);

// Empty if it is not there, as are the others.
[[nodiscard]] std::string optional_text(const boost::json::object& given, std::string_view name);
[[nodiscard]] boost::json::object optional_object(const boost::json::object& given, std::string_view name);
[[nodiscard]] std::vector<std::string>
optional_texts(const boost::json::object& given, std::string_view name);

[[nodiscard]] std::int64_t whole_number(
    const boost::json::object& given, std::string_view name, std::int64_t least, std::int64_t most,
    std::int64_t otherwise);

} // namespace conductor::cli::mcp
