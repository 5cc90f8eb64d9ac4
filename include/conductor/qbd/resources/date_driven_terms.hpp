#pragma once

// The operations on date driven terms. Made by tools/generate from api/conductor.yml.

#include <conductor/detail/async_call.hpp>
#include <conductor/detail/company_handle.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/named_params.hpp>
#include <conductor/detail/no_params.hpp>
#include <conductor/item_list.hpp>
#include <conductor/paging.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/request_options.hpp>

#include <concepts>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::qbd {

struct date_driven_term;
struct date_driven_term_create_params;
struct date_driven_term_list_params;
struct date_driven_term_key;

namespace resources {

/// The operations on date driven terms: agreements that payment is due on a fixed day of the month. Reached
/// as `client.qbd(end_user_id).date_driven_terms`; their types are in
/// `<conductor/qbd/date_driven_terms.hpp>`. What is said of `end_users` about errors, cancellation and
/// lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class date_driven_terms {
public:
    explicit date_driven_terms(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists date driven terms: agreements that payment is due on a fixed day of the month. Looking up by
    /// `ids` or `names` ignores everything else that is asked for, and fails as a whole if a single one is
    /// unknown.
    ///
    /// `GET /quickbooks-desktop/date-driven-terms`.
    ///
    /// A `limit` cuts the rest off for good, as this list has no cursor.
    template <class Token = default_token>
    auto list(
        const date_driven_term_list_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<item_list<date_driven_term>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<item_list<date_driven_term>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// All of them, item by item, by one request without a `limit`.
    [[nodiscard]] CONDUCTOR_API item_stream<date_driven_term> list_all(
        const date_driven_term_list_params& params, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<date_driven_term>
    list_all(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, in windows of some days each by their last change, for long ranges.
    [[nodiscard]] CONDUCTOR_API item_stream<date_driven_term> list_in_windows(
        const date_driven_term_list_params& params, window_options windows, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<date_driven_term> list_in_windows(
        detail::no_params none, window_options windows, request_options options = {},
        page_options paging = {}) const;

    /// Creates a date driven term: an agreement that payment is due on a fixed day of the month. It can be
    /// neither changed nor deleted here. If no answer comes it may have been made all the same, so look for
    /// it before sending it again. `create_once` does that.
    ///
    /// `POST /quickbooks-desktop/date-driven-terms`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const date_driven_term_create_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<date_driven_term>(
            prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves a date driven term: an agreement that payment is due on a fixed day of the month. An unknown
    /// id is an error; many at once are one request of the list, by their ids. `find` gives nothing instead
    /// of an error.
    ///
    /// `GET /quickbooks-desktop/date-driven-terms/{id}`. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<date_driven_term>(
            prepare_retrieve(id, options), std::forward<Token>(token));
    }

    // Recipes are made of several requests; they need conductor::recipes, and
    // <conductor/recipes/qbd/date_driven_terms.hpp>. What is said of operations about tokens, cancellation
    // and lifetime holds for them too, and a deadline is over the whole.

    /// Finds a date driven term by id or name: gives a `std::optional<date_driven_term>`, which is empty if
    /// there is none. One that is inactive is found, too.
    template <class Token = default_token>
    auto find(const date_driven_term_key& key, request_options options = {}, Token&& token = Token{}) const;

    /// Finds many by their names: gives a `found_many<date_driven_term>`, which also says which are not
    /// there.
    template <class Token = default_token>
    auto find_many(
        std::span<const std::string> names, request_options options = {}, Token&& token = Token{}) const;

    /// Finds a date driven term by the name in the parameters, or creates it: gives an
    /// `ensured<date_driven_term>`. Not idempotent. See `docs/find-and-ensure.md`.
    template <class Token = default_token>
    auto ensure(
        const date_driven_term_create_params& params, ensure_options how = {}, request_options options = {},
        Token&& token = Token{}) const;

    /// Creates a date driven term once; its name is the key: gives a `once<date_driven_term>`, whose three
    /// results must all be handled. What this promises, and what not, is in `docs/create-once.md`.
    template <class Token = default_token>
    auto create_once(
        const date_driven_term_create_params& params, once_options how = {}, request_options options = {},
        Token&& token = Token{}) const;

    /// The same; and `save` is called before anything is sent, with what a later run needs to go on.
    template <std::invocable<const create_intent&> Save, class Token = default_token>
    auto create_once(
        const date_driven_term_create_params& params, Save save, once_options how = {},
        request_options options = {}, Token&& token = Token{}) const;

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token, class... More>
    void ensure(date_driven_term_create_params&&, More&&...) const {
        detail::refuse_unnamed_params<Token>();
    }
    template <class Token = default_token, class... More>
    void create_once(date_driven_term_create_params&&, More&&...) const {
        detail::refuse_unnamed_params<Token>();
    }
#endif

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto
    list(date_driven_term_list_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<item_list<date_driven_term>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<date_driven_term> list_all(
        date_driven_term_list_params&& params, request_options options = {}, page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_all(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<date_driven_term> list_in_windows(
        date_driven_term_list_params&& params, window_options windows, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_in_windows(std::as_const(params), windows, options, paging);
    }
    template <class Token = default_token>
    auto create(
        date_driven_term_create_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<date_driven_term>(
            prepare_create(params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const date_driven_term_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const date_driven_term_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
