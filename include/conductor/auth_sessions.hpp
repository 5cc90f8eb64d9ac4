#pragma once

// Auth sessions: links at which an end-user connects a QuickBooks Desktop company.

#include <conductor/date_time.hpp>
#include <conductor/detail/async_call.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/named_params.hpp>
#include <conductor/detail/scope.hpp>
#include <conductor/request_options.hpp>

#include <optional>
#include <string>

namespace conductor {

/// A session in which an end-user sets up a connection.
struct auth_session {
    std::string id;
    std::string object_type; ///< always "auth_session"
    date_time created_at;
    std::string end_user_id;
    std::string client_secret;
    std::string auth_flow_url; ///< to open in the end-user's browser
    date_time expires_at;
    std::optional<std::string> redirect_url;

    bool operator==(const auth_session&) const = default;
};

/// Parameters of `auth_sessions::create`.
struct auth_session_create_params {
    std::string publishable_key{};             ///< required
    std::string end_user_id{};                 ///< required
    std::optional<double> link_expiry_mins{};  ///< minutes, 15 to 10080; 30 when not given
    std::optional<std::string> redirect_url{}; ///< where the browser goes afterwards
};

/// The operations on auth sessions. Reached as `client.auth_sessions`. What is said of `end_users` about
/// errors, cancellation and lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class auth_sessions {
public:
    explicit auth_sessions(detail::scope_ptr scope) noexcept
        : scope_(std::move(scope)) {}

    /// Creates an auth session: `POST /auth-sessions`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const auth_session_create_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<auth_session>(prepare_create(params, options), std::forward<Token>(token));
    }

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto
    create(auth_session_create_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<auth_session>(prepare_create(params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const auth_session_create_params& params, const request_options& options) const;

    detail::scope_ptr scope_;
};

} // namespace conductor
