#pragma once

// The operations on other charge items. Made by tools/generate from api/conductor.yml.

#include <conductor/cursor_page.hpp>
#include <conductor/detail/async_call.hpp>
#include <conductor/detail/company_handle.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/named_params.hpp>
#include <conductor/detail/no_params.hpp>
#include <conductor/paging.hpp>
#include <conductor/request_options.hpp>

#include <string_view>
#include <utility>

namespace conductor::qbd {

struct other_charge_item;
struct other_charge_item_create_params;
struct other_charge_item_list_params;
struct other_charge_item_update_params;

namespace resources {

/// The operations on other charge items. Reached as `client.qbd(end_user_id).other_charge_items`; their types
/// are in
/// `<conductor/qbd/other_charge_items.hpp>`. What is said of `end_users` about errors, cancellation and
/// lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class other_charge_items {
public:
    explicit other_charge_items(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists other charge items: `GET /quickbooks-desktop/other-charge-items`.
    template <class Token = default_token>
    auto list(
        const other_charge_item_list_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<cursor_page<other_charge_item>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<cursor_page<other_charge_item>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// The same, page by page, beginning at `params.cursor` if it is set.
    [[nodiscard]] CONDUCTOR_API page_stream<other_charge_item> pages(
        const other_charge_item_list_params& params, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API page_stream<other_charge_item>
    pages(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, item by item across all pages.
    [[nodiscard]] CONDUCTOR_API item_stream<other_charge_item> list_all(
        const other_charge_item_list_params& params, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<other_charge_item>
    list_all(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// Creates an other charge item: `POST /quickbooks-desktop/other-charge-items`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const other_charge_item_create_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<other_charge_item>(
            prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves an other charge item: `GET /quickbooks-desktop/other-charge-items/{id}`.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<other_charge_item>(
            prepare_retrieve(id, options), std::forward<Token>(token));
    }

    /// Updates an other charge item: `POST /quickbooks-desktop/other-charge-items/{id}`. Not idempotent.
    template <class Token = default_token>
    auto update(
        std::string_view id, const other_charge_item_update_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<other_charge_item>(
            prepare_update(id, params, options), std::forward<Token>(token));
    }

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto list(
        other_charge_item_list_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<cursor_page<other_charge_item>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Unnamed = void>
    [[nodiscard]] page_stream<other_charge_item> pages(
        other_charge_item_list_params&& params, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return pages(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<other_charge_item> list_all(
        other_charge_item_list_params&& params, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_all(std::as_const(params), options, paging);
    }
    template <class Token = default_token>
    auto create(
        other_charge_item_create_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<other_charge_item>(
            prepare_create(params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto update(
        std::string_view id, other_charge_item_update_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<other_charge_item>(
            prepare_update(id, params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const other_charge_item_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const other_charge_item_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_update(
        std::string_view id, const other_charge_item_update_params& params,
        const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
