#pragma once

// The operations on inventory sites. Made by tools/generate from api/conductor.yml.

#include <conductor/detail/async_call.hpp>
#include <conductor/detail/company_handle.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/named_params.hpp>
#include <conductor/detail/no_params.hpp>
#include <conductor/item_list.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/request_options.hpp>

#include <concepts>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::qbd {

struct inventory_site;
struct inventory_site_create_params;
struct inventory_site_list_params;
struct inventory_site_update_params;
struct inventory_site_key;

namespace resources {

/// The operations on inventory sites: warehouses and stores that stock is counted at. Reached as
/// `client.qbd(end_user_id).inventory_sites`; their types are in `<conductor/qbd/inventory_sites.hpp>`. What
/// is said of `end_users` about errors, cancellation and lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class inventory_sites {
public:
    explicit inventory_sites(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists inventory sites: warehouses and stores that stock is counted at. Looking up by `ids` or `names`
    /// ignores everything else that is asked for, and fails as a whole if a single one is unknown.
    ///
    /// `GET /quickbooks-desktop/inventory-sites`.
    template <class Token = default_token>
    auto list(const inventory_site_list_params& params, request_options options = {}, Token&& token = Token{})
        const {
        return detail::async_call<item_list<inventory_site>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<item_list<inventory_site>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// Creates an inventory site: a warehouse or store that stock is counted at. Only company files with
    /// Advanced Inventory have them. If no answer comes it may have been made all the same, so look for it
    /// before sending it again. `create_once` does that.
    ///
    /// `POST /quickbooks-desktop/inventory-sites`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const inventory_site_create_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<inventory_site>(
            prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves an inventory site: a warehouse or store that stock is counted at. An unknown id is an error;
    /// many at once are one request of the list, by their ids. `find` gives nothing instead of an error.
    ///
    /// `GET /quickbooks-desktop/inventory-sites/{id}`. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<inventory_site>(prepare_retrieve(id, options), std::forward<Token>(token));
    }

    /// Updates an inventory site. What is left unset stays as it is. `revision_number` has to be the one last
    /// read; if somebody saved the record since then, the update is refused. `update_with` reads it, asks
    /// what to change, and does so again if somebody else was faster.
    ///
    /// `POST /quickbooks-desktop/inventory-sites/{id}`. Not idempotent. `id`: key given by QuickBooks, such
    /// as "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto update(
        std::string_view id, const inventory_site_update_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<inventory_site>(
            prepare_update(id, params, options), std::forward<Token>(token));
    }

    // Recipes are made of several requests; they need conductor::recipes, and
    // <conductor/recipes/qbd/inventory_sites.hpp>. What is said of operations about tokens, cancellation and
    // lifetime holds for them too, and a deadline is over the whole.

    /// Finds an inventory site by id or name: gives a `std::optional<inventory_site>`, which is empty if
    /// there is none. One that is inactive is found, too.
    template <class Token = default_token>
    auto find(const inventory_site_key& key, request_options options = {}, Token&& token = Token{}) const;

    /// Finds many by their names: gives a `found_many<inventory_site>`, which also says which are not there.
    template <class Token = default_token>
    auto find_many(
        std::span<const std::string> names, request_options options = {}, Token&& token = Token{}) const;

    /// Finds an inventory site by the name in the parameters, or creates it: gives an
    /// `ensured<inventory_site>`. Not idempotent. See `docs/find-and-ensure.md`.
    template <class Token = default_token>
    auto ensure(
        const inventory_site_create_params& params, ensure_options how = {}, request_options options = {},
        Token&& token = Token{}) const;

    /// The same; and `change` says what to update of one that was there, as for `update_with`.
    template <std::invocable<const inventory_site&> Change, class Token = default_token>
    auto ensure(
        const inventory_site_create_params& params, Change change, ensure_options how = {},
        request_options options = {}, Token&& token = Token{}) const;

    /// Creates an inventory site once; its name is the key: gives a `once<inventory_site>`, whose three
    /// results must all be handled. What this promises, and what not, is in `docs/create-once.md`.
    template <class Token = default_token>
    auto create_once(
        const inventory_site_create_params& params, once_options how = {}, request_options options = {},
        Token&& token = Token{}) const;

    /// The same; and `save` is called before anything is sent, with what a later run needs to go on.
    template <std::invocable<const create_intent&> Save, class Token = default_token>
    auto create_once(
        const inventory_site_create_params& params, Save save, once_options how = {},
        request_options options = {}, Token&& token = Token{}) const;

    /// Updates an inventory site as it stands: gives an `updated_with<inventory_site>`. `change` is given the
    /// record and gives `inventory_site_update_params`, or a `std::optional` of them, which is empty if there
    /// is nothing to do; it is asked again if somebody else was faster. See `docs/update-with.md`.
    template <std::invocable<const inventory_site&> Change, class Token = default_token>
    auto update_with(
        std::string_view id, Change change, request_options options = {}, Token&& token = Token{}) const;

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token, class... More>
    void ensure(inventory_site_create_params&&, More&&...) const {
        detail::refuse_unnamed_params<Token>();
    }
    template <class Token = default_token, class... More>
    void create_once(inventory_site_create_params&&, More&&...) const {
        detail::refuse_unnamed_params<Token>();
    }
#endif

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto
    list(inventory_site_list_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<item_list<inventory_site>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto create(
        inventory_site_create_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<inventory_site>(
            prepare_create(params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto update(
        std::string_view id, inventory_site_update_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<inventory_site>(
            prepare_update(id, params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const inventory_site_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const inventory_site_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_update(
        std::string_view id, const inventory_site_update_params& params,
        const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
