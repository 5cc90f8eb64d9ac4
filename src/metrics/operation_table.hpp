#pragma once

// All operations by method and path, and how one is found.

#include "metrics/operation_row.hpp"

#include <cstddef>
#include <span>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::metrics {

[[nodiscard]] std::span<const operation_row> operation_table() noexcept;

// Where a call's operation stands in the table; its size for what stands nowhere.
[[nodiscard]] std::size_t operation_index(std::string_view method, std::string_view path) noexcept;

} // namespace conductor::metrics
