#pragma once

// How Boost.Test prints what is compared here, and the values that errc has.

#include "call/attempt_report.hpp"
#include "call/call_fsm.hpp"

#include <boost/test/unit_test.hpp>

#include <array>
#include <ostream>

namespace conductor {

inline std::ostream& boost_test_print_type(std::ostream& out, errc value) {
    return out << static_cast<int>(value);
}

inline std::ostream& boost_test_print_type(std::ostream& out, outcome value) {
    return out << to_string(value);
}

inline std::ostream& boost_test_print_type(std::ostream& out, phase value) {
    return out << to_string(value);
}

inline std::ostream& boost_test_print_type(std::ostream& out, retry_reason value) {
    return out << to_string(value);
}

namespace call {

inline std::ostream& boost_test_print_type(std::ostream& out, action value) {
    constexpr const char* names[] = {"wait",    "enter", "acquire", "send",    "leave", "settle",
                                     "release", "spend", "pause",   "succeed", "fail",  "break_off"};
    return out << names[static_cast<int>(value)];
}

inline std::ostream& boost_test_print_type(std::ostream& out, call_fsm::state value) {
    constexpr const char* names[] = {"made",    "entering", "queued",  "acquiring", "waiting", "exchanging",
                                     "leaving", "ending",   "pausing", "telling",   "done"};
    return out << names[static_cast<int>(value)];
}

namespace test {

inline constexpr std::array api_errors{errc::bad_request,  errc::authentication,  errc::permission_denied,
                                       errc::not_found,    errc::conflict,        errc::unprocessable,
                                       errc::rate_limited, errc::internal_server, errc::unexpected_status};
inline constexpr std::array certificate_errors{
    errc::certificate_expired,   errc::certificate_not_yet_valid, errc::certificate_self_signed,
    errc::certificate_untrusted, errc::certificate_host_mismatch, errc::certificate_invalid};
inline constexpr std::array transport_errors{
    errc::resolve_failed,       errc::connect_failed,     errc::proxy_failed,
    errc::proxy_authentication, errc::tls_failed,         errc::tls_version,
    errc::connection_lost,      errc::protocol_violation, errc::response_too_large};
inline constexpr std::array timeout_errors{errc::pool_timeout,      errc::connect_timeout,
                                           errc::handshake_timeout, errc::attempt_timeout,
                                           errc::deadline_exceeded, errc::queue_timeout};
inline constexpr std::array cancel_errors{errc::cancelled, errc::client_closed};
inline constexpr std::array argument_errors{errc::invalid_argument, errc::missing_key};
inline constexpr std::array decode_errors{errc::decode_failed};
inline constexpr std::array overload_errors{errc::queue_full};
inline constexpr std::array database_errors{
    errc::database_unavailable, errc::database_failed, errc::overtaken};

inline attempt_report answered(int status, api_error_body error = {}) {
    if (!is_success(status))
        return refused_with(status, std::move(error));
    attempt_report out;
    out.status = status;
    out.sent = true;
    return out;
}

inline attempt_report failed(errc code, bool sent, phase where = phase::none) {
    attempt_report out;
    out.failure.code = code;
    out.failure.where = where;
    out.sent = sent;
    return out;
}

} // namespace test
} // namespace call
} // namespace conductor
