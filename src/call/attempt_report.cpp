#include "call/attempt_report.hpp"

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::call {

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

attempt_report refused_with(int status, api_error_body error) noexcept {
    attempt_report report;
    report.status = status;
    report.meaning = meaning_of(status, error);
    report.error = std::move(error);
    report.sent = true;
    return report;
}

outcome outcome_of(const attempt_report& report) noexcept {
    if (report.succeeded() || report.success_lost)
        return outcome::processed;
    if (report.status == 0)
        return report.sent ? outcome::unknown : outcome::not_processed;
    return report.meaning.outcome;
}

repeat repeat_of(const attempt_report& report) noexcept {
    if (report.status == 0)
        return is_transient(report.failure.code) ? repeat::backoff : repeat::never;
    if (report.should_retry == false)
        return repeat::never;
    // A server that asks for it knows more than a status, and less than what QuickBooks said.
    const bool asked = report.should_retry == true && report.meaning.told_by_status;
    return asked ? repeat::backoff : report.meaning.repeat;
}

errc code_of(const attempt_report& report) noexcept {
    return report.status == 0 ? report.failure.code : errc_of(report.meaning.kind, report.status);
}

error_kind kind_of(const attempt_report& report) noexcept {
    return report.status == 0 ? error_kind_of(report.failure.code) : report.meaning.kind;
}

} // namespace conductor::call
