#pragma once

// The operations on bills to pay. Made by tools/generate from api/conductor.yml.

#include <conductor/detail/async_call.hpp>
#include <conductor/detail/company_handle.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/named_params.hpp>
#include <conductor/item_list.hpp>
#include <conductor/request_options.hpp>

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::qbd {

struct bill_to_pay;
struct bill_to_pay_list_params;

namespace resources {

/// The operations on bills to pay: what one vendor is still owed, and the credits that can be used against
/// it. Reached as `client.qbd(end_user_id).bills_to_pay`; their types are in
/// `<conductor/qbd/bills_to_pay.hpp>`. What is said of `end_users` about errors, cancellation and lifetime
/// holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class bills_to_pay {
public:
    explicit bills_to_pay(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists bills to pay: what one vendor is still owed, and the credits that can be used against it. Their
    /// ids are what a bill payment asks for.
    ///
    /// `GET /quickbooks-desktop/bills-to-pay`.
    template <class Token = default_token>
    auto
    list(const bill_to_pay_list_params& params, request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<item_list<bill_to_pay>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto list(bill_to_pay_list_params&& params, request_options options = {}, Token&& token = Token{}) const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<item_list<bill_to_pay>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const bill_to_pay_list_params* params, const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
