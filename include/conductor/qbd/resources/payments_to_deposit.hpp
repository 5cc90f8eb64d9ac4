#pragma once

// The operations on payments to deposit. Made by tools/generate from api/conductor.yml.

#include <conductor/detail/async_call.hpp>
#include <conductor/detail/company_handle.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/item_list.hpp>
#include <conductor/request_options.hpp>

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::qbd {

struct payment_to_deposit;

namespace resources {

/// The operations on payments to deposit: received money that has not been brought to the bank yet. Reached
/// as `client.qbd(end_user_id).payments_to_deposit`; their types are in
/// `<conductor/qbd/payments_to_deposit.hpp>`. What is said of `end_users` about errors, cancellation and
/// lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class payments_to_deposit {
public:
    explicit payments_to_deposit(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists payments to deposit: received money that has not been brought to the bank yet. Their ids are
    /// what a line of a deposit asks for.
    ///
    /// `GET /quickbooks-desktop/payments-to-deposit`.
    template <class Token = default_token>
    auto list(request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<item_list<payment_to_deposit>>(
            prepare_list(options), std::forward<Token>(token));
    }

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_list(const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
