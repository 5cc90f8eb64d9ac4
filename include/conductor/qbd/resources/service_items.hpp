#pragma once

// The operations on service items. Made by tools/generate from api/conductor.yml.

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

struct service_item;
struct service_item_create_params;
struct service_item_list_params;
struct service_item_update_params;

namespace resources {

/// The operations on service items. Reached as `client.qbd(end_user_id).service_items`; their types are in
/// `<conductor/qbd/service_items.hpp>`. What is said of `end_users` about errors, cancellation and
/// lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class service_items {
public:
    explicit service_items(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists service items: `GET /quickbooks-desktop/service-items`.
    template <class Token = default_token>
    auto list(
        const service_item_list_params& params, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<cursor_page<service_item>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<cursor_page<service_item>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// The same, page by page, beginning at `params.cursor` if it is set.
    [[nodiscard]] CONDUCTOR_API page_stream<service_item> pages(
        const service_item_list_params& params, request_options options = {}, page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API page_stream<service_item>
    pages(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, item by item across all pages.
    [[nodiscard]] CONDUCTOR_API item_stream<service_item> list_all(
        const service_item_list_params& params, request_options options = {}, page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<service_item>
    list_all(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// Creates a service item: `POST /quickbooks-desktop/service-items`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const service_item_create_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<service_item>(prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves a service item: `GET /quickbooks-desktop/service-items/{id}`.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<service_item>(prepare_retrieve(id, options), std::forward<Token>(token));
    }

    /// Updates a service item: `POST /quickbooks-desktop/service-items/{id}`. Not idempotent.
    template <class Token = default_token>
    auto update(
        std::string_view id, const service_item_update_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<service_item>(
            prepare_update(id, params, options), std::forward<Token>(token));
    }

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto
    list(service_item_list_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<cursor_page<service_item>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Unnamed = void>
    [[nodiscard]] page_stream<service_item>
    pages(service_item_list_params&& params, request_options options = {}, page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return pages(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<service_item> list_all(
        service_item_list_params&& params, request_options options = {}, page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_all(std::as_const(params), options, paging);
    }
    template <class Token = default_token>
    auto
    create(service_item_create_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<service_item>(prepare_create(params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto update(
        std::string_view id, service_item_update_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<service_item>(
            prepare_update(id, params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const service_item_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const service_item_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_update(
        std::string_view id, const service_item_update_params& params, const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
