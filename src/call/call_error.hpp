#pragma once

// Makes the error that a failed call ends with.

#include "call/attempt_report.hpp"
#include "json/decoder.hpp"

#include <conductor/error.hpp>
#include <conductor/headers.hpp>
#include <conductor/http_method.hpp>

#include <string>
#include <string_view>

namespace conductor::call {

struct failed_call {
    http_method method = http_method::get;
    std::string_view path;
    int attempts = 0;
    conductor::outcome outcome = conductor::outcome::not_processed;
    std::string_view secret; // must not appear in the error
};

// The answer had an error status. `body` is kept in the error.
[[nodiscard]] error make_api_error(
    const failed_call& call, const attempt_report& report, response_headers headers, std::string body);

// There was no complete answer.
[[nodiscard]] error make_failure_error(const failed_call& call, const attempt_report& report);

// The answer was a success, and could not be decoded.
[[nodiscard]] error make_decode_error(
    const failed_call& call, const json::decode_report& report, int status, response_headers headers,
    std::string body);

// Replaces every occurrence of the secret.
void redact(std::string& text, std::string_view secret);

} // namespace conductor::call
