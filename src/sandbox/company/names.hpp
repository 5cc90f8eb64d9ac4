#pragma once

// What is a record called, and which other records may not be called the same?

#include "sandbox/api/schema.hpp"

#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// The text as names are compared: without regard to the case of ASCII letters.
[[nodiscard]] std::string fold_case(std::string_view text);

/// Fills in what follows from what a record was given: its full name from its parent's and its own, and an
/// employee's name from its parts.
void name_fully(dom::object& record);

/// What a record of a list is called: its full name where the list has levels, else its name. Empty if it has
/// none.
[[nodiscard]] std::string_view list_name(const dom::object& record);

/// Two records with equal keys cannot be in one company. Empty for what has no name.
///
/// @param resource The path's segment of the list, such as "customers".
[[nodiscard]] std::string name_key(std::string_view resource, const dom::object& record);

} // namespace conductor::sandbox
