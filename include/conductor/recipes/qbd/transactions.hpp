#pragma once

// Recipes for transactions: the key of `find`, and what makes operations of them. Made by tools/generate from
// api/conductor.yml.

#include <conductor/detail/export.hpp>
#include <conductor/detail/recipe.hpp>
#include <conductor/detail/recipe_context.hpp>
#include <conductor/qbd/resources/transactions.hpp>
#include <conductor/qbd/transactions.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/recipes/results.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What `transactions::find` looks for: one of these. Refers to the caller's text until the operation's
/// function returns.
struct transaction_key {
    std::string_view id{};         ///< given by QuickBooks; no other record of its kind has it
    std::string_view ref_number{}; ///< case matters; several may share one
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI::recipes {

[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<std::vector<qbd::transaction>> find(
    const qbd::resources::transactions& in, const detail::recipe_context& context,
    const qbd::transaction_key& key, const request_options& options);

} // namespace conductor::recipes

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

template <class Token>
auto transactions::find(const transaction_key& key, request_options options, Token&& token) const {
    return detail::async_recipe<std::vector<transaction>>(
        recipes::find(*this, detail::context_of(*company_->client), key, options),
        std::forward<Token>(token));
}

} // namespace conductor::qbd::resources
