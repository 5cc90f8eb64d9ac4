#pragma once

// QuickBooks Desktop, for one end-user's company.

#include <conductor/detail/async_call.hpp>
#include <conductor/detail/scope.hpp>
#include <conductor/request_options.hpp>

#include <string>

namespace conductor {

namespace qbd {

/// The answer of `qbd_client::health_check`.
struct health {
    double duration = 0; ///< of the check, in milliseconds
    std::string status;  ///< always "ok"

    bool operator==(const health&) const = default;
};

} // namespace qbd

/// The operations on one end-user's company. Reached as `client.qbd(end_user_id)`; every request carries that
/// id. What is said of `end_users` about errors, cancellation, threads and lifetime holds here too.
class qbd_client {
public:
    explicit qbd_client(detail::scope_ptr scope) noexcept
        : scope_(std::move(scope)) {}

    /// Asks QuickBooks whether the connection works from end to end: `GET /quickbooks-desktop/health-check`.
    template <class Token = default_token>
    auto health_check(request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<qbd::health>(prepare_health_check(options), std::forward<Token>(token));
    }

private:
    [[nodiscard]] detail::prepared_call prepare_health_check(const request_options& options) const;

    detail::scope_ptr scope_;
};

} // namespace conductor
