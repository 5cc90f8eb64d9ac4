#pragma once

// The operations on auth sessions. Made by tools/generate from api/conductor.yml.

#include <conductor/detail/async_call.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/named_params.hpp>
#include <conductor/detail/scope.hpp>
#include <conductor/request_options.hpp>
#include <conductor/types/auth_sessions.hpp>

#include <utility>

namespace conductor::inline CONDUCTOR_ABI {

/// The operations on auth sessions: attempts of end-users to link their company files. Reached as
/// `client.auth_sessions`.
/// What is said of `end_users` about errors, cancellation and lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class auth_sessions {
public:
    explicit auth_sessions(detail::scope_ptr scope) noexcept
        : scope_(std::move(scope)) {}

    /// Creates an auth session: an attempt of an end-user to link a company file, by a page that is open for
    /// some minutes. The end-user opens its page at the office PC and finishes the link there; if no answer
    /// comes, make another one.
    ///
    /// `POST /auth-sessions`. Not idempotent.
    ///
    /// Parameters outside of the API's limits, such as `link_expiry_mins`, fail the call with
    /// `errc::invalid_argument` before it is sent, whatever the client's `check_limits` says;
    /// `request_options::check_limits` can turn that off.
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
