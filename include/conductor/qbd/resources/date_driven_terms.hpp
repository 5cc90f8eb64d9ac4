#pragma once

// The operations on date driven terms. Made by tools/generate from api/conductor.yml.

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

struct date_driven_term;
struct date_driven_term_create_params;
struct date_driven_term_list_params;

namespace resources {

/// The operations on date driven terms. Reached as `client.qbd(end_user_id).date_driven_terms`; their types
/// are in
/// `<conductor/qbd/date_driven_terms.hpp>`. What is said of `end_users` about errors, cancellation and
/// lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class date_driven_terms {
public:
    explicit date_driven_terms(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists date driven terms: `GET /quickbooks-desktop/date-driven-terms`.
    template <class Token = default_token>
    auto list(
        const date_driven_term_list_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<item_list<date_driven_term>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<item_list<date_driven_term>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// Creates a date driven term: `POST /quickbooks-desktop/date-driven-terms`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const date_driven_term_create_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<date_driven_term>(
            prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves a date driven term: `GET /quickbooks-desktop/date-driven-terms/{id}`.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<date_driven_term>(
            prepare_retrieve(id, options), std::forward<Token>(token));
    }

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto
    list(date_driven_term_list_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<item_list<date_driven_term>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto create(
        date_driven_term_create_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<date_driven_term>(
            prepare_create(params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const date_driven_term_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const date_driven_term_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
