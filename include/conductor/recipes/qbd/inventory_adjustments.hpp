#pragma once

// Recipes for inventory adjustments: the key of `find`, and what makes operations of them. Made by
// tools/generate from api/conductor.yml.

#include <conductor/detail/export.hpp>
#include <conductor/detail/recipe.hpp>
#include <conductor/detail/recipe_context.hpp>
#include <conductor/qbd/inventory_adjustments.hpp>
#include <conductor/qbd/resources/inventory_adjustments.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/recipes/results.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What `inventory_adjustments::find` looks for: one of these. Refers to the caller's text until the
/// operation's function returns.
struct inventory_adjustment_key {
    std::string_view id{};         ///< given by QuickBooks; no other record of its kind has it
    std::string_view ref_number{}; ///< case matters; several may share one
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI::recipes {

[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<std::vector<qbd::inventory_adjustment>> find(
    const qbd::resources::inventory_adjustments& in, const detail::recipe_context& context,
    const qbd::inventory_adjustment_key& key, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<once<qbd::inventory_adjustment>> create_once(
    const qbd::resources::inventory_adjustments& in, const detail::recipe_context& context,
    std::string_view key, const qbd::inventory_adjustment_create_params& params,
    std::function<void(const create_intent&)> save, once_options how, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<updated_with<qbd::inventory_adjustment>> update_with(
    const qbd::resources::inventory_adjustments& in, const detail::recipe_context& context,
    std::string_view id,
    std::function<std::optional<qbd::inventory_adjustment_update_params>(const qbd::inventory_adjustment&)>
        change,
    const request_options& options);

} // namespace conductor::recipes

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

template <class Token>
auto inventory_adjustments::find(
    const inventory_adjustment_key& key, request_options options, Token&& token) const {
    return detail::async_recipe<std::vector<inventory_adjustment>>(
        recipes::find(*this, detail::context_of(*company_->client), key, options),
        std::forward<Token>(token));
}

template <class Token>
auto inventory_adjustments::create_once(
    std::string_view key, const inventory_adjustment_create_params& params, once_options how,
    request_options options, Token&& token) const {
    return detail::async_recipe<once<inventory_adjustment>>(
        recipes::create_once(
            *this, detail::context_of(*company_->client), key, params, nullptr, how, options),
        std::forward<Token>(token));
}

template <std::invocable<const create_intent&> Save, class Token>
auto inventory_adjustments::create_once(
    std::string_view key, const inventory_adjustment_create_params& params, Save save, once_options how,
    request_options options, Token&& token) const {
    return detail::async_recipe<once<inventory_adjustment>>(
        recipes::create_once(
            *this, detail::context_of(*company_->client), key, params, std::move(save), how, options),
        std::forward<Token>(token));
}

template <std::invocable<const inventory_adjustment&> Change, class Token>
auto inventory_adjustments::update_with(
    std::string_view id, Change change, request_options options, Token&& token) const {
    return detail::async_recipe<updated_with<inventory_adjustment>>(
        recipes::update_with(*this, detail::context_of(*company_->client), id, std::move(change), options),
        std::forward<Token>(token));
}

} // namespace conductor::qbd::resources
