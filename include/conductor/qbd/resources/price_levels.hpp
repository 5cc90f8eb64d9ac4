#pragma once

// The operations on price levels. Made by tools/generate from api/conductor.yml.

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

struct price_level;
struct price_level_create_params;
struct price_level_list_params;
struct price_level_update_params;

namespace resources {

/// The operations on price levels. Reached as `client.qbd(end_user_id).price_levels`; their types are in
/// `<conductor/qbd/price_levels.hpp>`. What is said of `end_users` about errors, cancellation and
/// lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class price_levels {
public:
    explicit price_levels(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists price levels: `GET /quickbooks-desktop/price-levels`.
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

    /// Creates a price level: `POST /quickbooks-desktop/price-levels`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const price_level_create_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<price_level>(prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves a price level: `GET /quickbooks-desktop/price-levels/{id}`.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<price_level>(prepare_retrieve(id, options), std::forward<Token>(token));
    }

    /// Updates a price level: `POST /quickbooks-desktop/price-levels/{id}`. Not idempotent.
    template <class Token = default_token>
    auto update(
        std::string_view id, const price_level_update_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<price_level>(
            prepare_update(id, params, options), std::forward<Token>(token));
    }

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto list(price_level_list_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<item_list<price_level>>(
            prepare_list(&params, options), std::forward<Token>(token));
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
