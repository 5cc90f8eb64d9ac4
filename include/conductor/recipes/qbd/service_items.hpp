#pragma once

// Recipes for service items: the key of `find`, and what makes operations of them. Made by tools/generate
// from api/conductor.yml.

#include <conductor/detail/export.hpp>
#include <conductor/detail/recipe.hpp>
#include <conductor/detail/recipe_context.hpp>
#include <conductor/qbd/resources/service_items.hpp>
#include <conductor/qbd/service_items.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/recipes/results.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What `service_items::find` looks for: one of these. Refers to the caller's text until the operation's
/// function returns.
struct service_item_key {
    std::string_view id{};        ///< given by QuickBooks; no other record of its kind has it
    std::string_view full_name{}; ///< with those of its parents, as in "Parent:Child", whatever its case
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI::recipes {

[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<std::optional<qbd::service_item>> find(
    const qbd::resources::service_items& in, const detail::recipe_context& context,
    const qbd::service_item_key& key, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<found_many<qbd::service_item>> find_many(
    const qbd::resources::service_items& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<ensured<qbd::service_item>> ensure(
    const qbd::resources::service_items& in, const detail::recipe_context& context,
    const qbd::service_item_create_params& params,
    std::function<std::optional<qbd::service_item_update_params>(const qbd::service_item&)> change,
    ensure_options how, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<once<qbd::service_item>> create_once(
    const qbd::resources::service_items& in, const detail::recipe_context& context, std::string_view key,
    const qbd::service_item_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<updated_with<qbd::service_item>> update_with(
    const qbd::resources::service_items& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::service_item_update_params>(const qbd::service_item&)> change,
    const request_options& options);

} // namespace conductor::recipes

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

template <class Token>
auto service_items::find(const service_item_key& key, request_options options, Token&& token) const {
    return detail::async_recipe<std::optional<service_item>>(
        recipes::find(*this, detail::context_of(*company_->client), key, options),
        std::forward<Token>(token));
}

template <class Token>
auto service_items::find_many(
    std::span<const std::string> names, request_options options, Token&& token) const {
    return detail::async_recipe<found_many<service_item>>(
        recipes::find_many(*this, detail::context_of(*company_->client), names, options),
        std::forward<Token>(token));
}

template <class Token>
auto service_items::ensure(
    const service_item_create_params& params, ensure_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<ensured<service_item>>(
        recipes::ensure(*this, detail::context_of(*company_->client), params, nullptr, how, options),
        std::forward<Token>(token));
}

template <std::invocable<const service_item&> Change, class Token>
auto service_items::ensure(
    const service_item_create_params& params, Change change, ensure_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<ensured<service_item>>(
        recipes::ensure(
            *this, detail::context_of(*company_->client), params, std::move(change), how, options),
        std::forward<Token>(token));
}

template <class Token>
auto service_items::create_once(
    std::string_view key, const service_item_create_params& params, once_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<once<service_item>>(
        recipes::create_once(
            *this, detail::context_of(*company_->client), key, params, nullptr, how, options),
        std::forward<Token>(token));
}

template <std::invocable<const create_intent&> Save, class Token>
auto service_items::create_once(
    std::string_view key, const service_item_create_params& params, Save save, once_options how,
    request_options options, Token&& token) const {
    return detail::async_recipe<once<service_item>>(
        recipes::create_once(
            *this, detail::context_of(*company_->client), key, params, std::move(save), how, options),
        std::forward<Token>(token));
}

template <std::invocable<const service_item&> Change, class Token>
auto service_items::update_with(
    std::string_view id, Change change, request_options options, Token&& token) const {
    return detail::async_recipe<updated_with<service_item>>(
        recipes::update_with(*this, detail::context_of(*company_->client), id, std::move(change), options),
        std::forward<Token>(token));
}

} // namespace conductor::qbd::resources
