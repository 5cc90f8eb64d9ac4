#pragma once

// The operations on preferences. Made by tools/generate from api/conductor.yml.

#include <conductor/detail/async_call.hpp>
#include <conductor/detail/company_handle.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/request_options.hpp>

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::qbd {

struct preferences;

namespace resources {

/// The operations on preferences: the settings that QuickBooks' administrator made for the whole company.
/// Reached as `client.qbd(end_user_id).preferences`; their types are in `<conductor/qbd/preferences.hpp>`.
/// What is said of `end_users` about errors, cancellation and lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class preferences {
public:
    explicit preferences(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Retrieves the company's preferences: the settings that QuickBooks' administrator made for the whole
    /// company. They can be changed in QuickBooks alone.
    ///
    /// `GET /quickbooks-desktop/preferences`.
    template <class Token = default_token>
    auto retrieve(request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<qbd::preferences>(prepare_retrieve(options), std::forward<Token>(token));
    }

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_retrieve(const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
