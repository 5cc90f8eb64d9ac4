#pragma once

// How does QuickBooks say no? Its refusals come as 502 with its own status code.

#include "sandbox/api/api_error.hpp"

#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// An update began from another revision than the current one.
[[nodiscard]] api_error stale_revision(std::string_view given);

/// A look-up asks for an id, a name or a ref-number that no record has.
[[nodiscard]] api_error nothing_found(std::string_view wanted);

/// A part of a record, such as a line, is not there.
[[nodiscard]] api_error no_such_part(std::string_view id);

/// A field refers to a record that is not there.
[[nodiscard]] api_error no_such_reference(std::string_view field, std::string_view id);

/// Another record has the name.
[[nodiscard]] api_error name_taken(std::string_view name);

/// Somebody has the record open in QuickBooks.
[[nodiscard]] api_error record_in_use(std::string_view id);

} // namespace conductor::sandbox
