#pragma once

// Recipes for end-users: finding one by its source id, which the API cannot be asked for, and making sure
// that it is there.

#include <conductor/detail/export.hpp>
#include <conductor/detail/recipe.hpp>
#include <conductor/detail/recipe_context.hpp>
#include <conductor/end_users.hpp>
#include <conductor/recipes/results.hpp>

#include <optional>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI {

/// What `end_users::find` looks for: one of these. A source id is compared as it is. Refers to the caller's
/// text until the operation's function returns.
struct end_user_key {
    std::string_view id{};        ///< given by Conductor, such as "end_usr_1"
    std::string_view source_id{}; ///< your own key for the user
};

namespace recipes {

[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<std::optional<end_user>> find(
    const end_users& in, const detail::recipe_context& context, const end_user_key& key,
    const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<ensured<end_user>> ensure(
    const end_users& in, const detail::recipe_context& context, const end_user_create_params& params,
    const request_options& options);

} // namespace recipes

template <class Token>
auto end_users::find(const end_user_key& key, request_options options, Token&& token) const {
    return detail::async_recipe<std::optional<end_user>>(
        recipes::find(*this, detail::context_of(*scope_), key, options), std::forward<Token>(token));
}

template <class Token>
auto end_users::ensure(const end_user_create_params& params, request_options options, Token&& token) const {
    return detail::async_recipe<ensured<end_user>>(
        recipes::ensure(*this, detail::context_of(*scope_), params, options), std::forward<Token>(token));
}

} // namespace conductor
