#pragma once

// The operations on transfers. Made by tools/generate from api/conductor.yml.

#include <conductor/cursor_page.hpp>
#include <conductor/detail/async_call.hpp>
#include <conductor/detail/company_handle.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/named_params.hpp>
#include <conductor/detail/no_params.hpp>
#include <conductor/paging.hpp>
#include <conductor/request_options.hpp>

#include <concepts>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::qbd {

struct transfer;
struct transfer_create_params;
struct transfer_list_params;
struct transfer_update_params;
struct transfer_key;

namespace resources {

/// The operations on transfers: money moved between accounts of the company. Reached as
/// `client.qbd(end_user_id).transfers`; their types are in `<conductor/qbd/transfers.hpp>`. What is said of
/// `end_users` about errors, cancellation and lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class transfers {
public:
    explicit transfers(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists transfers: money moved between accounts of the company. Looking up by `ids` ignores everything
    /// else that is asked for, and fails as a whole if a single one is unknown. A page's cursor is dead ten
    /// seconds after its answer.
    ///
    /// `GET /quickbooks-desktop/transfers`.
    template <class Token = default_token>
    auto
    list(const transfer_list_params& params, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<cursor_page<transfer>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<cursor_page<transfer>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// The same, page by page, beginning at `params.cursor` if it is set.
    [[nodiscard]] CONDUCTOR_API page_stream<transfer>
    pages(const transfer_list_params& params, request_options options = {}, page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API page_stream<transfer>
    pages(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, item by item across all pages.
    [[nodiscard]] CONDUCTOR_API item_stream<transfer> list_all(
        const transfer_list_params& params, request_options options = {}, page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<transfer>
    list_all(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, in windows of some days each by their dates, for long ranges.
    [[nodiscard]] CONDUCTOR_API item_stream<transfer> list_in_windows(
        const transfer_list_params& params, window_options windows, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<transfer> list_in_windows(
        detail::no_params none, window_options windows, request_options options = {},
        page_options paging = {}) const;

    /// Creates a transfer: money moved from one account of the company to another. It has neither a name nor
    /// an `external_id` to find it by afterwards. If no answer comes it may have been made all the same, so
    /// look for it before sending it again.
    ///
    /// `POST /quickbooks-desktop/transfers`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const transfer_create_params& params, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<transfer>(prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves a transfer: money moved from one account of the company to another. An unknown id is an
    /// error; many at once are one request of the list, by their ids. `find` gives nothing instead of an
    /// error.
    ///
    /// `GET /quickbooks-desktop/transfers/{id}`. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<transfer>(prepare_retrieve(id, options), std::forward<Token>(token));
    }

    /// Updates a transfer. What is left unset stays as it is. `revision_number` has to be the one last read;
    /// if somebody saved the record since then, the update is refused. `update_with` reads it, asks what to
    /// change, and does so again if somebody else was faster.
    ///
    /// `POST /quickbooks-desktop/transfers/{id}`. Not idempotent. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto update(
        std::string_view id, const transfer_update_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<transfer>(prepare_update(id, params, options), std::forward<Token>(token));
    }

    // Recipes are made of several requests; they need conductor::recipes, and
    // <conductor/recipes/qbd/transfers.hpp>. What is said of operations about tokens, cancellation and
    // lifetime holds for them too, and a deadline is over the whole.

    /// Finds a transfer by id: gives a `std::optional<transfer>`, which is empty if there is none.
    template <class Token = default_token>
    auto find(const transfer_key& key, request_options options = {}, Token&& token = Token{}) const;

    /// Updates a transfer as it stands: gives an `updated_with<transfer>`. `change` is given the record and
    /// gives `transfer_update_params`, or a `std::optional` of them, which is empty if there is nothing to
    /// do; it is asked again if somebody else was faster. See `docs/update-with.md`.
    template <std::invocable<const transfer&> Change, class Token = default_token>
    auto update_with(
        std::string_view id, Change change, request_options options = {}, Token&& token = Token{}) const;

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto list(transfer_list_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<cursor_page<transfer>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Unnamed = void>
    [[nodiscard]] page_stream<transfer>
    pages(transfer_list_params&& params, request_options options = {}, page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return pages(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<transfer>
    list_all(transfer_list_params&& params, request_options options = {}, page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_all(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<transfer> list_in_windows(
        transfer_list_params&& params, window_options windows, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_in_windows(std::as_const(params), windows, options, paging);
    }
    template <class Token = default_token>
    auto
    create(transfer_create_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<transfer>(prepare_create(params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto update(
        std::string_view id, transfer_update_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<transfer>(prepare_update(id, params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const transfer_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const transfer_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_update(
        std::string_view id, const transfer_update_params& params, const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
