#pragma once

// Faults as JSON, for scripting over HTTP.

#include <conductor/sandbox/fault.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// Only what differs from a default `fault_rule`; `times` is "always" for a fault that does not wear off.
[[nodiscard]] boost::json::object to_json(const fault_rule& rule);

/// @throws format_error
[[nodiscard]] fault_rule to_fault_rule(const boost::json::value& given);

} // namespace conductor::sandbox
