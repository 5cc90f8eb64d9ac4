#pragma once

// The operations on credit card refunds. Made by tools/generate from api/conductor.yml.

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

struct credit_card_refund;
struct credit_card_refund_create_params;
struct credit_card_refund_list_params;
struct transaction_deletion;
struct transaction_void;
struct credit_card_refund_key;

namespace resources {

/// The operations on credit card refunds: money given back to customers' credit cards. Reached as
/// `client.qbd(end_user_id).credit_card_refunds`; their types are in
/// `<conductor/qbd/credit_card_refunds.hpp>`. What is said of `end_users` about errors, cancellation and
/// lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class credit_card_refunds {
public:
    explicit credit_card_refunds(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists credit card refunds: money given back to customers' credit cards. Looking up by `ids` or
    /// `ref_numbers` ignores everything else that is asked for, and fails as a whole if a single one is
    /// unknown. Lines come only if `include_line_items` asks for them. A page's cursor is dead ten seconds
    /// after its answer.
    ///
    /// `GET /quickbooks-desktop/credit-card-refunds`.
    template <class Token = default_token>
    auto list(
        const credit_card_refund_list_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<cursor_page<credit_card_refund>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<cursor_page<credit_card_refund>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// The same, page by page, beginning at `params.cursor` if it is set.
    [[nodiscard]] CONDUCTOR_API page_stream<credit_card_refund> pages(
        const credit_card_refund_list_params& params, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API page_stream<credit_card_refund>
    pages(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, item by item across all pages.
    [[nodiscard]] CONDUCTOR_API item_stream<credit_card_refund> list_all(
        const credit_card_refund_list_params& params, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<credit_card_refund>
    list_all(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, in windows of some days each by their dates, for long ranges.
    [[nodiscard]] CONDUCTOR_API item_stream<credit_card_refund> list_in_windows(
        const credit_card_refund_list_params& params, window_options windows, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<credit_card_refund> list_in_windows(
        detail::no_params none, window_options windows, request_options options = {},
        page_options paging = {}) const;

    /// Creates a credit card refund: money given back to a customer's credit card, against a credit memo or a
    /// payment too much. What is paid back are credits of the customer; each has to be named with its part.
    /// If no answer comes it may have been made all the same, so look for it before sending it again.
    /// `create_once` does that.
    ///
    /// `POST /quickbooks-desktop/credit-card-refunds`. Not idempotent.
    template <class Token = default_token>
    auto create(
        const credit_card_refund_create_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<credit_card_refund>(
            prepare_create(params, options), std::forward<Token>(token));
    }

    /// Retrieves a credit card refund: money given back to a customer's credit card, against a credit memo or
    /// a payment too much. An unknown id is an error; many at once are one request of the list, by their ids.
    /// `find` gives nothing instead of an error.
    ///
    /// `GET /quickbooks-desktop/credit-card-refunds/{id}`. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<credit_card_refund>(
            prepare_retrieve(id, options), std::forward<Token>(token));
    }

    /// Deletes a credit card refund. It cannot be changed, only deleted or made void and made anew. It is
    /// gone for good; refused while somebody has it open, or while something linked to it is in use.
    ///
    /// `DELETE /quickbooks-desktop/credit-card-refunds/{id}`. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto delete_(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<transaction_deletion>(
            prepare_delete_(id, options), std::forward<Token>(token));
    }

    /// Voids a credit card refund. It stays in the books under its date, but all its amounts become zero;
    /// refused while in use.
    ///
    /// `POST /quickbooks-desktop/credit-card-refunds/{id}/void`. Not idempotent. `id`: key given by
    /// QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto void_(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<transaction_void>(prepare_void_(id, options), std::forward<Token>(token));
    }

    // Recipes are made of several requests; they need conductor::recipes, and
    // <conductor/recipes/qbd/credit_card_refunds.hpp>. What is said of operations about tokens, cancellation
    // and lifetime holds for them too, and a deadline is over the whole.

    /// Finds those by id or ref-number: gives a `std::vector<credit_card_refund>`, which is empty if there is
    /// none. Several may share a ref-number.
    template <class Token = default_token>
    auto find(const credit_card_refund_key& key, request_options options = {}, Token&& token = Token{}) const;

    /// Creates a credit card refund that is known by a key of the caller, once: gives a
    /// `once<credit_card_refund>`, whose three results must all be handled. The record's `externalId` is made
    /// of the key. What this promises, and what not, is in `docs/create-once.md`.
    template <class Token = default_token>
    auto create_once(
        std::string_view key, const credit_card_refund_create_params& params, once_options how = {},
        request_options options = {}, Token&& token = Token{}) const;

    /// The same; and `save` is called before anything is sent, with what a later run needs to go on.
    template <std::invocable<const create_intent&> Save, class Token = default_token>
    auto create_once(
        std::string_view key, const credit_card_refund_create_params& params, Save save,
        once_options how = {}, request_options options = {}, Token&& token = Token{}) const;

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token, class... More>
    void create_once(std::string_view, credit_card_refund_create_params&&, More&&...) const {
        detail::refuse_unnamed_params<Token>();
    }
#endif

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto list(credit_card_refund_list_params&& params, request_options options = {}, Token&& token = Token{})
        const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<cursor_page<credit_card_refund>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Unnamed = void>
    [[nodiscard]] page_stream<credit_card_refund> pages(
        credit_card_refund_list_params&& params, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return pages(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<credit_card_refund> list_all(
        credit_card_refund_list_params&& params, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_all(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<credit_card_refund> list_in_windows(
        credit_card_refund_list_params&& params, window_options windows, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_in_windows(std::as_const(params), windows, options, paging);
    }
    template <class Token = default_token>
    auto create(
        credit_card_refund_create_params&& params, request_options options = {},
        Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<credit_card_refund>(
            prepare_create(params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const credit_card_refund_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_create(const credit_card_refund_create_params& params, const request_options& options) const;
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
