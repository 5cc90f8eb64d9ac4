#pragma once

// Which operation a method and path mean.

#include "sandbox/operations.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::sandbox {

/// Matches a path against a template such as "/v1/end-users/{id}", segment by segment.
///
/// @param values If not null, gets the percent-decoded segments that stand for the braces.
[[nodiscard]] bool match_template(
    std::string_view path_template, std::string_view path, std::vector<std::string>* values = nullptr);

/// An operation, or how the search failed.
struct route {
    const operation* found = nullptr;
    bool path_known = false;             ///< another method would do
    std::vector<std::string> parameters; ///< values of the template's braces, in order
};

[[nodiscard]] route
find_route(std::span<const operation> table, std::string_view method, std::string_view path);

} // namespace conductor::sandbox
