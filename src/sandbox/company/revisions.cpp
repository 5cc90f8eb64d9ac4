#include "sandbox/company/revisions.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

std::string next_revision(std::string_view revision, std::string_view of_new_objects) {
    const auto number = [](std::string_view text) {
        std::uint64_t value = 0;
        std::from_chars(text.data(), text.data() + text.size(), value);
        return value;
    };
    return std::to_string(std::max(number(revision) + 1, number(of_new_objects)));
}

bool is_changed(const dom::object& before, const dom::object& after) {
    const auto is_same = [&](const auto& member) {
        const std::string_view name = member.key();
        if (name == "updatedAt" || name == "revisionNumber")
            return true;
        const auto* other = before.if_contains(name);
        return other && *other == member.value();
    };
    return before.size() != after.size() || !std::all_of(after.begin(), after.end(), is_same);
}

} // namespace conductor::sandbox
