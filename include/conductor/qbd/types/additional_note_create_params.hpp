#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A remark to be kept with a customer, vendor or employee, dated by QuickBooks. For one that is to be made.
/// Part of `customer_create_params`, `employee_create_params`, `vendor_create_params`.
struct additional_note_create_params {
    std::string note{}; ///< what the remark says; required

    bool operator==(const additional_note_create_params&) const = default;
};

} // namespace conductor::qbd
