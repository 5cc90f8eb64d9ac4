#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Answer of `account_tax_lines::list`. Part of `account`.
struct account_tax_line {
    double tax_line_id = 0;                   ///< `taxLineId`
    std::optional<std::string> tax_line_name; ///< `taxLineName`

    bool operator==(const account_tax_line&) const = default;
};

} // namespace conductor::qbd
