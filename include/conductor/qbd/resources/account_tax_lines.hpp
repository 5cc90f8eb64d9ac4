#pragma once

// The operations on account tax lines. Made by tools/generate from api/conductor.yml.

#include <conductor/detail/async_call.hpp>
#include <conductor/detail/company_handle.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/item_list.hpp>
#include <conductor/request_options.hpp>

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::qbd {

struct account_tax_line;

namespace resources {

/// The operations on account tax lines: lines of the income tax form that accounts can be assigned to, as the
/// company's form has them. Reached as `client.qbd(end_user_id).account_tax_lines`; their types are in
/// `<conductor/qbd/account_tax_lines.hpp>`. What is said of `end_users` about errors, cancellation and
/// lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class account_tax_lines {
public:
    explicit account_tax_lines(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists account tax lines: lines of the income tax form that accounts can be assigned to, as the
    /// company's form has them.
    ///
    /// `GET /quickbooks-desktop/account-tax-lines`.
    template <class Token = default_token>
    auto list(request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<item_list<account_tax_line>>(
            prepare_list(options), std::forward<Token>(token));
    }

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_list(const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
