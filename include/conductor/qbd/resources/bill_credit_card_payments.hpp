#pragma once

// The operations on bill credit card payments. Made by tools/generate from api/conductor.yml.

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

struct bill_credit_card_payment;
struct bill_credit_card_payment_create_params;
struct bill_credit_card_payment_list_params;
struct transaction_deletion;
struct transaction_void;
struct bill_credit_card_payment_key;

namespace resources {

/// The operations on bill credit card payments: charges on credit cards that paid bills. Reached as
/// `client.qbd(end_user_id).bill_credit_card_payments`; their types are in
/// `<conductor/qbd/bill_credit_card_payments.hpp>`. What is said of `end_users` about errors, cancellation
/// and lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class bill_credit_card_payments {
public:
    explicit bill_credit_card_payments(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists bill credit card payments: charges on credit cards that paid bills. Looking up by `ids` or
    /// `ref_numbers` ignores everything else that is asked for, and fails as a whole if a single one is
    /// unknown. Lines come only if `include_line_items` asks for them. A page's cursor is dead ten seconds
    /// after its answer.
    ///
    /// `GET /quickbooks-desktop/bill-credit-card-payments`.
    template <class Token = default_token>
    auto list(
        const bill_credit_card_payment_list_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<cursor_page<bill_credit_card_payment>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<cursor_page<bill_credit_card_payment>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// The same, page by page, beginning at `params.cursor` if it is set.
    [[nodiscard]] CONDUCTOR_API page_stream<bill_credit_card_payment> pages(
        const bill_credit_card_payment_list_params& params, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API page_stream<bill_credit_card_payment>
    pages(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, item by item across all pages.
    [[nodiscard]] CONDUCTOR_API item_stream<bill_credit_card_payment> list_all(
        const bill_credit_card_payment_list_params& params, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<bill_credit_card_payment>
    list_all(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, in windows of some days each by their dates, for long ranges.
    [[nodiscard]] CONDUCTOR_API item_stream<bill_credit_card_payment> list_in_windows(
        const bill_credit_card_payment_list_params& params, window_options windows,
        request_options options = {}, page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<bill_credit_card_payment> list_in_windows(
        detail::no_params none, window_options windows, request_options options = {},
        page_options paging = {}) const;

    /// Creates a bill credit card payment: a charge on a credit card that pays bills of one vendor. Each bill
    /// needs an amount, a discount or a credit; vendor and payables account have to be those of the bills, or
    /// they count as not there. If no answer comes it may have been made all the same, so look for it before
    /// sending it again. `create_once` does that.
    ///
    /// `POST /quickbooks-desktop/bill-credit-card-payments`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const bill_credit_card_payment_create_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<bill_credit_card_payment>(
            prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves a bill credit card payment: a charge on a credit card that pays bills of one vendor. An
    /// unknown id is an error; many at once are one request of the list, by their ids. `find` gives nothing
    /// instead of an error.
    ///
    /// `GET /quickbooks-desktop/bill-credit-card-payments/{id}`. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<bill_credit_card_payment>(
            prepare_retrieve(id, options), std::forward<Token>(token));
    }

    /// Deletes a bill credit card payment. It cannot be changed, only deleted or made void and made anew; the
    /// bills that it paid are open again. It is gone for good; refused while somebody has it open, or while
    /// something linked to it is in use.
    ///
    /// `DELETE /quickbooks-desktop/bill-credit-card-payments/{id}`. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto delete_(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<transaction_deletion>(
            prepare_delete_(id, options), std::forward<Token>(token));
    }

    /// Voids a bill credit card payment. It stays in the books under its date, but all its amounts become
    /// zero; refused while in use.
    ///
    /// `POST /quickbooks-desktop/bill-credit-card-payments/{id}/void`. Not idempotent. `id`: key given by
    /// QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto void_(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<transaction_void>(prepare_void_(id, options), std::forward<Token>(token));
    }

    // Recipes are made of several requests; they need conductor::recipes, and
    // <conductor/recipes/qbd/bill_credit_card_payments.hpp>. What is said of operations about tokens,
    // cancellation and lifetime holds for them too, and a deadline is over the whole.

    /// Finds those by id or ref-number: gives a `std::vector<bill_credit_card_payment>`, which is empty if
    /// there is none. Several may share a ref-number.
    template <class Token = default_token>
    auto find(
        const bill_credit_card_payment_key& key, request_options options = {}, Token&& token = Token{}) const;

    /// Creates a bill credit card payment that is known by a key of the caller, once: gives a
    /// `once<bill_credit_card_payment>`, whose three results must all be handled. The record's `externalId`
    /// is made of the key. What this promises, and what not, is in `docs/create-once.md`.
    template <class Token = default_token>
    auto create_once(
        std::string_view key, const bill_credit_card_payment_create_params& params, once_options how = {},
        request_options options = {}, Token&& token = Token{}) const;

    /// The same; and `save` is called before anything is sent, with what a later run needs to go on.
    template <std::invocable<const create_intent&> Save, class Token = default_token>
    auto create_once(
        std::string_view key, const bill_credit_card_payment_create_params& params, Save save,
        once_options how = {}, request_options options = {}, Token&& token = Token{}) const;

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token, class... More>
    void create_once(std::string_view, bill_credit_card_payment_create_params&&, More&&...) const {
        detail::refuse_unnamed_params<Token>();
    }
#endif

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto list(
        bill_credit_card_payment_list_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<cursor_page<bill_credit_card_payment>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Unnamed = void>
    [[nodiscard]] page_stream<bill_credit_card_payment> pages(
        bill_credit_card_payment_list_params&& params, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return pages(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<bill_credit_card_payment> list_all(
        bill_credit_card_payment_list_params&& params, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_all(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<bill_credit_card_payment> list_in_windows(
        bill_credit_card_payment_list_params&& params, window_options windows, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_in_windows(std::as_const(params), windows, options, paging);
    }
    template <class Token = default_token>
    auto create(
        bill_credit_card_payment_create_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<bill_credit_card_payment>(
            prepare_create(params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const bill_credit_card_payment_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_create(
        const bill_credit_card_payment_create_params& params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_delete_(std::string_view id, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_void_(std::string_view id, const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
