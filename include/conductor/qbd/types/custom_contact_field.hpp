#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// One more way to reach somebody, such as a second mail address, by the name that QuickBooks shows for it.
/// Part of `contact`, `customer`, `employee`, `vendor`.
struct custom_contact_field {
    /// What sort of contact detail it is, such as "Fax" or "old address".
    std::string name;
    /// Number or address to reach the person by, for the channel that the name tells.
    std::optional<std::string> value;

    bool operator==(const custom_contact_field&) const = default;
};

} // namespace conductor::qbd
