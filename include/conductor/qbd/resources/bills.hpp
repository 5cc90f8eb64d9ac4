#pragma once

// The operations on bills. Made by tools/generate from api/conductor.yml.

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

struct bill;
struct bill_create_params;
struct bill_list_params;
struct bill_update_params;
struct transaction_deletion;
struct transaction_void;
struct bill_key;

namespace resources {

/// The operations on bills: what vendors charge and are to be paid later. Reached as
/// `client.qbd(end_user_id).bills`; their types are in `<conductor/qbd/bills.hpp>`. What is said of
/// `end_users` about errors, cancellation and lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class bills {
public:
    explicit bills(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists bills: what vendors charge and are to be paid later. Looking up by `ids` or `ref_numbers`
    /// ignores everything else that is asked for, and fails as a whole if a single one is unknown. Lines come
    /// only if `include_line_items` asks for them. Links to other transactions come only if
    /// `include_linked_transactions` asks for them. A page's cursor is dead ten seconds after its answer.
    ///
    /// `GET /quickbooks-desktop/bills`.
    template <class Token = default_token>
    auto list(const bill_list_params& params, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<cursor_page<bill>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<cursor_page<bill>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// The same, page by page, beginning at `params.cursor` if it is set.
    [[nodiscard]] CONDUCTOR_API page_stream<bill>
    pages(const bill_list_params& params, request_options options = {}, page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API page_stream<bill>
    pages(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, item by item across all pages.
    [[nodiscard]] CONDUCTOR_API item_stream<bill>
    list_all(const bill_list_params& params, request_options options = {}, page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<bill>
    list_all(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, in windows of some days each by their dates, for long ranges.
    [[nodiscard]] CONDUCTOR_API item_stream<bill> list_in_windows(
        const bill_list_params& params, window_options windows, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<bill> list_in_windows(
        detail::no_params none, window_options windows, request_options options = {},
        page_options paging = {}) const;

    /// Creates a bill: what a vendor charges and is to be paid later, kept as payable until then. A purchase
    /// order linked at this point gives its lines to the bill; it cannot be linked later. If no answer comes
    /// it may have been made all the same, so look for it before sending it again. `create_once` does that.
    ///
    /// `POST /quickbooks-desktop/bills`. Not idempotent.
    template <class Token = default_token>
    auto
    create(const bill_create_params& params, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<bill>(prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves a bill: what a vendor charges and is to be paid later, kept as payable until then. An
    /// unknown id is an error; many at once are one request of the list, by their ids. `find` gives nothing
    /// instead of an error.
    ///
    /// `GET /quickbooks-desktop/bills/{id}`. `id`: key given by QuickBooks, such as "80000001-1234567890";
    /// unique only among records of one kind.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<bill>(prepare_retrieve(id, options), std::forward<Token>(token));
    }

    /// Updates a bill. No purchase order can be linked any more. What is left unset stays as it is.
    /// `revision_number` has to be the one last read; if somebody saved the record since then, the update is
    /// refused. Lines that are given take the place of all there are, so those left out are deleted; keep one
    /// by its id, add one with the id "-1". `update_with` reads it, asks what to change, and does so again if
    /// somebody else was faster.
    ///
    /// `POST /quickbooks-desktop/bills/{id}`. Not idempotent. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto update(
        std::string_view id, const bill_update_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<bill>(prepare_update(id, params, options), std::forward<Token>(token));
    }

    /// Deletes a bill. It is gone for good; refused while somebody has it open, or while something linked to
    /// it is in use.
    ///
    /// `DELETE /quickbooks-desktop/bills/{id}`. `id`: key given by QuickBooks, such as "80000001-1234567890";
    /// unique only among records of one kind.
    template <class Token = default_token>
    auto delete_(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<transaction_deletion>(
            prepare_delete_(id, options), std::forward<Token>(token));
    }

    /// Voids a bill. It stays in the books under its date, but all its amounts become zero; refused while in
    /// use.
    ///
    /// `POST /quickbooks-desktop/bills/{id}/void`. Not idempotent. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto void_(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<transaction_void>(prepare_void_(id, options), std::forward<Token>(token));
    }

    // Recipes are made of several requests; they need conductor::recipes, and
    // <conductor/recipes/qbd/bills.hpp>. What is said of operations about tokens, cancellation and lifetime
    // holds for them too, and a deadline is over the whole.

    /// Finds those by id or ref-number: gives a `std::vector<bill>`, which is empty if there is none.
    /// Several may share a ref-number.
    template <class Token = default_token>
    auto find(const bill_key& key, request_options options = {}, Token&& token = Token{}) const;

    /// Creates a bill that is known by a key of the caller, once: gives a `once<bill>`, whose three results
    /// must all be handled. The record's `externalId` is made of the key. What this promises, and what not,
    /// is in `docs/create-once.md`.
    template <class Token = default_token>
    auto create_once(
        std::string_view key, const bill_create_params& params, once_options how = {},
        request_options options = {}, Token&& token = Token{}) const;

    /// The same; and `save` is called before anything is sent, with what a later run needs to go on.
    template <std::invocable<const create_intent&> Save, class Token = default_token>
    auto create_once(
        std::string_view key, const bill_create_params& params, Save save, once_options how = {},
        request_options options = {}, Token&& token = Token{}) const;

    /// Updates a bill as it stands: gives an `updated_with<bill>`. `change` is given the record and gives
    /// `bill_update_params`, or a `std::optional` of them, which is empty if there is nothing to do; it is
    /// asked again if somebody else was faster. See `docs/update-with.md`.
    template <std::invocable<const bill&> Change, class Token = default_token>
    auto update_with(
        std::string_view id, Change change, request_options options = {}, Token&& token = Token{}) const;

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token, class... More>
    void create_once(std::string_view, bill_create_params&&, More&&...) const {
        detail::refuse_unnamed_params<Token>();
    }
#endif

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto list(bill_list_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<cursor_page<bill>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Unnamed = void>
    [[nodiscard]] page_stream<bill>
    pages(bill_list_params&& params, request_options options = {}, page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return pages(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<bill>
    list_all(bill_list_params&& params, request_options options = {}, page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_all(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<bill> list_in_windows(
        bill_list_params&& params, window_options windows, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_in_windows(std::as_const(params), windows, options, paging);
    }
    template <class Token = default_token>
    auto create(bill_create_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<bill>(prepare_create(params, options), std::forward<Token>(token));
    }
    template <class Token = default_token>
    auto update(
        std::string_view id, bill_update_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<bill>(prepare_update(id, params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const bill_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const bill_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_update(
        std::string_view id, const bill_update_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_delete_(std::string_view id, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_void_(std::string_view id, const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
