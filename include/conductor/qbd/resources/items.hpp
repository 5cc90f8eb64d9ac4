#pragma once

// Items of all kinds, each of which is a resource of its own. Made by tools/generate from api/conductor.yml.

#include <conductor/default_token.hpp>
#include <conductor/detail/company_handle.hpp>
#include <conductor/request_options.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd {

struct item_key;

namespace resources {

/// Items of all kinds. Reached as `client.qbd(end_user_id).items`. What is said of `end_users` about errors,
/// cancellation and lifetime holds here too.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class items {
public:
    explicit items(const detail::company& lender) noexcept
        : company_(detail::company_handle::borrow(lender)) {}

    /// Finds an item by id or full name, among all kinds of items: gives a `std::optional<any_item>`, which
    /// is empty if there is none. One kind after the other is asked for, service items first. Needs
    /// conductor::recipes, and <conductor/recipes/qbd/items.hpp>; a deadline is over the whole.
    template <class Token = default_token>
    auto find(const item_key& key, request_options options = {}, Token&& token = Token{}) const;

private:
    detail::company_handle company_;
};

} // namespace resources
} // namespace conductor::qbd
