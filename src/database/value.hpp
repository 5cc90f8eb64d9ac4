#pragma once

// What a database holds in a field, and what it gives for a statement.

#include <conductor/version.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::database {

// NULL, an integer, a real number or text. A truth value is an integer; what is neither is its text.
using value = std::variant<std::monostate, std::int64_t, double, std::string>;
using row = std::vector<value>;

struct rows {
    std::vector<row> all;
    std::int64_t changed = 0; // how many rows the statement changed itself, without its triggers
};

// These throw a std::logic_error that names what is there instead: statement and code contradict each other.
[[nodiscard]] const std::string& text_of(const value& v);
[[nodiscard]] std::int64_t integer_of(const value& v);
[[nodiscard]] double real_of(const value& v); // of an integer too
[[nodiscard]] bool truth_of(const value& v);

// Nothing for NULL.
[[nodiscard]] std::optional<std::string> optional_text_of(const value& v);
[[nodiscard]] std::optional<std::int64_t> optional_integer_of(const value& v);
[[nodiscard]] std::optional<double> optional_real_of(const value& v);

[[nodiscard]] value value_of(std::optional<std::string> text);
[[nodiscard]] value value_of(std::optional<std::int64_t> number);

} // namespace conductor::database
