// The public error types.

#include <conductor/error.hpp>
#include <conductor/observer.hpp>
#include <conductor/result.hpp>

#include <boost/asio/error.hpp>

#include <utility>

namespace conductor::inline CONDUCTOR_ABI {

namespace {

// Calls `f` with the error as the derived class that fits its code.
template <class F>
auto as_derived(const error& e, F f) {
    switch (static_cast<errc>(e.code().value())) {
    case errc::bad_request:
        return f(bad_request_error(e));
    case errc::authentication:
        return f(authentication_error(e));
    case errc::permission_denied:
        return f(permission_denied_error(e));
    case errc::not_found:
        return f(not_found_error(e));
    case errc::conflict:
        return f(conflict_error(e));
    case errc::unprocessable:
        return f(unprocessable_entity_error(e));
    case errc::rate_limited:
        return f(rate_limit_error(e));
    case errc::internal_server:
        return f(internal_server_error(e));
    case errc::unexpected_status:
        return f(api_error(e));
    case errc::company_unavailable:
        return f(company_unavailable_error(e));
    case errc::refused:
        return f(refused_error(e));
    case errc::cursor_expired:
        return f(cursor_expired_error(e));
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
        return f(connection_error(e));
    case errc::pool_timeout:
    case errc::connect_timeout:
    case errc::handshake_timeout:
    case errc::attempt_timeout:
    case errc::deadline_exceeded:
    case errc::queue_timeout:
        return f(timeout_error(e));
    case errc::cancelled:
    case errc::client_closed:
        return f(cancelled_error(e));
    case errc::decode_failed:
        return f(decode_error(e));
    case errc::queue_full:
        return f(overload_error(e));
    case errc::reset_needed:
        return f(reset_needed_error(e));
    case errc::database_unavailable:
    case errc::database_failed:
    case errc::overtaken:
        return f(database_error(e));
    case errc::invalid_argument:
    case errc::missing_key:
    case errc::too_many_items:
        return f(invalid_argument_error(e));
    }
    return f(invalid_argument_error(e)); // no value of ours
}

} // namespace

error::error()
    : system_error(boost::system::error_code{})
    , details_(std::make_shared<const error_details>()) {}

error::error(errc code, const std::string& what, error_details details)
    : system_error(make_error_code(code), what) {
    if (details.kind == error_kind::none)
        details.kind = error_kind_of(code);
    details_ = std::make_shared<const error_details>(std::move(details));
}

error::~error() = default;

error_kind error::kind() const noexcept {
    return details_->kind;
}

turn error::whose_turn() const noexcept {
    switch (static_cast<errc>(code().value())) {
    case errc::tls_version:
    case errc::certificate_expired:
    case errc::certificate_not_yet_valid:
    case errc::certificate_self_signed:
    case errc::certificate_untrusted:
    case errc::certificate_host_mismatch:
    case errc::certificate_invalid:
    case errc::proxy_authentication:
    case errc::missing_key:
        return turn::operator_;
    default:
        return turn_after(kind());
    }
}

bool error::wakes_somebody() const noexcept {
    return whose_turn() == turn::operator_ || conductor::wakes_somebody(kind());
}

std::string error::text_to_show() const {
    const std::string& theirs = kind() == error_kind::invalid_request ? message() : user_facing_message();
    return !theirs.empty() ? theirs : !message().empty() ? message() : code().message();
}

outcome error::outcome() const noexcept {
    return details_->outcome;
}

phase error::phase() const noexcept {
    return details_->phase;
}

int error::attempts() const noexcept {
    return details_->attempts;
}

std::optional<std::chrono::milliseconds> error::retry_after() const noexcept {
    return details_->retry_after;
}

const boost::system::error_code& error::cause() const noexcept {
    return details_->cause;
}

const std::optional<listing_progress>& error::listing() const noexcept {
    return details_->listing;
}

const error_details& error::details() const noexcept {
    return *details_;
}

int error::status() const noexcept {
    return details_->status;
}

const response_headers& error::headers() const noexcept {
    return details_->headers;
}

const std::string& error::body() const noexcept {
    return details_->body;
}

const std::string& error::request_id() const noexcept {
    return details_->request_id;
}

const std::string& error::message() const noexcept {
    return details_->message;
}

const std::string& error::user_facing_message() const noexcept {
    return details_->user_facing_message;
}

const std::string& error::type() const noexcept {
    return details_->type;
}

const std::string& error::api_code() const noexcept {
    return details_->code;
}

const std::string& error::integration_code() const noexcept {
    return details_->integration_code;
}

const std::string& error::pointer() const noexcept {
    return details_->pointer;
}

std::size_t error::offset() const noexcept {
    return details_->offset;
}

void error::raise() const {
    as_derived(*this, [](auto derived) -> void { throw derived; });
    throw *this; // not reached
}

std::exception_ptr error::to_exception_ptr() const {
    return as_derived(*this, [](auto derived) { return std::make_exception_ptr(std::move(derived)); });
}

std::string_view to_string(outcome value) noexcept {
    switch (value) {
    case outcome::not_processed:
        return "not_processed";
    case outcome::unknown:
        return "unknown";
    case outcome::processed:
        return "processed";
    }
    return "unknown";
}

namespace detail {

// What comes through as_result was thrown by this library, or by Asio when it cancelled what was never
// started.
error to_error(const std::exception_ptr& thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const error& e) {
        return e;
    } catch (const boost::system::system_error& e) {
        error_details details;
        details.cause = e.code();
        return {errc::cancelled, "the call was not started", std::move(details)};
    }
}

} // namespace detail
} // namespace conductor
