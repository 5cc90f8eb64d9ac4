#pragma once

// The state of a company as JSON, for setting it over HTTP.

#include <conductor/sandbox/company.hpp>
#include <conductor/version.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// All settings, also those that are as by default.
[[nodiscard]] boost::json::object to_json(const company_settings& settings);

/// @throws format_error
[[nodiscard]] company_settings to_company_settings(const boost::json::value& given);

} // namespace conductor::sandbox
