#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// An account tax line: a line of the income tax form that accounts can be assigned to. Answer of
/// `account_tax_lines::list`. Part of `account`.
struct account_tax_line {
    /// Number of a line on the income tax form; listing the account tax lines tells which there are.
    double tax_line_id = 0;
    /// What this line is called on the income tax form.
    std::optional<std::string> tax_line_name;

    bool operator==(const account_tax_line&) const = default;
};

} // namespace conductor::qbd
