#pragma once

// The operations on other charge items. Made by tools/generate from api/conductor.yml.

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

struct other_charge_item;
struct other_charge_item_create_params;
struct other_charge_item_list_params;
struct other_charge_item_update_params;
struct other_charge_item_key;

namespace resources {

/// The operations on other charge items: charges for something else than goods or work, such as freight.
/// Reached as `client.qbd(end_user_id).other_charge_items`; their types are in
/// `<conductor/qbd/other_charge_items.hpp>`. What is said of `end_users` about errors, cancellation and
/// lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class other_charge_items {
public:
    explicit other_charge_items(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists other charge items: charges for something else than goods or work, such as freight. Looking up
    /// by `ids` or `full_names` ignores everything else that is asked for, and fails as a whole if a single
    /// one is unknown. A page's cursor is dead ten seconds after its answer.
    ///
    /// `GET /quickbooks-desktop/other-charge-items`.
    template <class Token = default_token>
    auto list(
        const other_charge_item_list_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<cursor_page<other_charge_item>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<cursor_page<other_charge_item>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// The same, page by page, beginning at `params.cursor` if it is set.
    [[nodiscard]] CONDUCTOR_API page_stream<other_charge_item> pages(
        const other_charge_item_list_params& params, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API page_stream<other_charge_item>
    pages(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, item by item across all pages.
    [[nodiscard]] CONDUCTOR_API item_stream<other_charge_item> list_all(
        const other_charge_item_list_params& params, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<other_charge_item>
    list_all(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, in windows of some days each by their last change, for long ranges.
    [[nodiscard]] CONDUCTOR_API item_stream<other_charge_item> list_in_windows(
        const other_charge_item_list_params& params, window_options windows, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<other_charge_item> list_in_windows(
        detail::no_params none, window_options windows, request_options options = {},
        page_options paging = {}) const;

    /// Creates an other charge item: a charge for something else than goods or work, such as freight. Its
    /// name must be free among items of all kinds; whether it is sold only, or bought and sold, is decided
    /// for good. If no answer comes it may have been made all the same, so look for it before sending it
    /// again. `create_once` does that.
    ///
    /// `POST /quickbooks-desktop/other-charge-items`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const other_charge_item_create_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<other_charge_item>(
            prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves an other charge item: a charge for something else than goods or work, such as freight. An
    /// unknown id is an error; many at once are one request of the list, by their ids. `find` gives nothing
    /// instead of an error.
    ///
    /// `GET /quickbooks-desktop/other-charge-items/{id}`. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<other_charge_item>(
            prepare_retrieve(id, options), std::forward<Token>(token));
    }

    /// Updates an other charge item. What is left unset stays as it is. `revision_number` has to be the one
    /// last read; if somebody saved the record since then, the update is refused. `update_with` reads it,
    /// asks what to change, and does so again if somebody else was faster.
    ///
    /// `POST /quickbooks-desktop/other-charge-items/{id}`. Not idempotent. `id`: key given by QuickBooks,
    /// such as "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto update(
        std::string_view id, const other_charge_item_update_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<other_charge_item>(
            prepare_update(id, params, options), std::forward<Token>(token));
    }

    // Recipes are made of several requests; they need conductor::recipes, and
    // <conductor/recipes/qbd/other_charge_items.hpp>. What is said of operations about tokens, cancellation
    // and lifetime holds for them too, and a deadline is over the whole.

    /// Finds an other charge item by id or full name: gives a `std::optional<other_charge_item>`, which is
    /// empty if there is none. One that is inactive is found, too.
    template <class Token = default_token>
    auto find(const other_charge_item_key& key, request_options options = {}, Token&& token = Token{}) const;

    /// Finds many by their full names: gives a `found_many<other_charge_item>`, which also says which are not
    /// there.
    template <class Token = default_token>
    auto find_many(
        std::span<const std::string> names, request_options options = {}, Token&& token = Token{}) const;

    /// Finds an other charge item by the name in the parameters, or creates it: gives an
    /// `ensured<other_charge_item>`. Not idempotent. See `docs/find-and-ensure.md`.
    template <class Token = default_token>
    auto ensure(
        const other_charge_item_create_params& params, ensure_options how = {}, request_options options = {},
        Token&& token = Token{}) const;

    /// The same; and `change` says what to update of one that was there, as for `update_with`.
    template <std::invocable<const other_charge_item&> Change, class Token = default_token>
    auto ensure(
        const other_charge_item_create_params& params, Change change, ensure_options how = {},
        request_options options = {}, Token&& token = Token{}) const;

    /// Creates an other charge item that is known by a key of the caller, once: gives a
    /// `once<other_charge_item>`, whose three results must all be handled. The record's `externalId` is made
    /// of the key. What this promises, and what not, is in `docs/create-once.md`.
    template <class Token = default_token>
    auto create_once(
        std::string_view key, const other_charge_item_create_params& params, once_options how = {},
        request_options options = {}, Token&& token = Token{}) const;

    /// The same; and `save` is called before anything is sent, with what a later run needs to go on.
    template <std::invocable<const create_intent&> Save, class Token = default_token>
    auto create_once(
        std::string_view key, const other_charge_item_create_params& params, Save save, once_options how = {},
        request_options options = {}, Token&& token = Token{}) const;

    /// Updates an other charge item as it stands: gives an `updated_with<other_charge_item>`. `change` is
    /// given the record and gives `other_charge_item_update_params`, or a `std::optional` of them, which is
    /// empty if there is nothing to do; it is asked again if somebody else was faster. See
    /// `docs/update-with.md`.
    template <std::invocable<const other_charge_item&> Change, class Token = default_token>
    auto update_with(
        std::string_view id, Change change, request_options options = {}, Token&& token = Token{}) const;

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token, class... More>
    void ensure(other_charge_item_create_params&&, More&&...) const {
        detail::refuse_unnamed_params<Token>();
    }
    template <class Token = default_token, class... More>
    void create_once(std::string_view, other_charge_item_create_params&&, More&&...) const {
        detail::refuse_unnamed_params<Token>();
    }
#endif

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto list(
        other_charge_item_list_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<cursor_page<other_charge_item>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Unnamed = void>
    [[nodiscard]] page_stream<other_charge_item> pages(
        other_charge_item_list_params&& params, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return pages(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<other_charge_item> list_all(
        other_charge_item_list_params&& params, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_all(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<other_charge_item> list_in_windows(
        other_charge_item_list_params&& params, window_options windows, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_in_windows(std::as_const(params), windows, options, paging);
    }
    template <class Token = default_token>
    auto create(
        other_charge_item_create_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<other_charge_item>(
            prepare_create(params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto update(
        std::string_view id, other_charge_item_update_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<other_charge_item>(
            prepare_update(id, params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const other_charge_item_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const other_charge_item_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_update(
        std::string_view id, const other_charge_item_update_params& params,
        const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
