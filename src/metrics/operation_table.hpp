#pragma once

// All operations by method and path, as the API has them.

#include <conductor/version.hpp>

#include <cstddef>
#include <span>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::metrics {

struct operation_row {
    std::string_view method;
    std::string_view path; // with its parameters, as in "/end-users/{id}"
    std::string_view name; // as in "end_users.retrieve"
};

// In the order of the paths' segments, and then of the methods.
[[nodiscard]] std::span<const operation_row> operation_table() noexcept;

// Where a call's operation stands in the table; its size for what stands nowhere.
[[nodiscard]] std::size_t operation_index(std::string_view method, std::string_view path) noexcept;

} // namespace conductor::metrics
