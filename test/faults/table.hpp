#pragma once

// The matrix in words: for the page docs/faults.md, and for messages.

#include "faults/matrix.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace conductor::faults {

// The name of the code, and of the class that is thrown with it.
[[nodiscard]] std::string_view name_of(errc code);
[[nodiscard]] std::string_view thrown_with(errc code);

[[nodiscard]] std::string to_text(const cell& what, bool creates);

// The tables, between and with the two comments that mark their place in the page.
[[nodiscard]] std::string to_markdown(const std::vector<section>& sections);

// What the page has at that place now; empty if it has none.
[[nodiscard]] std::string tables_of(const std::string& page);

} // namespace conductor::faults
