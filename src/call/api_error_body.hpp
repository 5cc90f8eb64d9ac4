#pragma once

// The body of an error answer: `{"error": {...}}`.

#include <conductor/version.hpp>

#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::call {

// Fields that the body lacks are empty.
struct api_error_body {
    std::string message;
    std::string user_facing_message;
    std::string type;
    std::string code;
    std::string integration_code;
    std::string request_id;
};

// Never fails: a body of another kind, as proxies and load balancers send, gives empty fields. Codes may be
// numbers, `error` may be a text, and may hold another one with what it lacks.
[[nodiscard]] api_error_body parse_api_error(std::string_view body);

} // namespace conductor::call
