#pragma once

// The operations on deleted list objects. Made by tools/generate from api/conductor.yml.

#include <conductor/detail/async_call.hpp>
#include <conductor/detail/company_handle.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/named_params.hpp>
#include <conductor/item_list.hpp>
#include <conductor/request_options.hpp>

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::qbd {

struct deleted_list_object;
struct deleted_list_object_list_params;

namespace resources {

/// The operations on deleted list objects: what is still known of records other than transactions, such as
/// customers or items, that were deleted. Reached as `client.qbd(end_user_id).deleted_list_objects`; their
/// types are in `<conductor/qbd/deleted_list_objects.hpp>`. What is said of `end_users` about errors,
/// cancellation and lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class deleted_list_objects {
public:
    explicit deleted_list_objects(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Lists deleted list objects: what is still known of records other than transactions, such as customers
    /// or items, that were deleted. QuickBooks remembers them for 90 days; all come in one answer.
    ///
    /// `GET /quickbooks-desktop/deleted-list-objects`.
    template <class Token = default_token>
    auto list(
        const deleted_list_object_list_params& params, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<item_list<deleted_list_object>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }

#if CONDUCTOR_REQUIRES_NAMED_PARAMS
    template <class Token = default_token>
    auto list(deleted_list_object_list_params&& params, request_options options = {}, Token&& token = Token{})
        const {
        detail::refuse_unnamed_params<Token>();
        return detail::async_call<item_list<deleted_list_object>>(
            prepare_list(&params, options), std::forward<Token>(token));
    }
#endif

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_list(const deleted_list_object_list_params* params, const request_options& options) const;

    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
