#pragma once

// The operations on item groups. Made by tools/generate from api/conductor.yml.

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

struct item_group;
struct item_group_create_params;
struct item_group_list_params;
struct item_group_update_params;
struct item_group_key;

namespace resources {

/// The operations on item groups: bundles of items that are entered as one line and become several. Reached
/// as `client.qbd(end_user_id).item_groups`; their types are in `<conductor/qbd/item_groups.hpp>`. What is
/// said of `end_users` about errors, cancellation and lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class item_groups {
public:
    explicit item_groups(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists item groups: bundles of items that are entered as one line and become several. Looking up by
    /// `ids` or `names` ignores everything else that is asked for, and fails as a whole if a single one is
    /// unknown. A page's cursor is dead ten seconds after its answer.
    ///
    /// `GET /quickbooks-desktop/item-groups`.
    template <class Token = default_token>
    auto
    list(const item_group_list_params& params, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<cursor_page<item_group>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<cursor_page<item_group>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// The same, page by page, beginning at `params.cursor` if it is set.
    [[nodiscard]] CONDUCTOR_API page_stream<item_group>
    pages(const item_group_list_params& params, request_options options = {}, page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API page_stream<item_group>
    pages(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, item by item across all pages.
    [[nodiscard]] CONDUCTOR_API item_stream<item_group> list_all(
        const item_group_list_params& params, request_options options = {}, page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<item_group>
    list_all(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, in windows of some days each by their last change, for long ranges.
    [[nodiscard]] CONDUCTOR_API item_stream<item_group> list_in_windows(
        const item_group_list_params& params, window_options windows, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<item_group> list_in_windows(
        detail::no_params none, window_options windows, request_options options = {},
        page_options paging = {}) const;

    /// Creates an item group: a bundle of items that is entered as one line and becomes several. Its name
    /// must be free among items of all kinds. If no answer comes it may have been made all the same, so look
    /// for it before sending it again. `create_once` does that.
    ///
    /// `POST /quickbooks-desktop/item-groups`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const item_group_create_params& params, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<item_group>(prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves an item group: a bundle of items that is entered as one line and becomes several. An unknown
    /// id is an error; many at once are one request of the list, by their ids. `find` gives nothing instead
    /// of an error.
    ///
    /// `GET /quickbooks-desktop/item-groups/{id}`. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<item_group>(prepare_retrieve(id, options), std::forward<Token>(token));
    }

    /// Updates an item group. What is left unset stays as it is. `revision_number` has to be the one last
    /// read; if somebody saved the record since then, the update is refused. Lines that are given take the
    /// place of all there are. `update_with` reads it, asks what to change, and does so again if somebody
    /// else was faster.
    ///
    /// `POST /quickbooks-desktop/item-groups/{id}`. Not idempotent. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto update(
        std::string_view id, const item_group_update_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<item_group>(
            prepare_update(id, params, options), std::forward<Token>(token));
    }

    // Recipes are made of several requests; they need conductor::recipes, and
    // <conductor/recipes/qbd/item_groups.hpp>. What is said of operations about tokens, cancellation and
    // lifetime holds for them too, and a deadline is over the whole.

    /// Finds an item group by id or name: gives a `std::optional<item_group>`, which is empty if there is
    /// none. One that is inactive is found, too.
    template <class Token = default_token>
    auto find(const item_group_key& key, request_options options = {}, Token&& token = Token{}) const;

    /// Finds many by their names: gives a `found_many<item_group>`, which also says which are not there.
    template <class Token = default_token>
    auto find_many(
        std::span<const std::string> names, request_options options = {}, Token&& token = Token{}) const;

    /// Finds an item group by the name in the parameters, or creates it: gives an `ensured<item_group>`. Not
    /// idempotent. See `docs/find-and-ensure.md`.
    template <class Token = default_token>
    auto ensure(
        const item_group_create_params& params, ensure_options how = {}, request_options options = {},
        Token&& token = Token{}) const;

    /// The same; and `change` says what to update of one that was there, as for `update_with`.
    template <std::invocable<const item_group&> Change, class Token = default_token>
    auto ensure(
        const item_group_create_params& params, Change change, ensure_options how = {},
        request_options options = {}, Token&& token = Token{}) const;

    /// Creates an item group that is known by a key of the caller, once: gives a `once<item_group>`, whose
    /// three results must all be handled. The record's `externalId` is made of the key. What this promises,
    /// and what not, is in `docs/create-once.md`.
    template <class Token = default_token>
    auto create_once(
        std::string_view key, const item_group_create_params& params, once_options how = {},
        request_options options = {}, Token&& token = Token{}) const;

    /// The same; and `save` is called before anything is sent, with what a later run needs to go on.
    template <std::invocable<const create_intent&> Save, class Token = default_token>
    auto create_once(
        std::string_view key, const item_group_create_params& params, Save save, once_options how = {},
        request_options options = {}, Token&& token = Token{}) const;

    /// Updates an item group as it stands: gives an `updated_with<item_group>`. `change` is given the record
    /// and gives `item_group_update_params`, or a `std::optional` of them, which is empty if there is nothing
    /// to do; it is asked again if somebody else was faster. See `docs/update-with.md`.
    template <std::invocable<const item_group&> Change, class Token = default_token>
    auto update_with(
        std::string_view id, Change change, request_options options = {}, Token&& token = Token{}) const;

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token, class... More>
    void ensure(item_group_create_params&&, More&&...) const {
        detail::refuse_unnamed_params<Token>();
    }
    template <class Token = default_token, class... More>
    void create_once(std::string_view, item_group_create_params&&, More&&...) const {
        detail::refuse_unnamed_params<Token>();
    }
#endif

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto list(item_group_list_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<cursor_page<item_group>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Unnamed = void>
    [[nodiscard]] page_stream<item_group>
    pages(item_group_list_params&& params, request_options options = {}, page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return pages(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<item_group>
    list_all(item_group_list_params&& params, request_options options = {}, page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_all(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<item_group> list_in_windows(
        item_group_list_params&& params, window_options windows, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_in_windows(std::as_const(params), windows, options, paging);
    }
    template <class Token = default_token>
    auto
    create(item_group_create_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<item_group>(prepare_create(params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto update(
        std::string_view id, item_group_update_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<item_group>(
            prepare_update(id, params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const item_group_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const item_group_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_update(
        std::string_view id, const item_group_update_params& params, const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
