#pragma once

// The operations on item receipts. Made by tools/generate from api/conductor.yml.

#include <conductor/cursor_page.hpp>
#include <conductor/detail/async_call.hpp>
#include <conductor/detail/company_handle.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/named_params.hpp>
#include <conductor/detail/no_params.hpp>
#include <conductor/paging.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/request_options.hpp>

#include <concepts>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::qbd {

struct item_receipt;
struct item_receipt_create_params;
struct item_receipt_list_params;
struct item_receipt_update_params;
struct transaction_deletion;
struct transaction_void;
struct item_receipt_key;

namespace resources {

/// The operations on item receipts: goods that came from vendors before their bills did. Reached as
/// `client.qbd(end_user_id).item_receipts`; their types are in `<conductor/qbd/item_receipts.hpp>`. What is
/// said of `end_users` about errors, cancellation and lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class item_receipts {
public:
    explicit item_receipts(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists item receipts: goods that came from vendors before their bills did. Looking up by `ids` or
    /// `ref_numbers` ignores everything else that is asked for, and fails as a whole if a single one is
    /// unknown. Lines come only if `include_line_items` asks for them. Links to other transactions come only
    /// if `include_linked_transactions` asks for them. A page's cursor is dead ten seconds after its answer.
    ///
    /// `GET /quickbooks-desktop/item-receipts`.
    template <class Token = default_token>
    auto list(
        const item_receipt_list_params& params, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<cursor_page<item_receipt>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<cursor_page<item_receipt>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// The same, page by page, beginning at `params.cursor` if it is set.
    [[nodiscard]] CONDUCTOR_API page_stream<item_receipt> pages(
        const item_receipt_list_params& params, request_options options = {}, page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API page_stream<item_receipt>
    pages(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, item by item across all pages.
    [[nodiscard]] CONDUCTOR_API item_stream<item_receipt> list_all(
        const item_receipt_list_params& params, request_options options = {}, page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<item_receipt>
    list_all(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, in windows of some days each by their dates, for long ranges.
    [[nodiscard]] CONDUCTOR_API item_stream<item_receipt> list_in_windows(
        const item_receipt_list_params& params, window_options windows, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<item_receipt> list_in_windows(
        detail::no_params none, window_options windows, request_options options = {},
        page_options paging = {}) const;

    /// Creates an item receipt: goods that came from a vendor before the bill did. A purchase order can be
    /// linked now, and gives its lines; later it cannot. If no answer comes it may have been made all the
    /// same, so look for it before sending it again. `create_once` does that.
    ///
    /// `POST /quickbooks-desktop/item-receipts`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const item_receipt_create_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<item_receipt>(prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves an item receipt: goods that came from a vendor before the bill did. An unknown id is an
    /// error; many at once are one request of the list, by their ids. `find` gives nothing instead of an
    /// error.
    ///
    /// `GET /quickbooks-desktop/item-receipts/{id}`. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<item_receipt>(prepare_retrieve(id, options), std::forward<Token>(token));
    }

    /// Updates an item receipt. No purchase order can be linked any more. What is left unset stays as it is.
    /// `revision_number` has to be the one last read; if somebody saved the record since then, the update is
    /// refused. Lines that are given take the place of all there are, so those left out are deleted; keep one
    /// by its id, add one with the id "-1". `update_with` reads it, asks what to change, and does so again if
    /// somebody else was faster.
    ///
    /// `POST /quickbooks-desktop/item-receipts/{id}`. Not idempotent. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto update(
        std::string_view id, const item_receipt_update_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<item_receipt>(
            prepare_update(id, params, options), std::forward<Token>(token));
    }

    /// Deletes an item receipt. It is gone for good; refused while somebody has it open, or while something
    /// linked to it is in use.
    ///
    /// `DELETE /quickbooks-desktop/item-receipts/{id}`. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto delete_(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<transaction_deletion>(
            prepare_delete_(id, options), std::forward<Token>(token));
    }

    /// Voids an item receipt. It stays in the books under its date, but all its amounts become zero; refused
    /// while in use.
    ///
    /// `POST /quickbooks-desktop/item-receipts/{id}/void`. Not idempotent. `id`: key given by QuickBooks,
    /// such as "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto void_(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<transaction_void>(prepare_void_(id, options), std::forward<Token>(token));
    }

    // Recipes are made of several requests; they need conductor::recipes, and
    // <conductor/recipes/qbd/item_receipts.hpp>. What is said of operations about tokens, cancellation and
    // lifetime holds for them too, and a deadline is over the whole.

    /// Finds those by id or ref-number: gives a `std::vector<item_receipt>`, which is empty if there is none.
    /// Several may share a ref-number.
    template <class Token = default_token>
    auto find(const item_receipt_key& key, request_options options = {}, Token&& token = Token{}) const;

    /// Creates an item receipt that is known by a key of the caller, once: gives a `once<item_receipt>`,
    /// whose three results must all be handled. The record's `externalId` is made of the key. What this
    /// promises, and what not, is in `docs/create-once.md`.
    template <class Token = default_token>
    auto create_once(
        std::string_view key, const item_receipt_create_params& params, once_options how = {},
        request_options options = {}, Token&& token = Token{}) const;

    /// The same; and `save` is called before anything is sent, with what a later run needs to go on.
    template <std::invocable<const create_intent&> Save, class Token = default_token>
    auto create_once(
        std::string_view key, const item_receipt_create_params& params, Save save, once_options how = {},
        request_options options = {}, Token&& token = Token{}) const;

    /// Updates an item receipt as it stands: gives an `updated_with<item_receipt>`. `change` is given the
    /// record and gives `item_receipt_update_params`, or a `std::optional` of them, which is empty if there
    /// is nothing to do; it is asked again if somebody else was faster. See `docs/update-with.md`.
    template <std::invocable<const item_receipt&> Change, class Token = default_token>
    auto update_with(
        std::string_view id, Change change, request_options options = {}, Token&& token = Token{}) const;

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token, class... More>
    void create_once(std::string_view, item_receipt_create_params&&, More&&...) const {
        detail::refuse_unnamed_params<Token>();
    }
#endif

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto
    list(item_receipt_list_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<cursor_page<item_receipt>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Unnamed = void>
    [[nodiscard]] page_stream<item_receipt>
    pages(item_receipt_list_params&& params, request_options options = {}, page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return pages(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<item_receipt> list_all(
        item_receipt_list_params&& params, request_options options = {}, page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_all(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<item_receipt> list_in_windows(
        item_receipt_list_params&& params, window_options windows, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_in_windows(std::as_const(params), windows, options, paging);
    }
    template <class Token = default_token>
    auto
    create(item_receipt_create_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<item_receipt>(prepare_create(params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto update(
        std::string_view id, item_receipt_update_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<item_receipt>(
            prepare_update(id, params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const item_receipt_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const item_receipt_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_update(
        std::string_view id, const item_receipt_update_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_delete_(std::string_view id, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_void_(std::string_view id, const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
