#pragma once

// The operations on sales tax codes. Made by tools/generate from api/conductor.yml.

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

struct sales_tax_code;
struct sales_tax_code_create_params;
struct sales_tax_code_list_params;
struct sales_tax_code_update_params;

namespace resources {

/// The operations on sales tax codes. Reached as `client.qbd(end_user_id).sales_tax_codes`; their types are
/// in
/// `<conductor/qbd/sales_tax_codes.hpp>`. What is said of `end_users` about errors, cancellation and
/// lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class sales_tax_codes {
public:
    explicit sales_tax_codes(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists sales tax codes: `GET /quickbooks-desktop/sales-tax-codes`.
    template <class Token = default_token>
    auto list(const sales_tax_code_list_params& params, request_options options = {}, Token&& token = Token{})
        const {
        return detail::async_call<item_list<sales_tax_code>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<item_list<sales_tax_code>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// Creates a sales tax code: `POST /quickbooks-desktop/sales-tax-codes`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const sales_tax_code_create_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<sales_tax_code>(
            prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves a sales tax code: `GET /quickbooks-desktop/sales-tax-codes/{id}`.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<sales_tax_code>(prepare_retrieve(id, options), std::forward<Token>(token));
    }

    /// Updates a sales tax code: `POST /quickbooks-desktop/sales-tax-codes/{id}`. Not idempotent.
    template <class Token = default_token>
    auto update(
        std::string_view id, const sales_tax_code_update_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<sales_tax_code>(
            prepare_update(id, params, options), std::forward<Token>(token));
    }

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto
    list(sales_tax_code_list_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<item_list<sales_tax_code>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto create(
        sales_tax_code_create_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<sales_tax_code>(
            prepare_create(params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto update(
        std::string_view id, sales_tax_code_update_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<sales_tax_code>(
            prepare_update(id, params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const sales_tax_code_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const sales_tax_code_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_update(
        std::string_view id, const sales_tax_code_update_params& params,
        const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
