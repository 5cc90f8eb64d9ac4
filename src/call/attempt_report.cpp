#include "call/attempt_report.hpp"

namespace conductor::call {

namespace {

// Codes after which the same request may well succeed. The others are decisions (of the caller, of the trust
// store, of a limit) that another attempt meets again.
bool is_transient(errc code) noexcept {
    switch (code) {
    case errc::resolve_failed:
    case errc::connect_failed:
    case errc::proxy_failed:
    case errc::tls_failed:
    case errc::connection_lost:
    case errc::protocol_violation:
    case errc::connect_timeout:
    case errc::handshake_timeout:
    case errc::attempt_timeout:
        return true;
    default:
        return false;
    }
}

} // namespace

outcome outcome_of(const attempt_report& report) noexcept {
    if (report.status == 0) {
        return report.sent ? outcome::unknown : outcome::not_processed;
    }
    if (report.succeeded()) {
        return outcome::processed;
    }
    if (report.should_retry == true) {
        return outcome::not_processed;
    }
    if (report.status == 408 || report.status >= 500) {
        // 503 with Retry-After is how an overloaded service refuses work that it has not begun.
        const bool refused = report.status == 503 && report.retry_after.has_value();
        return refused ? outcome::not_processed : outcome::unknown;
    }
    return outcome::not_processed;
}

bool is_transient(const attempt_report& report) noexcept {
    if (report.status == 0) {
        return is_transient(report.failure.code);
    }
    if (report.should_retry) {
        return *report.should_retry;
    }
    return report.status == 408 || report.status == 409 || report.status == 429 || report.status >= 500;
}

errc errc_of_status(int status) noexcept {
    switch (status) {
    case 400:
        return errc::bad_request;
    case 401:
        return errc::authentication;
    case 403:
        return errc::permission_denied;
    case 404:
        return errc::not_found;
    case 409:
        return errc::conflict;
    case 422:
        return errc::unprocessable;
    case 429:
        return errc::rate_limited;
    default:
        return status >= 500 ? errc::internal_server : errc::unexpected_status;
    }
}

} // namespace conductor::call
