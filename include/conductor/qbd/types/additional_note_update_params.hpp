#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A remark kept with a customer, vendor or employee. For one that is to be changed. Part of
/// `customer_update_params`, `employee_update_params`, `vendor_update_params`.
struct additional_note_update_params {
    std::optional<double> id{}; ///< number of the note that is to be changed; required
    std::string note{};         ///< what the remark says; required

    bool operator==(const additional_note_update_params&) const = default;
};

} // namespace conductor::qbd
