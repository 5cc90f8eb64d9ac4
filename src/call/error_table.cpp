#include "call/error_table.hpp"

#include "values/ascii.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::call {

namespace {

using enum error_kind;
constexpr auto not_processed = outcome::not_processed;
constexpr auto unknown = outcome::unknown;
using meaning = std::optional<error_meaning>;

bool contains(std::string_view text, std::string_view part) noexcept {
    return !std::ranges::search(text, part, {}, ascii::to_lower, ascii::to_lower).empty();
}

// Codes of QuickBooks are numbers. From 3000 to 3999 they say that it did not do it; below are warnings,
// after which it may have, and above are codes of others.
meaning by_number(int code) noexcept {
    switch (code) {
    case 1:
    case 500:
    case 3120:
        return error_meaning{not_found, not_processed};
    case 3100:
        return error_meaning{name_taken, not_processed};
    case 3175:
    case 3176:
        return error_meaning{record_in_use, not_processed, repeat::soon};
    case 3200:
        return error_meaning{stale_revision, not_processed};
    default:
        return code >= 3000 && code <= 3999 ? meaning({refused, not_processed}) : std::nullopt;
    }
}

// The Web Connector's are COM's, as in "0x80040420"; those that begin like this are told on opening a company
// file, before any request.
constexpr std::string_view on_opening = "0x800404";

meaning by_integration_code(std::string_view code) noexcept {
    if (code.size() > 2 && ascii::equal_ignoring_case(code.substr(0, 2), "0x")) {
        const bool unopened = code.size() == on_opening.size() + 2 &&
                              ascii::equal_ignoring_case(code.substr(0, on_opening.size()), on_opening);
        return error_meaning{quickbooks_unreachable, unopened ? not_processed : unknown};
    }
    int number = 0;
    const auto [end, error] = std::from_chars(code.data(), code.data() + code.size(), number);
    const bool is_number = error == std::errc{} && end == code.data() + code.size();
    return is_number ? by_number(number) : std::nullopt;
}

meaning by_code(std::string_view code) noexcept {
    if (code == "INTEGRATION_CONNECTION_NOT_SET_UP")
        return error_meaning{not_connected, not_processed};
    if (code == "INTEGRATION_CONNECTION_NOT_ACTIVE")
        return error_meaning{offline, not_processed};
    if (code == "QBD_CONNECTION_ERROR")
        return error_meaning{quickbooks_unreachable, unknown};
    if (code == "QBD_REQUEST_TIMEOUT")
        return error_meaning{quickbooks_timeout, unknown};
    if (code == "RESOURCE_MISSING")
        return error_meaning{not_found, not_processed};
    return std::nullopt;
}

meaning by_wording(std::string_view message) noexcept {
    if (contains(message, "could not be found"))
        return error_meaning{not_found, not_processed};
    if (contains(message, "already in use") && contains(message, "name"))
        return error_meaning{name_taken, not_processed};
    if (contains(message, "out-of-date") && contains(message, "revision"))
        return error_meaning{stale_revision, not_processed};
    if (contains(message, "is in use") || contains(message, "locked"))
        return error_meaning{record_in_use, not_processed, repeat::soon};
    return std::nullopt;
}

error_meaning by_status(int status) noexcept {
    switch (status) {
    case 400:
    case 422:
        return {invalid_request, not_processed};
    case 401:
        return {authentication, not_processed};
    case 403:
        return {permission_denied, not_processed};
    case 404:
        return {not_found, not_processed};
    case 408:
        return {server, unknown, repeat::backoff};
    case 409:
        return {conflict, unknown, repeat::backoff};
    case 429:
        return {rate_limited, not_processed, repeat::backoff};
    default:
        return status >= 500 ? error_meaning{server, unknown, repeat::backoff}
                             : error_meaning{unexpected_status, not_processed};
    }
}

meaning by_type(int status, std::string_view type) noexcept {
    if (type == "AUTHENTICATION_ERROR")
        return error_meaning{authentication, not_processed};
    if (type == "PERMISSION_ERROR")
        return error_meaning{permission_denied, not_processed};
    if (type == "INVALID_REQUEST_ERROR") {
        if (status == 409)
            return error_meaning{conflict, not_processed};
        const bool says_more = status == 404 || status == 408 || status == 429;
        return says_more ? by_status(status) : error_meaning{invalid_request, not_processed};
    }
    if (type == "INTEGRATION_CONNECTION_ERROR")
        return error_meaning{quickbooks_unreachable, unknown};
    if (type == "INTEGRATION_ERROR")
        return error_meaning{refused, unknown, repeat::backoff};
    if (type == "INTERNAL_ERROR")
        return error_meaning{server, unknown, repeat::backoff};
    return std::nullopt;
}

} // namespace

error_meaning meaning_of(int status, const api_error_body& body) noexcept {
    if (const meaning told = by_integration_code(body.integration_code))
        return *told;
    if (const meaning told = by_code(body.code))
        return *told;
    // With a code of QuickBooks, known or not, wording proves nothing: there are many languages.
    const bool from_quickbooks = body.type == "INTEGRATION_ERROR" || (body.type.empty() && status == 502);
    if (from_quickbooks && body.integration_code.empty()) {
        if (const meaning told = by_wording(body.message))
            return *told;
    }
    if (const meaning told = by_type(status, body.type))
        return *told;
    error_meaning told = by_status(status);
    told.told_by_status = true;
    return told;
}

errc errc_of(error_kind kind, int status) noexcept {
    switch (kind) {
    case not_connected:
    case offline:
    case quickbooks_unreachable:
        return errc::company_unavailable;
    case stale_revision:
    case name_taken:
    case name_taken_elsewhere:
    case record_in_use:
    case conflict:
        return errc::conflict;
    case not_found:
        return errc::not_found;
    case refused:
        return errc::refused;
    case invalid_request:
        return status == 422 ? errc::unprocessable : errc::bad_request;
    case authentication:
        return errc::authentication;
    case permission_denied:
        return errc::permission_denied;
    case rate_limited:
        return errc::rate_limited;
    case server:
        return status == 408 ? errc::unexpected_status : errc::internal_server;
    case quickbooks_timeout:
        return errc::internal_server;
    default:
        return errc::unexpected_status;
    }
}

} // namespace conductor::call
