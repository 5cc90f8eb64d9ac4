#pragma once

// The operations on customer types. Made by tools/generate from api/conductor.yml.

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

struct customer_type;
struct customer_type_create_params;
struct customer_type_list_params;

namespace resources {

/// The operations on customer types. Reached as `client.qbd(end_user_id).customer_types`; their types are in
/// `<conductor/qbd/customer_types.hpp>`. What is said of `end_users` about errors, cancellation and
/// lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class customer_types {
public:
    explicit customer_types(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists customer types: `GET /quickbooks-desktop/customer-types`.
    template <class Token = default_token>
    auto list(const customer_type_list_params& params, request_options options = {}, Token&& token = Token{})
        const {
        return detail::async_call<item_list<customer_type>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<item_list<customer_type>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// Creates a customer type: `POST /quickbooks-desktop/customer-types`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const customer_type_create_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<customer_type>(prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves a customer type: `GET /quickbooks-desktop/customer-types/{id}`.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<customer_type>(prepare_retrieve(id, options), std::forward<Token>(token));
    }

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto
    list(customer_type_list_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<item_list<customer_type>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto create(
        customer_type_create_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<customer_type>(prepare_create(params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const customer_type_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const customer_type_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
