#pragma once

// The operations on subtotal items. Made by tools/generate from api/conductor.yml.

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

struct subtotal_item;
struct subtotal_item_create_params;
struct subtotal_item_list_params;
struct subtotal_item_update_params;

namespace resources {

/// The operations on subtotal items. Reached as `client.qbd(end_user_id).subtotal_items`; their types are in
/// `<conductor/qbd/subtotal_items.hpp>`. What is said of `end_users` about errors, cancellation and
/// lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class subtotal_items {
public:
    explicit subtotal_items(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists subtotal items: `GET /quickbooks-desktop/subtotal-items`.
    template <class Token = default_token>
    auto list(const subtotal_item_list_params& params, request_options options = {}, Token&& token = Token{})
        const {
        return detail::async_call<cursor_page<subtotal_item>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<cursor_page<subtotal_item>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// The same, page by page, beginning at `params.cursor` if it is set.
    [[nodiscard]] CONDUCTOR_API page_stream<subtotal_item> pages(
        const subtotal_item_list_params& params, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API page_stream<subtotal_item>
    pages(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, item by item across all pages.
    [[nodiscard]] CONDUCTOR_API item_stream<subtotal_item> list_all(
        const subtotal_item_list_params& params, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<subtotal_item>
    list_all(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// Creates a subtotal item: `POST /quickbooks-desktop/subtotal-items`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const subtotal_item_create_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<subtotal_item>(prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves a subtotal item: `GET /quickbooks-desktop/subtotal-items/{id}`.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<subtotal_item>(prepare_retrieve(id, options), std::forward<Token>(token));
    }

    /// Updates a subtotal item: `POST /quickbooks-desktop/subtotal-items/{id}`. Not idempotent.
    template <class Token = default_token>
    auto update(
        std::string_view id, const subtotal_item_update_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<subtotal_item>(
            prepare_update(id, params, options), std::forward<Token>(token));
    }

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto
    list(subtotal_item_list_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<cursor_page<subtotal_item>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Unnamed = void>
    [[nodiscard]] page_stream<subtotal_item>
    pages(subtotal_item_list_params&& params, request_options options = {}, page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return pages(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<subtotal_item> list_all(
        subtotal_item_list_params&& params, request_options options = {}, page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_all(std::as_const(params), options, paging);
    }
    template <class Token = default_token>
    auto create(
        subtotal_item_create_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<subtotal_item>(prepare_create(params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto update(
        std::string_view id, subtotal_item_update_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<subtotal_item>(
            prepare_update(id, params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const subtotal_item_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const subtotal_item_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_update(
        std::string_view id, const subtotal_item_update_params& params, const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
