#pragma once

// When two texts name the same record.

#include <conductor/version.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes {

// A name as QuickBooks compares it: without regard to case, in the alphabets of the languages that it comes
// in. Text that is not UTF-8 is compared by its bytes.
[[nodiscard]] std::string folded(std::string_view name);

[[nodiscard]] bool same_name(std::string_view a, std::string_view b);

// Case does not matter, nor the braces that QuickBooks puts around.
[[nodiscard]] bool same_guid(std::string_view a, std::string_view b) noexcept;

// The names along a full name: "A:B:C" is {"A", "B", "C"}.
[[nodiscard]] std::vector<std::string> path_of(std::string_view full_name);

} // namespace conductor::recipes
