#pragma once

// End-users: your users, each with a connection to a QuickBooks Desktop company.

#include <conductor/date_time.hpp>
#include <conductor/detail/async_call.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/named_params.hpp>
#include <conductor/detail/scope.hpp>
#include <conductor/item_list.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/request_options.hpp>

#include <boost/json/fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor {

/// The third-party platforms that end-users connect.
enum class integration_slug : std::uint16_t { unrecognized, quickbooks_desktop };

template <>
struct enum_texts<integration_slug> {
    static constexpr std::string_view values[] = {"quickbooks_desktop"};
};

/// A connection between an end-user and a third-party platform.
struct integration_connection {
    std::string id;
    std::string object_type; ///< always "integration_connection"
    date_time created_at;
    open_enum<conductor::integration_slug> integration_slug;
    std::optional<date_time> last_request_at;
    std::optional<date_time> last_successful_request_at;

    bool operator==(const integration_connection&) const = default;
};

/// One of your users.
struct end_user {
    std::string id;
    std::string object_type; ///< always "end_user"
    date_time created_at;
    std::string company_name;
    std::string source_id; ///< the user's id in your system
    std::string email;
    std::vector<integration_connection> integration_connections;

    bool operator==(const end_user&) const = default;
};

/// Parameters of `end_users::create`. All are required.
struct end_user_create_params {
    std::string company_name{};
    std::string source_id{}; ///< the user's id in your system; unique among your end-users
    std::string email{};
};

/// All end-users.
using end_user_list = item_list<end_user>;

/// Confirms that an end-user was deleted.
struct end_user_deletion {
    std::string id;
    std::string object_type; ///< always "end_user"
    bool deleted = false;

    bool operator==(const end_user_deletion&) const = default;
};

/// The operations on end-users. Reached as `client.end_users`.
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

    /// Creates an end-user: `POST /end-users`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const end_user_create_params& params, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<end_user>(prepare_create(params, options), std::forward<Token>(token));
    }

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto
    create(end_user_create_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<end_user>(prepare_create(params, options), std::forward<Token>(token));
    }
#endif

    /// Lists all end-users: `GET /end-users`. The API gives them in one page.
    template <class Token = default_token>
    auto list(request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<end_user_list>(prepare_list(options), std::forward<Token>(token));
    }

    /// Retrieves an end-user: `GET /end-users/{id}`.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<end_user>(prepare_retrieve(id, options), std::forward<Token>(token));
    }

    /// Deletes an end-user and its connections: `DELETE /end-users/{id}`.
    template <class Token = default_token>
    auto delete_(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<end_user_deletion>(prepare_delete(id, options), std::forward<Token>(token));
    }

    /// Sends a raw request to the end-user's integration and gives its raw answer:
    /// `POST /end-users/{id}/passthrough/{integrationSlug}`. Not idempotent.
    ///
    /// `body` is a qbXML request as JSON, with one member at least. NaN, infinity and text that is not UTF-8
    /// in it make the call fail with `errc::invalid_argument`. Include `<boost/json.hpp>` to use it.
    template <class Token = default_token>
    auto passthrough(
        std::string_view id, const open_enum<integration_slug>& slug, const boost::json::object& body,
        request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<boost::json::value>(
            prepare_passthrough(id, slug, body, options), std::forward<Token>(token));
    }

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const end_user_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_list(const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_delete(std::string_view id, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_passthrough(
        std::string_view id, const open_enum<integration_slug>& slug, const boost::json::object& body,
        const request_options& options) const;

    detail::scope_ptr scope_;
};

} // namespace conductor
