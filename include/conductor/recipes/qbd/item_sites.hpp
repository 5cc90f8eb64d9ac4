#pragma once

// Recipes for item sites: the key of `find`, and what makes operations of them. Made by tools/generate from
// api/conductor.yml.

#include <conductor/detail/export.hpp>
#include <conductor/detail/recipe.hpp>
#include <conductor/detail/recipe_context.hpp>
#include <conductor/qbd/item_sites.hpp>
#include <conductor/qbd/resources/item_sites.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/recipes/results.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What `item_sites::find` looks for. Refers to the caller's text until the operation's function
/// returns.
struct item_site_key {
    std::string_view id{}; ///< given by QuickBooks; no other record of its kind has it
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI::recipes {

[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<std::optional<qbd::item_site>> find(
    const qbd::resources::item_sites& in, const detail::recipe_context& context,
    const qbd::item_site_key& key, const request_options& options);

} // namespace conductor::recipes

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

template <class Token>
auto item_sites::find(const item_site_key& key, request_options options, Token&& token) const {
    return detail::async_recipe<std::optional<item_site>>(
        recipes::find(*this, detail::context_of(*company_->client), key, options),
        std::forward<Token>(token));
}

} // namespace conductor::qbd::resources
