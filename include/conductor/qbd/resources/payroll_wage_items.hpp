#pragma once

// The operations on payroll wage items. Made by tools/generate from api/conductor.yml.

#include <conductor/cursor_page.hpp>
#include <conductor/detail/async_call.hpp>
#include <conductor/detail/company_handle.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/named_params.hpp>
#include <conductor/detail/no_params.hpp>
#include <conductor/paging.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/request_options.hpp>

#include <concepts>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::qbd {

struct payroll_wage_item;
struct payroll_wage_item_create_params;
struct payroll_wage_item_list_params;
struct payroll_wage_item_key;

namespace resources {

/// The operations on payroll wage items: kinds of pay, each with the account it is booked to. Reached as
/// `client.qbd(end_user_id).payroll_wage_items`; their types are in `<conductor/qbd/payroll_wage_items.hpp>`.
/// What is said of `end_users` about errors, cancellation and lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class payroll_wage_items {
public:
    explicit payroll_wage_items(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists payroll wage items: kinds of pay, each with the account it is booked to. Looking up by `ids` or
    /// `names` ignores everything else that is asked for, and fails as a whole if a single one is unknown. A
    /// page's cursor is dead ten seconds after its answer.
    ///
    /// `GET /quickbooks-desktop/payroll-wage-items`.
    template <class Token = default_token>
    auto list(
        const payroll_wage_item_list_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<cursor_page<payroll_wage_item>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<cursor_page<payroll_wage_item>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// The same, page by page, beginning at `params.cursor` if it is set.
    [[nodiscard]] CONDUCTOR_API page_stream<payroll_wage_item> pages(
        const payroll_wage_item_list_params& params, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API page_stream<payroll_wage_item>
    pages(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, item by item across all pages.
    [[nodiscard]] CONDUCTOR_API item_stream<payroll_wage_item> list_all(
        const payroll_wage_item_list_params& params, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<payroll_wage_item>
    list_all(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, in windows of some days each by their last change, for long ranges.
    [[nodiscard]] CONDUCTOR_API item_stream<payroll_wage_item> list_in_windows(
        const payroll_wage_item_list_params& params, window_options windows, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<payroll_wage_item> list_in_windows(
        detail::no_params none, window_options windows, request_options options = {},
        page_options paging = {}) const;

    /// Creates a payroll wage item: a kind of pay, such as hourly work or sick leave, with the account it is
    /// booked to. It can be neither changed nor deleted here. If no answer comes it may have been made all
    /// the same, so look for it before sending it again. `create_once` does that.
    ///
    /// `POST /quickbooks-desktop/payroll-wage-items`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const payroll_wage_item_create_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<payroll_wage_item>(
            prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves a payroll wage item: a kind of pay, such as hourly work or sick leave, with the account it
    /// is booked to. An unknown id is an error; many at once are one request of the list, by their ids.
    /// `find` gives nothing instead of an error.
    ///
    /// `GET /quickbooks-desktop/payroll-wage-items/{id}`. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<payroll_wage_item>(
            prepare_retrieve(id, options), std::forward<Token>(token));
    }

    // Recipes are made of several requests; they need conductor::recipes, and
    // <conductor/recipes/qbd/payroll_wage_items.hpp>. What is said of operations about tokens, cancellation
    // and lifetime holds for them too, and a deadline is over the whole.

    /// Finds a payroll wage item by id or name: gives a `std::optional<payroll_wage_item>`, which is empty if
    /// there is none. One that is inactive is found, too.
    template <class Token = default_token>
    auto find(const payroll_wage_item_key& key, request_options options = {}, Token&& token = Token{}) const;

    /// Finds many by their names: gives a `found_many<payroll_wage_item>`, which also says which are not
    /// there.
    template <class Token = default_token>
    auto find_many(
        std::span<const std::string> names, request_options options = {}, Token&& token = Token{}) const;

    /// Finds a payroll wage item by the name in the parameters, or creates it: gives an
    /// `ensured<payroll_wage_item>`. Not idempotent. See `docs/find-and-ensure.md`.
    template <class Token = default_token>
    auto ensure(
        const payroll_wage_item_create_params& params, ensure_options how = {}, request_options options = {},
        Token&& token = Token{}) const;

    /// Creates a payroll wage item once; its name is the key: gives a `once<payroll_wage_item>`, whose three
    /// results must all be handled. What this promises, and what not, is in `docs/create-once.md`.
    template <class Token = default_token>
    auto create_once(
        const payroll_wage_item_create_params& params, once_options how = {}, request_options options = {},
        Token&& token = Token{}) const;

    /// The same; and `save` is called before anything is sent, with what a later run needs to go on.
    template <std::invocable<const create_intent&> Save, class Token = default_token>
    auto create_once(
        const payroll_wage_item_create_params& params, Save save, once_options how = {},
        request_options options = {}, Token&& token = Token{}) const;

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token, class... More>
    void ensure(payroll_wage_item_create_params&&, More&&...) const {
        detail::refuse_unnamed_params<Token>();
    }
    template <class Token = default_token, class... More>
    void create_once(payroll_wage_item_create_params&&, More&&...) const {
        detail::refuse_unnamed_params<Token>();
    }
#endif

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto list(
        payroll_wage_item_list_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<cursor_page<payroll_wage_item>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Unnamed = void>
    [[nodiscard]] page_stream<payroll_wage_item> pages(
        payroll_wage_item_list_params&& params, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return pages(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<payroll_wage_item> list_all(
        payroll_wage_item_list_params&& params, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_all(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<payroll_wage_item> list_in_windows(
        payroll_wage_item_list_params&& params, window_options windows, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_in_windows(std::as_const(params), windows, options, paging);
    }
    template <class Token = default_token>
    auto create(
        payroll_wage_item_create_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<payroll_wage_item>(
            prepare_create(params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const payroll_wage_item_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const payroll_wage_item_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
