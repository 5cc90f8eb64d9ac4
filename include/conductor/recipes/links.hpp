#pragma once

// How does a program know that a company is connected?
//
// By the end-user, which the API has at hand: that costs no time of QuickBooks, and tells what was. By the
// health check, which wakes QuickBooks up, and tells what is.

#include <conductor/detail/company.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/recipe.hpp>
#include <conductor/detail/scope.hpp>
#include <conductor/end_users.hpp>
#include <conductor/error.hpp>
#include <conductor/qbd.hpp>
#include <conductor/recipes/link_options.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI {

/// How far the link of an end-user's company has come.
enum class link_progress : std::uint8_t {
    never_linked, ///< nobody has begun
    linking,      ///< it was begun, and QuickBooks has not answered yet
    linked,       ///< QuickBooks has answered at least once
};

/// The name of how far it has come, as in "never_linked".
[[nodiscard]] CONDUCTOR_API std::string_view to_string(link_progress value) noexcept;

/// What an end-user tells of its company's link.
struct link_state {
    link_progress progress = link_progress::never_linked; ///< how far the link has come

    /// When the link was begun. JSON: `integrationConnections[].createdAt`.
    std::optional<date_time> since{};

    /// When QuickBooks last answered. It may be off now. JSON:
    /// `integrationConnections[].lastSuccessfulRequestAt`.
    std::optional<date_time> last_success{};

    bool operator==(const link_state&) const = default;
};

/// The state of the link with QuickBooks Desktop. An end-user has a connection as soon as the link is begun,
/// so that having one proves nothing. Of several, the one that succeeded last counts; if none has, the one
/// that was begun last. Thread-safe.
[[nodiscard]] CONDUCTOR_API link_state connection_state(const end_user& user);

/// What came of `qbd_client::check`.
struct company_check {
    bool ok = false; ///< QuickBooks answers

    /// Why it does not, to decide by: `not_connected`, `offline`, `quickbooks_unreachable`,
    /// `quickbooks_timeout`, `record_in_use` or `refused`; `none` if it does.
    error_kind kind = error_kind::none;

    /// Who has to do something about that: the end-user, or nobody, as waiting is enough.
    turn whose_turn = turn::nobody;

    /// What to show to the end-user; empty if QuickBooks answers.
    std::string text_to_show{};

    /// The whole error, for the log; nothing if QuickBooks answers.
    std::optional<error> cause{};

    /// Whether QuickBooks answers.
    explicit operator bool() const noexcept { return ok; }
};

namespace detail {

[[nodiscard]] CONDUCTOR_API recipe_ptr<end_user> make_wait_until_connected(
    scope_ptr client, std::string_view end_user_id, const link_wait_options& waiting,
    const request_options& options);

[[nodiscard]] CONDUCTOR_API recipe_ptr<company_check>
make_check(const company& whose, const request_options& options);

} // namespace detail

/// Gives the end-user as soon as its company is connected: linked, and QuickBooks answers.
///
///     auth_session_create_params params{…};
///     show(co_await client.auth_sessions.create(params));
///     co_await client.end_users.wait_until_connected(id, {.timeout = 30min});
///
/// It looks at the end-user again and again, by `GET /end-users/{id}`, which does not reach the office PC,
/// until `connection_state()` says `linked`; then it makes one health check, by
/// `GET /quickbooks-desktop/health-check`. A look that fails is made again with the next one, if one has
/// succeeded before and waiting may help.
///
/// Errors: `errc::deadline_exceeded` if the link was not there in `link_wait_options::timeout`, with a text
/// that says how far it had come; `errc::invalid_argument`, with nothing sent, for an interval that is not
/// positive, a `max_interval` below the first one, or a negative timeout; what a look fails with for good,
/// such as `error_kind::not_found`; and what the health check fails with, such as `error_kind::offline`.
///
/// `options` are those of each request. Their deadline is for the whole; a default one of the client's is for
/// each request alone.
///
/// Cancellation: at any time, by any type. Lifetime: it keeps the client's pool alive; closing the client
/// ends it at its next look. Thread safety: as all operations.
template <class Token>
auto end_users::wait_until_connected(
    std::string_view id, link_wait_options waiting, request_options options, Token&& token) const {
    return detail::async_recipe<end_user>(
        detail::make_wait_until_connected(scope_, id, waiting, options), std::forward<Token>(token));
}

/// Gives a `company_check`: makes a health check, by `GET /quickbooks-desktop/health-check`, which wakes
/// QuickBooks up if it is closed, and may take a minute.
///
/// Errors: none for what is to be done at the end-user's side, which is what the `company_check` tells; all
/// others as ever, such as `error_kind::authentication`, `transport`, `timeout` and `cancelled`.
///
/// Cancellation: at any time, by any type. Lifetime: it keeps the client's pool alive. Thread safety: as all
/// operations.
template <class Token>
auto qbd_client::check(request_options options, Token&& token) const {
    return detail::async_recipe<company_check>(
        detail::make_check(company_, options), std::forward<Token>(token));
}

} // namespace conductor
