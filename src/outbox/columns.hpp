#pragma once

// How C++ values stand in the columns of the outbox.

#include "database/value.hpp"

#include <conductor/outbox/entry.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

[[nodiscard]] inline database::value in_column(std::string_view text) {
    return std::string(text);
}
[[nodiscard]] inline database::value in_column(std::int64_t number) {
    return number;
}
[[nodiscard]] inline database::value in_column(std::chrono::milliseconds time) {
    return static_cast<std::int64_t>(time.count());
}
[[nodiscard]] inline database::value in_column(const std::optional<timestamp>& at) {
    return at ? in_column(at->time_since_epoch()) : database::value();
}
[[nodiscard]] inline database::value in_column(entry_state state) {
    return in_column(to_string(state));
}

[[nodiscard]] inline std::optional<timestamp> time_in(const database::value& of) {
    const auto ms = database::optional_integer_of(of);
    return ms ? std::optional(timestamp(std::chrono::milliseconds(*ms))) : std::nullopt;
}
[[nodiscard]] entry_state state_in(const database::value& of);

} // namespace conductor::outbox_detail
