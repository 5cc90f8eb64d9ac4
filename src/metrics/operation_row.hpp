#pragma once

#include <conductor/version.hpp>

#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::metrics {

// One operation, as the API has it.
struct operation_row {
    std::string_view method;
    std::string_view path; // with its parameters, as in "/end-users/{id}"
    std::string_view name; // as in "end_users.retrieve"
};

} // namespace conductor::metrics
