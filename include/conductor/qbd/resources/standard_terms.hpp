#pragma once

// The operations on standard terms. Made by tools/generate from api/conductor.yml.

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

struct standard_term;
struct standard_term_create_params;
struct standard_term_list_params;

namespace resources {

/// The operations on standard terms. Reached as `client.qbd(end_user_id).standard_terms`; their types are in
/// `<conductor/qbd/standard_terms.hpp>`. What is said of `end_users` about errors, cancellation and
/// lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class standard_terms {
public:
    explicit standard_terms(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists standard terms: `GET /quickbooks-desktop/standard-terms`.
    template <class Token = default_token>
    auto list(const standard_term_list_params& params, request_options options = {}, Token&& token = Token{})
        const {
        return detail::async_call<item_list<standard_term>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<item_list<standard_term>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// Creates a standard term: `POST /quickbooks-desktop/standard-terms`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const standard_term_create_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<standard_term>(prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves a standard term: `GET /quickbooks-desktop/standard-terms/{id}`.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<standard_term>(prepare_retrieve(id, options), std::forward<Token>(token));
    }

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto
    list(standard_term_list_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<item_list<standard_term>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto create(
        standard_term_create_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<standard_term>(prepare_create(params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const standard_term_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const standard_term_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
