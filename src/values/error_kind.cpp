// What follows from a kind of error.

#include <conductor/error_kind.hpp>

namespace conductor::inline CONDUCTOR_ABI {

std::string_view to_string(error_kind value) noexcept {
    switch (value) {
    case error_kind::none:
        return "none";
    case error_kind::not_connected:
        return "not_connected";
    case error_kind::offline:
        return "offline";
    case error_kind::quickbooks_unreachable:
        return "quickbooks_unreachable";
    case error_kind::quickbooks_timeout:
        return "quickbooks_timeout";
    case error_kind::stale_revision:
        return "stale_revision";
    case error_kind::not_found:
        return "not_found";
    case error_kind::name_taken:
        return "name_taken";
    case error_kind::name_taken_elsewhere:
        return "name_taken_elsewhere";
    case error_kind::record_in_use:
        return "record_in_use";
    case error_kind::refused:
        return "refused";
    case error_kind::invalid_request:
        return "invalid_request";
    case error_kind::authentication:
        return "authentication";
    case error_kind::permission_denied:
        return "permission_denied";
    case error_kind::rate_limited:
        return "rate_limited";
    case error_kind::conflict:
        return "conflict";
    case error_kind::cursor_expired:
        return "cursor_expired";
    case error_kind::server:
        return "server";
    case error_kind::unexpected_status:
        return "unexpected_status";
    case error_kind::transport:
        return "transport";
    case error_kind::timeout:
        return "timeout";
    case error_kind::cancelled:
        return "cancelled";
    case error_kind::invalid_argument:
        return "invalid_argument";
    case error_kind::decode:
        return "decode";
    case error_kind::overload:
        return "overload";
    case error_kind::reset_needed:
        return "reset_needed";
    case error_kind::database:
        return "database";
    }
    return "unknown";
}

error_kind error_kind_of(errc value) noexcept {
    switch (value) {
    case errc::bad_request:
    case errc::unprocessable:
        return error_kind::invalid_request;
    case errc::authentication:
        return error_kind::authentication;
    case errc::permission_denied:
        return error_kind::permission_denied;
    case errc::not_found:
        return error_kind::not_found;
    case errc::conflict:
        return error_kind::conflict;
    case errc::rate_limited:
        return error_kind::rate_limited;
    case errc::internal_server:
        return error_kind::server;
    case errc::unexpected_status:
        return error_kind::unexpected_status;
    case errc::company_unavailable:
        return error_kind::quickbooks_unreachable;
    case errc::refused:
        return error_kind::refused;
    case errc::cursor_expired:
        return error_kind::cursor_expired;
    case errc::resolve_failed:
    case errc::connect_failed:
    case errc::proxy_failed:
    case errc::proxy_authentication:
    case errc::tls_failed:
    case errc::tls_version:
    case errc::certificate_expired:
    case errc::certificate_not_yet_valid:
    case errc::certificate_self_signed:
    case errc::certificate_untrusted:
    case errc::certificate_host_mismatch:
    case errc::certificate_invalid:
    case errc::connection_lost:
    case errc::protocol_violation:
    case errc::response_too_large:
        return error_kind::transport;
    case errc::pool_timeout:
    case errc::connect_timeout:
    case errc::handshake_timeout:
    case errc::attempt_timeout:
    case errc::deadline_exceeded:
    case errc::queue_timeout:
        return error_kind::timeout;
    case errc::cancelled:
    case errc::client_closed:
        return error_kind::cancelled;
    case errc::invalid_argument:
    case errc::missing_key:
    case errc::too_many_items:
        return error_kind::invalid_argument;
    case errc::decode_failed:
        return error_kind::decode;
    case errc::queue_full:
        return error_kind::overload;
    case errc::reset_needed:
        return error_kind::reset_needed;
    case errc::database_unavailable:
    case errc::database_failed:
    case errc::overtaken:
        return error_kind::database;
    }
    return error_kind::none;
}

std::string_view to_string(turn value) noexcept {
    switch (value) {
    case turn::nobody:
        return "nobody";
    case turn::end_user:
        return "end_user";
    case turn::developer:
        return "developer";
    case turn::operator_:
        return "operator";
    }
    return "unknown";
}

turn turn_after(error_kind value) noexcept {
    switch (value) {
    case error_kind::not_connected:
    case error_kind::quickbooks_unreachable:
        return turn::end_user;
    case error_kind::stale_revision:
    case error_kind::not_found:
    case error_kind::name_taken:
    case error_kind::name_taken_elsewhere:
    case error_kind::refused:
    case error_kind::invalid_request:
    case error_kind::conflict:
    case error_kind::cursor_expired:
    case error_kind::invalid_argument:
    case error_kind::decode:
    case error_kind::reset_needed:
        return turn::developer;
    case error_kind::authentication:
    case error_kind::permission_denied:
    case error_kind::unexpected_status:
    case error_kind::database:
        return turn::operator_;
    case error_kind::none:
    case error_kind::offline:
    case error_kind::quickbooks_timeout:
    case error_kind::record_in_use:
    case error_kind::rate_limited:
    case error_kind::server:
    case error_kind::transport:
    case error_kind::timeout:
    case error_kind::cancelled:
    case error_kind::overload:
        break;
    }
    return turn::nobody;
}

bool wakes_somebody(error_kind value) noexcept {
    switch (value) {
    case error_kind::authentication:
    case error_kind::permission_denied:
    case error_kind::unexpected_status:
    case error_kind::decode:
    case error_kind::database:
        return true;
    default:
        return false;
    }
}

} // namespace conductor
