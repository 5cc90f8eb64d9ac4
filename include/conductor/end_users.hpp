#pragma once

// The operations on end-users. Made by tools/generate from api/conductor.yml.

#include <conductor/detail/async_call.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/named_params.hpp>
#include <conductor/detail/scope.hpp>
#include <conductor/item_list.hpp>
#include <conductor/recipes/link_options.hpp>
#include <conductor/request_options.hpp>
#include <conductor/types/end_users.hpp>

#include <boost/json/fwd.hpp>

#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI {

/// All end-users.
using end_user_list = item_list<end_user>;

struct end_user_key;

/// The operations on end-users: all your users, whether their companies are linked or not. Reached as
/// `client.end_users`.
///
/// Each function encodes its parameters before it returns and keeps nothing of the caller's. Each ends with
/// a value or with an `error` of `conductor/error.hpp`, and can be cancelled through the completion token's
/// cancellation slot: terminally or partially at any time, totally until its first byte was sent.
///
/// Lifetime: an operation keeps what it needs alive, but destroying the last handle of the client cancels it.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class end_users {
public:
    explicit end_users(detail::scope_ptr scope) noexcept
        : scope_(std::move(scope)) {}

    /// Lists end-users: all your users, whether their companies are linked or not. There is no filter and
    /// there are no pages.
    ///
    /// `GET /end-users`.
    template <class Token = default_token>
    auto list(request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<item_list<end_user>>(prepare_list(options), std::forward<Token>(token));
    }

    /// Creates an end-user: one of your users, with the company file that they link. Its `source_id` must not
    /// be another one's; nothing is linked yet. If no answer comes it may have been made all the same, so
    /// look for it before sending it again.
    ///
    /// `POST /end-users`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const end_user_create_params& params, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<end_user>(prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves an end-user: one of your users, with the company file that they link. That there is a
    /// connection proves nothing; its `last_successful_request_at` tells whether it ever worked. An unknown
    /// id is an error.
    ///
    /// `GET /end-users/{id}`. `id`: key given by QuickBooks, such as "80000001-1234567890"; unique only among
    /// records of one kind.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<end_user>(prepare_retrieve(id, options), std::forward<Token>(token));
    }

    /// Deletes an end-user. Its connections are deleted too, so nobody reaches the company by this id any
    /// more; the company file stays as it is.
    ///
    /// `DELETE /end-users/{id}`. `id`: key given by QuickBooks, such as "80000001-1234567890"; unique only
    /// among records of one kind.
    template <class Token = default_token>
    auto delete_(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<end_user_deletion>(
            prepare_delete_(id, options), std::forward<Token>(token));
    }

    /// Passes a raw request through: a way out for what no operation does: QuickBooks' own XML requests, as
    /// JSON, and its answer as it comes, unchecked. What it writes may have been done though no answer came.
    ///
    /// `POST /end-users/{id}/passthrough/{integrationSlug}`. Not idempotent. `id`: key given by QuickBooks,
    /// such as "80000001-1234567890"; unique only among records of one kind. `integration_slug`: which
    /// accounting product the link leads to.
    ///
    /// Gives the raw answer of the end-user's integration. `body` is a qbXML request as JSON, with one member
    /// at least. NaN, infinity and text that is not UTF-8 in it make the call fail with
    /// `errc::invalid_argument`. Include `<boost/json.hpp>` to use it.
    template <class Token = default_token>
    auto passthrough(
        std::string_view id, const open_enum<conductor::integration_slug>& integration_slug,
        const boost::json::object& body, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<boost::json::value>(
            prepare_passthrough(id, integration_slug, body, options), std::forward<Token>(token));
    }

    /// Finds an end-user by id or source id: gives a `std::optional<end_user>`, which is empty if there is
    /// none. Needs conductor::recipes, and <conductor/recipes/end_users.hpp>.
    template <class Token = default_token>
    auto find(const end_user_key& key, request_options options = {}, Token&& token = Token{}) const;

    /// Finds the end-user with the source id in the parameters, or creates it: gives an `ensured<end_user>`.
    /// Not idempotent. Needs conductor::recipes, and <conductor/recipes/end_users.hpp>.
    template <class Token = default_token>
    auto
    ensure(const end_user_create_params& params, request_options options = {}, Token&& token = Token{}) const;

    /// Waits until the end-user's company is linked, then asks QuickBooks once whether it answers. Include
    /// `<conductor/recipes/links.hpp>` to use it; what it does is told there.
    template <class Token = default_token>
    auto wait_until_connected(
        std::string_view id, link_wait_options waiting = {}, request_options options = {},
        Token&& token = Token{}) const;

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto
    create(end_user_create_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<end_user>(prepare_create(params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_list(const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const end_user_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_delete_(std::string_view id, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_passthrough(
        std::string_view id, const open_enum<conductor::integration_slug>& integration_slug,
        const boost::json::object& body, const request_options& options) const;

    detail::scope_ptr scope_;
};

} // namespace conductor
