#pragma once

// The operations on inventory sites. Made by tools/generate from api/conductor.yml.

#include <conductor/detail/async_call.hpp>
#include <conductor/detail/company_handle.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/named_params.hpp>
#include <conductor/detail/no_params.hpp>
#include <conductor/item_list.hpp>
#include <conductor/request_options.hpp>

#include <string_view>
#include <utility>

namespace conductor::qbd {

struct inventory_site;
struct inventory_site_create_params;
struct inventory_site_list_params;
struct inventory_site_update_params;

namespace resources {

/// The operations on inventory sites. Reached as `client.qbd(end_user_id).inventory_sites`; their types are
/// in
/// `<conductor/qbd/inventory_sites.hpp>`. What is said of `end_users` about errors, cancellation and
/// lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class inventory_sites {
public:
    explicit inventory_sites(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists inventory sites: `GET /quickbooks-desktop/inventory-sites`.
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

    /// Creates an inventory site: `POST /quickbooks-desktop/inventory-sites`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const inventory_site_create_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<inventory_site>(
            prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves an inventory site: `GET /quickbooks-desktop/inventory-sites/{id}`.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<inventory_site>(prepare_retrieve(id, options), std::forward<Token>(token));
    }

    /// Updates an inventory site: `POST /quickbooks-desktop/inventory-sites/{id}`. Not idempotent.
    template <class Token = default_token>
    auto update(
        std::string_view id, const inventory_site_update_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<inventory_site>(
            prepare_update(id, params, options), std::forward<Token>(token));
    }

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
