#pragma once

// Makes the error that a failed call ends with.

#include "call/attempt_report.hpp"
#include "json/decoder.hpp"

#include <conductor/error.hpp>
#include <conductor/headers.hpp>
#include <conductor/http_method.hpp>

#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::call {

struct failed_call {
    http_method method = http_method::get;
    std::string_view path;
    int attempts = 0;
    conductor::outcome outcome = conductor::outcome::not_processed;

    // What must not appear in the error: the key, and the credentials that this request was sent with.
    std::string_view secret_key;
    std::string_view head; // of the request, as in prepared_request
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

// Replaces every occurrence of what must not appear.
void redact(std::string& text, const failed_call& call);

// The same of one text that is not empty. Takes time in proportion to the text's length.
void redact(std::string& text, std::string_view secret);

// What follows the scheme in the value of the `Authorization` field; all of it if there is no scheme. Empty
// if there is no such field.
[[nodiscard]] std::string_view credentials_in(std::string_view head) noexcept;

} // namespace conductor::call
