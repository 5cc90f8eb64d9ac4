#pragma once

// The operations on unit of measure sets. Made by tools/generate from api/conductor.yml.

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

struct unit_of_measure_set;
struct unit_of_measure_set_create_params;
struct unit_of_measure_set_list_params;

namespace resources {

/// The operations on unit of measure sets. Reached as `client.qbd(end_user_id).unit_of_measure_sets`; their
/// types are in
/// `<conductor/qbd/unit_of_measure_sets.hpp>`. What is said of `end_users` about errors, cancellation and
/// lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class unit_of_measure_sets {
public:
    explicit unit_of_measure_sets(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists unit of measure sets: `GET /quickbooks-desktop/unit-of-measure-sets`.
    template <class Token = default_token>
    auto list(
        const unit_of_measure_set_list_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<item_list<unit_of_measure_set>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<item_list<unit_of_measure_set>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// Creates a unit of measure set: `POST /quickbooks-desktop/unit-of-measure-sets`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const unit_of_measure_set_create_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<unit_of_measure_set>(
            prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves a unit of measure set: `GET /quickbooks-desktop/unit-of-measure-sets/{id}`.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<unit_of_measure_set>(
            prepare_retrieve(id, options), std::forward<Token>(token));
    }

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto list(unit_of_measure_set_list_params&& params, request_options options = {}, Token&& token = Token{})
        const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<item_list<unit_of_measure_set>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto create(
        unit_of_measure_set_create_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<unit_of_measure_set>(
            prepare_create(params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const unit_of_measure_set_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const unit_of_measure_set_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
