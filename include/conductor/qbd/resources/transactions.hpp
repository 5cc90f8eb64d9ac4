#pragma once

// The operations on transactions. Made by tools/generate from api/conductor.yml.

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

struct transaction;
struct transaction_list_params;
struct transaction_key;

namespace resources {

/// The operations on transactions: those of all kinds, with what they have in common. Reached as
/// `client.qbd(end_user_id).transactions`; their types are in `<conductor/qbd/transactions.hpp>`. What is
/// said of `end_users` about errors, cancellation and lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class transactions {
public:
    explicit transactions(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists transactions: those of all kinds, with what they have in common. The rest of one comes from the
    /// resource of its kind; hours worked are not among them. Looking up by `ids` or `ref_numbers` ignores
    /// everything else that is asked for, and fails as a whole if a single one is unknown. A page's cursor is
    /// dead ten seconds after its answer.
    ///
    /// `GET /quickbooks-desktop/transactions`.
    template <class Token = default_token>
    auto
    list(const transaction_list_params& params, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<cursor_page<transaction>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

    /// The same without parameters: nothing, or `{}` in their place.
    template <class Token = default_token>
    auto list(detail::no_params = {}, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<cursor_page<transaction>>(
            prepare_list(nullptr, options), std::forward<Token>(token));
    }

    /// The same, page by page, beginning at `params.cursor` if it is set.
    [[nodiscard]] CONDUCTOR_API page_stream<transaction> pages(
        const transaction_list_params& params, request_options options = {}, page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API page_stream<transaction>
    pages(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, item by item across all pages.
    [[nodiscard]] CONDUCTOR_API item_stream<transaction> list_all(
        const transaction_list_params& params, request_options options = {}, page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<transaction>
    list_all(detail::no_params none = {}, request_options options = {}, page_options paging = {}) const;

    /// The same, in windows of some days each by their dates, for long ranges.
    [[nodiscard]] CONDUCTOR_API item_stream<transaction> list_in_windows(
        const transaction_list_params& params, window_options windows, request_options options = {},
        page_options paging = {}) const;
    [[nodiscard]] CONDUCTOR_API item_stream<transaction> list_in_windows(
        detail::no_params none, window_options windows, request_options options = {},
        page_options paging = {}) const;

    /// Retrieves a transaction: what transactions of all kinds have in common, such as date, account and
    /// amount. An unknown id is an error; many at once are one request of the list, by their ids. `find`
    /// gives nothing instead of an error.
    ///
    /// `GET /quickbooks-desktop/transactions/{id}`. `id`: key given by QuickBooks, such as
    /// "80000001-1234567890"; unique only among records of one kind.
    template <class Token = default_token>
    auto retrieve(std::string_view id, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<transaction>(prepare_retrieve(id, options), std::forward<Token>(token));
    }

    // Recipes are made of several requests; they need conductor::recipes, and
    // <conductor/recipes/qbd/transactions.hpp>. What is said of operations about tokens, cancellation and
    // lifetime holds for them too, and a deadline is over the whole.

    /// Finds those by id or ref-number: gives a `std::vector<transaction>`, which is empty if there is none.
    /// Several may share a ref-number.
    template <class Token = default_token>
    auto find(const transaction_key& key, request_options options = {}, Token&& token = Token{}) const;

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto list(transaction_list_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<cursor_page<transaction>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
    template <class Unnamed = void>
    [[nodiscard]] page_stream<transaction>
    pages(transaction_list_params&& params, request_options options = {}, page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return pages(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<transaction>
    list_all(transaction_list_params&& params, request_options options = {}, page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_all(std::as_const(params), options, paging);
    }
    template <class Unnamed = void>
    [[nodiscard]] item_stream<transaction> list_in_windows(
        transaction_list_params&& params, window_options windows, request_options options = {},
        page_options paging = {}) const {
        detail::refuse_unnamed_params<Unnamed>();
        return list_in_windows(std::as_const(params), windows, options, paging);
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const transaction_list_params* params, const request_options& options) const;
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_retrieve(std::string_view id, const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
