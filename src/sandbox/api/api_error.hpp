#pragma once

// Errors in the API's format.

#include "sandbox/server/message.hpp"

#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// What went wrong with a request, before it becomes an answer.
struct api_error {
    unsigned status = 500;
    std::string_view type = "INTERNAL_ERROR";
    std::string_view code = "INTERNAL_SERVER_ERROR";
    std::string message;
    std::string integration_code{};    ///< empty: none
    std::string user_facing_message{}; ///< empty: `message`, or a general one, as the type asks for
};

[[nodiscard]] api_error invalid_request(std::string_view code, std::string message);
[[nodiscard]] api_error resource_missing(std::string message);

/// The error that fits a status when nothing else is known; what faults answer with. One of a request that
/// was `processed` all the same doesn't deny it.
[[nodiscard]] api_error error_for_status(unsigned status, bool processed = false);

/// The answer that says so.
[[nodiscard]] answer to_answer(const api_error& error, std::string_view request_id);

/// An answer with a JSON body.
[[nodiscard]] answer json_answer(unsigned status, std::string body, std::string_view request_id);

} // namespace conductor::sandbox
