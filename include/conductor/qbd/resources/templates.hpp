#pragma once

// The operations on templates. Made by tools/generate from api/conductor.yml.

#include <conductor/cursor_page.hpp>
#include <conductor/detail/async_call.hpp>
#include <conductor/detail/company_handle.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/request_options.hpp>

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::qbd {

struct template_;

namespace resources {

/// The operations on templates: layouts of printed forms, by kind of form. Reached as
/// `client.qbd(end_user_id).templates`; their types are in `<conductor/qbd/templates.hpp>`. What is said of
/// `end_users` about errors, cancellation and lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class templates {
public:
    explicit templates(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists templates: layouts of printed forms, by kind of form. They are made and changed in QuickBooks
    /// alone.
    ///
    /// `GET /quickbooks-desktop/templates`.
    template <class Token = default_token>
    auto list(request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<cursor_page<template_>>(prepare_list(options), std::forward<Token>(token));
    }

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_list(const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
