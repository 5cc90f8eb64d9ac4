#pragma once

// Recipes for inventory assembly items: the key of `find`, and what makes operations of them. Made by
// tools/generate from api/conductor.yml.

#include <conductor/detail/export.hpp>
#include <conductor/detail/recipe.hpp>
#include <conductor/detail/recipe_context.hpp>
#include <conductor/qbd/inventory_assembly_items.hpp>
#include <conductor/qbd/resources/inventory_assembly_items.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/recipes/results.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What `inventory_assembly_items::find` looks for: one of these. Refers to the caller's text until the
/// operation's function returns.
struct inventory_assembly_item_key {
    std::string_view id{};        ///< given by QuickBooks; no other record of its kind has it
    std::string_view full_name{}; ///< with those of its parents, as in "Parent:Child", whatever its case
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI::recipes {

[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<std::optional<qbd::inventory_assembly_item>> find(
    const qbd::resources::inventory_assembly_items& in, const detail::recipe_context& context,
    const qbd::inventory_assembly_item_key& key, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<found_many<qbd::inventory_assembly_item>> find_many(
    const qbd::resources::inventory_assembly_items& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<ensured<qbd::inventory_assembly_item>> ensure(
    const qbd::resources::inventory_assembly_items& in, const detail::recipe_context& context,
    const qbd::inventory_assembly_item_create_params& params,
    std::function<std::optional<qbd::inventory_assembly_item_update_params>(
        const qbd::inventory_assembly_item&)> change,
    ensure_options how, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<once<qbd::inventory_assembly_item>> create_once(
    const qbd::resources::inventory_assembly_items& in, const detail::recipe_context& context,
    std::string_view key, const qbd::inventory_assembly_item_create_params& params,
    std::function<void(const create_intent&)> save, once_options how, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<updated_with<qbd::inventory_assembly_item>> update_with(
    const qbd::resources::inventory_assembly_items& in, const detail::recipe_context& context,
    std::string_view id,
    std::function<std::optional<qbd::inventory_assembly_item_update_params>(
        const qbd::inventory_assembly_item&)> change,
    const request_options& options);

} // namespace conductor::recipes

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

template <class Token>
auto inventory_assembly_items::find(
    const inventory_assembly_item_key& key, request_options options, Token&& token) const {
    return detail::async_recipe<std::optional<inventory_assembly_item>>(
        recipes::find(*this, detail::context_of(*company_->client), key, options),
        std::forward<Token>(token));
}

template <class Token>
auto inventory_assembly_items::find_many(
    std::span<const std::string> names, request_options options, Token&& token) const {
    return detail::async_recipe<found_many<inventory_assembly_item>>(
        recipes::find_many(*this, detail::context_of(*company_->client), names, options),
        std::forward<Token>(token));
}

template <class Token>
auto inventory_assembly_items::ensure(
    const inventory_assembly_item_create_params& params, ensure_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<ensured<inventory_assembly_item>>(
        recipes::ensure(*this, detail::context_of(*company_->client), params, nullptr, how, options),
        std::forward<Token>(token));
}

template <std::invocable<const inventory_assembly_item&> Change, class Token>
auto inventory_assembly_items::ensure(
    const inventory_assembly_item_create_params& params, Change change, ensure_options how,
    request_options options, Token&& token) const {
    return detail::async_recipe<ensured<inventory_assembly_item>>(
        recipes::ensure(
            *this, detail::context_of(*company_->client), params, std::move(change), how, options),
        std::forward<Token>(token));
}

template <class Token>
auto inventory_assembly_items::create_once(
    std::string_view key, const inventory_assembly_item_create_params& params, once_options how,
    request_options options, Token&& token) const {
    return detail::async_recipe<once<inventory_assembly_item>>(
        recipes::create_once(
            *this, detail::context_of(*company_->client), key, params, nullptr, how, options),
        std::forward<Token>(token));
}

template <std::invocable<const create_intent&> Save, class Token>
auto inventory_assembly_items::create_once(
    std::string_view key, const inventory_assembly_item_create_params& params, Save save, once_options how,
    request_options options, Token&& token) const {
    return detail::async_recipe<once<inventory_assembly_item>>(
        recipes::create_once(
            *this, detail::context_of(*company_->client), key, params, std::move(save), how, options),
        std::forward<Token>(token));
}

template <std::invocable<const inventory_assembly_item&> Change, class Token>
auto inventory_assembly_items::update_with(
    std::string_view id, Change change, request_options options, Token&& token) const {
    return detail::async_recipe<updated_with<inventory_assembly_item>>(
        recipes::update_with(*this, detail::context_of(*company_->client), id, std::move(change), options),
        std::forward<Token>(token));
}

} // namespace conductor::qbd::resources
