#pragma once

// The operations on price levels. Made by tools/generate from api/conductor.yml.

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

struct price_level;
struct price_level_create_params;
struct price_level_list_params;
struct price_level_update_params;
struct price_level_key;

namespace resources {

/// The operations on price levels: prices for some customers, which differ from the usual ones. Reached as
/// `client.qbd(end_user_id).price_levels`; their types are in `<conductor/qbd/price_levels.hpp>`. What is
/// said of `end_users` about errors, cancellation and lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class price_levels {
public:
    explicit price_levels(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists price levels: prices for some customers, which differ from the usual ones. Looking up by `ids`
    /// or `names` ignores everything else that is asked for, and fails as a whole if a single one is unknown.
    ///
    /// `GET /quickbooks-desktop/price-levels`.
    ///
    /// A `limit` cuts the rest off for good, as this list has no cursor.
    template <class Token = default_token>
    auto
    list(const price_level_list_params& params, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<item_list<price_level>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<item_list<price_level>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// All of them, item by item, by one request without a `limit`.
    [[nodiscard]] CONDUCTOR_API item_stream<price_level> list_all(
        const price_level_list_params& params, request_options options = {}, page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<price_level>
    list_all(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, in windows of some days each by their last change, for long ranges.
    [[nodiscard]] CONDUCTOR_API item_stream<price_level> list_in_windows(
        const price_level_list_params& params, window_options windows, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<price_level> list_in_windows(
        detail::no_params none, window_options windows, request_options options = {},
        page_options paging = {}) const;

    /// Creates a price level: prices for some customers, as a percentage off all items or as prices of single
    /// ones. If no answer comes it may have been made all the same, so look for it before sending it again.
    /// `create_once` does that.
    ///
    /// `POST /quickbooks-desktop/price-levels`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const price_level_create_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<price_level>(prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves a price level: prices for some customers, as a percentage off all items or as prices of
    /// single ones. An unknown id is an error; many at once are one request of the list, by their ids. `find`
    /// gives nothing instead of an error.
    ///
    /// `GET /quickbooks-desktop/price-levels/{id}`. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<price_level>(prepare_retrieve(id, options), std::forward<Token>(token));
    }

    /// Updates a price level. What is left unset stays as it is. `revision_number` has to be the one last
    /// read; if somebody saved the record since then, the update is refused. `update_with` reads it, asks
    /// what to change, and does so again if somebody else was faster.
    ///
    /// `POST /quickbooks-desktop/price-levels/{id}`. Not idempotent. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto update(
        std::string_view id, const price_level_update_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<price_level>(
            prepare_update(id, params, options), std::forward<Token>(token));
    }

    // Recipes are made of several requests; they need conductor::recipes, and
    // <conductor/recipes/qbd/price_levels.hpp>. What is said of operations about tokens, cancellation and
    // lifetime holds for them too, and a deadline is over the whole.

    /// Finds a price level by id or name: gives a `std::optional<price_level>`, which is empty if there is
    /// none. One that is inactive is found, too.
    template <class Token = default_token>
    auto find(const price_level_key& key, request_options options = {}, Token&& token = Token{}) const;

    /// Finds many by their names: gives a `found_many<price_level>`, which also says which are not there.
    template <class Token = default_token>
    auto find_many(
        std::span<const std::string> names, request_options options = {}, Token&& token = Token{}) const;

    /// Finds a price level by the name in the parameters, or creates it: gives an `ensured<price_level>`. Not
    /// idempotent. See `docs/find-and-ensure.md`.
    template <class Token = default_token>
    auto ensure(
        const price_level_create_params& params, ensure_options how = {}, request_options options = {},
        Token&& token = Token{}) const;

    /// The same; and `change` says what to update of one that was there, as for `update_with`.
    template <std::invocable<const price_level&> Change, class Token = default_token>
    auto ensure(
        const price_level_create_params& params, Change change, ensure_options how = {},
        request_options options = {}, Token&& token = Token{}) const;

    /// Creates a price level once; its name is the key: gives a `once<price_level>`, whose three results must
    /// all be handled. What this promises, and what not, is in `docs/create-once.md`.
    template <class Token = default_token>
    auto create_once(
        const price_level_create_params& params, once_options how = {}, request_options options = {},
        Token&& token = Token{}) const;

    /// The same; and `save` is called before anything is sent, with what a later run needs to go on.
    template <std::invocable<const create_intent&> Save, class Token = default_token>
    auto create_once(
        const price_level_create_params& params, Save save, once_options how = {},
        request_options options = {}, Token&& token = Token{}) const;

    /// Updates a price level as it stands: gives an `updated_with<price_level>`. `change` is given the record
    /// and gives `price_level_update_params`, or a `std::optional` of them, which is empty if there is
    /// nothing to do; it is asked again if somebody else was faster. See `docs/update-with.md`.
    template <std::invocable<const price_level&> Change, class Token = default_token>
    auto update_with(
        std::string_view id, Change change, request_options options = {}, Token&& token = Token{}) const;

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token, class... More>
    void ensure(price_level_create_params&&, More&&...) const {
        detail::refuse_unnamed_params<Token>();
    }
    template <class Token = default_token, class... More>
    void create_once(price_level_create_params&&, More&&...) const {
        detail::refuse_unnamed_params<Token>();
    }
#endif

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto list(price_level_list_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<item_list<price_level>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<price_level>
    list_all(price_level_list_params&& params, request_options options = {}, page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_all(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<price_level> list_in_windows(
        price_level_list_params&& params, window_options windows, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_in_windows(std::as_const(params), windows, options, paging);
    }
    template <class Token = default_token>
    auto
    create(price_level_create_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<price_level>(prepare_create(params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto update(
        std::string_view id, price_level_update_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<price_level>(
            prepare_update(id, params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const price_level_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const price_level_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_update(
        std::string_view id, const price_level_update_params& params, const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
