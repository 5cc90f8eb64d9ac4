#pragma once

// Whose client, and which of its end-users: what every request to one company begins with.

#include <conductor/detail/export.hpp>
#include <conductor/detail/scope.hpp>

#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::detail {

struct company {
    CONDUCTOR_API company(scope_ptr of, std::string_view end_user_id);

    scope_ptr client;
    std::string end_user;
    const char* invalid = nullptr; // why no request can name this end-user
};

} // namespace conductor::detail
