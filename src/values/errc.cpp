// The error category and its conditions.

#include <conductor/errc.hpp>
#include <conductor/observer.hpp>
#include <conductor/phase.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI {

namespace {

std::string message_of(errc value) {
    switch (value) {
    case errc::bad_request:
        return "the API refused the request as malformed";
    case errc::authentication:
        return "the secret key was refused";
    case errc::permission_denied:
        return "the secret key does not permit this";
    case errc::not_found:
        return "there is no such object";
    case errc::conflict:
        return "the request conflicts with the present state";
    case errc::unprocessable:
        return "the API could not process the request";
    case errc::rate_limited:
        return "too many requests";
    case errc::internal_server:
        return "the API failed";
    case errc::unexpected_status:
        return "the API answered with an unexpected status";
    case errc::company_unavailable:
        return "the company cannot be reached";
    case errc::refused:
        return "QuickBooks refused the request";
    case errc::cursor_expired:
        return "the next page was asked for too late, or lost";
    case errc::resolve_failed:
        return "the host name could not be resolved";
    case errc::connect_failed:
        return "no TCP connection could be made";
    case errc::proxy_failed:
        return "the proxy refused the connection";
    case errc::proxy_authentication:
        return "the proxy wants other credentials";
    case errc::tls_failed:
        return "the TLS handshake failed";
    case errc::tls_version:
        return "the server does not speak an allowed TLS version";
    case errc::certificate_expired:
        return "the server's certificate has expired";
    case errc::certificate_not_yet_valid:
        return "the server's certificate is not valid yet";
    case errc::certificate_self_signed:
        return "the server's certificate is self-signed";
    case errc::certificate_untrusted:
        return "the server's certificate has an unknown issuer";
    case errc::certificate_host_mismatch:
        return "the server's certificate is for another host";
    case errc::certificate_invalid:
        return "the server's certificate is not valid";
    case errc::connection_lost:
        return "the connection was lost";
    case errc::protocol_violation:
        return "the answer is not valid HTTP";
    case errc::response_too_large:
        return "the answer is too large";
    case errc::pool_timeout:
        return "no connection became free in time";
    case errc::connect_timeout:
        return "connecting took too long";
    case errc::handshake_timeout:
        return "the TLS handshake took too long";
    case errc::attempt_timeout:
        return "the attempt took too long";
    case errc::deadline_exceeded:
        return "the deadline was exceeded";
    case errc::queue_timeout:
        return "the call's turn did not come in time";
    case errc::cancelled:
        return "cancelled";
    case errc::client_closed:
        return "the client is closed";
    case errc::invalid_argument:
        return "invalid argument";
    case errc::missing_key:
        return "the secret key is missing";
    case errc::too_many_items:
        return "the listing has more items than are wanted";
    case errc::reset_needed:
        return "the changes since the mark are not known any more";
    case errc::decode_failed:
        return "the answer is not what the operation answers with";
    case errc::queue_full:
        return "too many calls are waiting";
    case errc::database_unavailable:
        return "the database cannot be reached, or is locked";
    case errc::database_failed:
        return "the database cannot do what it is asked";
    case errc::overtaken:
        return "another program keeps the same company up to date";
    }
    return "unknown error";
}

// The narrowest group that a code belongs to. Who adds a code is asked here, and for its class in error.cpp:
// a switch that leaves it out is a warning.
std::optional<condition> group_of(errc value) noexcept {
    switch (value) {
    case errc::bad_request:
    case errc::authentication:
    case errc::permission_denied:
    case errc::not_found:
    case errc::conflict:
    case errc::unprocessable:
    case errc::rate_limited:
    case errc::internal_server:
    case errc::unexpected_status:
    case errc::company_unavailable:
    case errc::refused:
    case errc::cursor_expired:
        return condition::api;
    case errc::resolve_failed:
    case errc::connect_failed:
    case errc::proxy_failed:
    case errc::proxy_authentication:
    case errc::tls_failed:
    case errc::tls_version:
    case errc::connection_lost:
    case errc::protocol_violation:
    case errc::response_too_large:
        return condition::connection;
    case errc::certificate_expired:
    case errc::certificate_not_yet_valid:
    case errc::certificate_self_signed:
    case errc::certificate_untrusted:
    case errc::certificate_host_mismatch:
    case errc::certificate_invalid:
        return condition::certificate;
    case errc::pool_timeout:
    case errc::connect_timeout:
    case errc::handshake_timeout:
    case errc::attempt_timeout:
    case errc::deadline_exceeded:
    case errc::queue_timeout:
        return condition::timeout;
    case errc::cancelled:
    case errc::client_closed:
        return condition::cancelled;
    case errc::invalid_argument:
    case errc::missing_key:
    case errc::too_many_items:
    case errc::reset_needed:
        return condition::argument;
    case errc::decode_failed:
        return condition::decode;
    case errc::queue_full:
        return condition::overload;
    case errc::database_unavailable:
    case errc::database_failed:
    case errc::overtaken:
        return condition::database;
    }
    return std::nullopt; // no value of ours
}

bool matches(errc value, condition wanted) noexcept {
    const auto group = group_of(value);
    return group == wanted || (wanted == condition::connection &&
                               (group == condition::certificate || group == condition::timeout));
}

class error_category final : public boost::system::error_category {
public:
    [[nodiscard]] const char* name() const noexcept override { return "conductor"; }

    [[nodiscard]] std::string message(int value) const override {
        return message_of(static_cast<errc>(value));
    }

    [[nodiscard]] bool
    equivalent(int value, const boost::system::error_condition& group) const noexcept override {
        if (group.category() == conductor_condition_category())
            return matches(static_cast<errc>(value), static_cast<condition>(group.value()));
        return default_error_condition(value) == group;
    }
};

class condition_category final : public boost::system::error_category {
public:
    [[nodiscard]] const char* name() const noexcept override { return "conductor.condition"; }

    [[nodiscard]] std::string message(int value) const override {
        switch (static_cast<condition>(value)) {
        case condition::api:
            return "the API answered with an error";
        case condition::connection:
            return "connection error";
        case condition::certificate:
            return "certificate refused";
        case condition::timeout:
            return "timeout";
        case condition::cancelled:
            return "cancelled";
        case condition::argument:
            return "invalid argument";
        case condition::decode:
            return "the answer could not be decoded";
        case condition::overload:
            return "overload";
        case condition::database:
            return "database error";
        }
        return "unknown condition";
    }
};

} // namespace

const boost::system::error_category& conductor_category() noexcept {
    static const error_category category;
    return category;
}

const boost::system::error_category& conductor_condition_category() noexcept {
    static const condition_category category;
    return category;
}

} // namespace conductor
