#pragma once

// What may be the name of a metric or of a label.

#include <conductor/version.hpp>

#include <algorithm>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::metrics {

[[nodiscard]] constexpr bool is_label_name(std::string_view text) noexcept {
    const auto is_letter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    };
    const auto is_rest = [&](char c) { return is_letter(c) || (c >= '0' && c <= '9'); };
    return !text.empty() && is_letter(text.front()) && std::all_of(text.begin(), text.end(), is_rest) &&
           text != "le" && !text.starts_with("__");
}

// Without colons, which are for those who make rules of metrics.
[[nodiscard]] constexpr bool is_metric_name(std::string_view text) noexcept {
    return is_label_name(text);
}

} // namespace conductor::metrics
