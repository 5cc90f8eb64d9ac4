#pragma once

// Recipes for inventory sites: the key of `find`, and what makes operations of them. Made by tools/generate
// from api/conductor.yml.

#include <conductor/detail/export.hpp>
#include <conductor/detail/recipe.hpp>
#include <conductor/detail/recipe_context.hpp>
#include <conductor/qbd/inventory_sites.hpp>
#include <conductor/qbd/resources/inventory_sites.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/recipes/results.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What `inventory_sites::find` looks for: one of these. Refers to the caller's text until the operation's
/// function returns.
struct inventory_site_key {
    std::string_view id{};   ///< given by QuickBooks; no other record of its kind has it
    std::string_view name{}; ///< whatever its case
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI::recipes {

[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<std::optional<qbd::inventory_site>> find(
    const qbd::resources::inventory_sites& in, const detail::recipe_context& context,
    const qbd::inventory_site_key& key, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<found_many<qbd::inventory_site>> find_many(
    const qbd::resources::inventory_sites& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<ensured<qbd::inventory_site>> ensure(
    const qbd::resources::inventory_sites& in, const detail::recipe_context& context,
    const qbd::inventory_site_create_params& params,
    std::function<std::optional<qbd::inventory_site_update_params>(const qbd::inventory_site&)> change,
    ensure_options how, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<once<qbd::inventory_site>> create_once(
    const qbd::resources::inventory_sites& in, const detail::recipe_context& context,
    const qbd::inventory_site_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<updated_with<qbd::inventory_site>> update_with(
    const qbd::resources::inventory_sites& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::inventory_site_update_params>(const qbd::inventory_site&)> change,
    const request_options& options);

} // namespace conductor::recipes

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

template <class Token>
auto inventory_sites::find(const inventory_site_key& key, request_options options, Token&& token) const {
    return detail::async_recipe<std::optional<inventory_site>>(
        recipes::find(*this, detail::context_of(*company_->client), key, options),
        std::forward<Token>(token));
}

template <class Token>
auto inventory_sites::find_many(
    std::span<const std::string> names, request_options options, Token&& token) const {
    return detail::async_recipe<found_many<inventory_site>>(
        recipes::find_many(*this, detail::context_of(*company_->client), names, options),
        std::forward<Token>(token));
}

template <class Token>
auto inventory_sites::ensure(
    const inventory_site_create_params& params, ensure_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<ensured<inventory_site>>(
        recipes::ensure(*this, detail::context_of(*company_->client), params, nullptr, how, options),
        std::forward<Token>(token));
}

template <std::invocable<const inventory_site&> Change, class Token>
auto inventory_sites::ensure(
    const inventory_site_create_params& params, Change change, ensure_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<ensured<inventory_site>>(
        recipes::ensure(
            *this, detail::context_of(*company_->client), params, std::move(change), how, options),
        std::forward<Token>(token));
}

template <class Token>
auto inventory_sites::create_once(
    const inventory_site_create_params& params, once_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<once<inventory_site>>(
        recipes::create_once(*this, detail::context_of(*company_->client), params, nullptr, how, options),
        std::forward<Token>(token));
}

template <std::invocable<const create_intent&> Save, class Token>
auto inventory_sites::create_once(
    const inventory_site_create_params& params, Save save, once_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<once<inventory_site>>(
        recipes::create_once(
            *this, detail::context_of(*company_->client), params, std::move(save), how, options),
        std::forward<Token>(token));
}

template <std::invocable<const inventory_site&> Change, class Token>
auto inventory_sites::update_with(
    std::string_view id, Change change, request_options options, Token&& token) const {
    return detail::async_recipe<updated_with<inventory_site>>(
        recipes::update_with(*this, detail::context_of(*company_->client), id, std::move(change), options),
        std::forward<Token>(token));
}

} // namespace conductor::qbd::resources
