#pragma once

// Recipes for transfers: the key of `find`, and what makes operations of them. Made by tools/generate from
// api/conductor.yml.

#include <conductor/detail/export.hpp>
#include <conductor/detail/recipe.hpp>
#include <conductor/detail/recipe_context.hpp>
#include <conductor/qbd/resources/transfers.hpp>
#include <conductor/qbd/transfers.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/recipes/results.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What `transfers::find` looks for. Refers to the caller's text until the operation's function
/// returns.
struct transfer_key {
    std::string_view id{}; ///< given by QuickBooks; no other record of its kind has it
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI::recipes {

[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<std::optional<qbd::transfer>> find(
    const qbd::resources::transfers& in, const detail::recipe_context& context, const qbd::transfer_key& key,
    const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<updated_with<qbd::transfer>> update_with(
    const qbd::resources::transfers& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::transfer_update_params>(const qbd::transfer&)> change,
    const request_options& options);

} // namespace conductor::recipes

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

template <class Token>
auto transfers::find(const transfer_key& key, request_options options, Token&& token) const {
    return detail::async_recipe<std::optional<transfer>>(
        recipes::find(*this, detail::context_of(*company_->client), key, options),
        std::forward<Token>(token));
}

template <std::invocable<const transfer&> Change, class Token>
auto transfers::update_with(
    std::string_view id, Change change, request_options options, Token&& token) const {
    return detail::async_recipe<updated_with<transfer>>(
        recipes::update_with(*this, detail::context_of(*company_->client), id, std::move(change), options),
        std::forward<Token>(token));
}

} // namespace conductor::qbd::resources
