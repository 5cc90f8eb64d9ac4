#pragma once

// The operations on item sites. Made by tools/generate from api/conductor.yml.

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

namespace conductor::inline CONDUCTOR_ABI::qbd {

struct item_site;
struct item_site_list_params;
struct item_site_key;

namespace resources {

/// The operations on item sites: how much of each item is at each warehouse or store. Reached as
/// `client.qbd(end_user_id).item_sites`; their types are in `<conductor/qbd/item_sites.hpp>`. What is said of
/// `end_users` about errors, cancellation and lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class item_sites {
public:
    explicit item_sites(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists item sites: how much of each item is at each warehouse or store. They come into being by
    /// purchases, sales and adjustments, and are not written here. Looking up by `ids` ignores everything
    /// else that is asked for, and fails as a whole if a single one is unknown. A page's cursor is dead ten
    /// seconds after its answer.
    ///
    /// `GET /quickbooks-desktop/item-sites`.
    template <class Token = default_token>
    auto
    list(const item_site_list_params& params, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<cursor_page<item_site>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<cursor_page<item_site>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// The same, page by page, beginning at `params.cursor` if it is set.
    [[nodiscard]] CONDUCTOR_API page_stream<item_site>
    pages(const item_site_list_params& params, request_options options = {}, page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API page_stream<item_site>
    pages(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, item by item across all pages.
    [[nodiscard]] CONDUCTOR_API item_stream<item_site> list_all(
        const item_site_list_params& params, request_options options = {}, page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<item_site>
    list_all(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// Retrieves an item site: how much of an item is at one warehouse or store. An unknown id is an error;
    /// many at once are one request of the list, by their ids. `find` gives nothing instead of an error.
    ///
    /// `GET /quickbooks-desktop/item-sites/{id}`. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<item_site>(prepare_retrieve(id, options), std::forward<Token>(token));
    }

    // Recipes are made of several requests; they need conductor::recipes, and
    // <conductor/recipes/qbd/item_sites.hpp>. What is said of operations about tokens, cancellation and
    // lifetime holds for them too, and a deadline is over the whole.

    /// Finds an item site by id: gives a `std::optional<item_site>`, which is empty if there is none.
    template <class Token = default_token>
    auto find(const item_site_key& key, request_options options = {}, Token&& token = Token{}) const;

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto list(item_site_list_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<cursor_page<item_site>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Unnamed = void>
    [[nodiscard]] page_stream<item_site>
    pages(item_site_list_params&& params, request_options options = {}, page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return pages(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<item_site>
    list_all(item_site_list_params&& params, request_options options = {}, page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_all(std::as_const(params), options, paging);
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const item_site_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
