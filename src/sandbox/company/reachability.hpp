#pragma once

// What does the API say about a company's QuickBooks that it does not reach, or not in time?

#include "sandbox/api/api_error.hpp"

#include <conductor/sandbox/company.hpp>

#include <chrono>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// What the API answers without asking the office PC; nothing if it asks.
[[nodiscard]] std::optional<api_error> refused_at_once(const company_settings& settings);

/// What comes of a request in place of QuickBooks' answer; nothing if that arrives.
[[nodiscard]] std::optional<api_error> refused_in_turn(const company_settings& settings);

/// QuickBooks has not answered within this time.
[[nodiscard]] api_error too_slow(std::chrono::milliseconds patience);

} // namespace conductor::sandbox
