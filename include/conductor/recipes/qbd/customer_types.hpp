#pragma once

// Recipes for customer types: the key of `find`, and what makes operations of them. Made by tools/generate
// from api/conductor.yml.

#include <conductor/detail/export.hpp>
#include <conductor/detail/recipe.hpp>
#include <conductor/detail/recipe_context.hpp>
#include <conductor/qbd/customer_types.hpp>
#include <conductor/qbd/resources/customer_types.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/recipes/results.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What `customer_types::find` looks for: one of these. Refers to the caller's text until the operation's
/// function returns.
struct customer_type_key {
    std::string_view id{};        ///< given by QuickBooks; no other record of its kind has it
    std::string_view full_name{}; ///< with those of its parents, as in "Parent:Child", whatever its case
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI::recipes {

[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<std::optional<qbd::customer_type>> find(
    const qbd::resources::customer_types& in, const detail::recipe_context& context,
    const qbd::customer_type_key& key, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<found_many<qbd::customer_type>> find_many(
    const qbd::resources::customer_types& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<ensured<qbd::customer_type>> ensure(
    const qbd::resources::customer_types& in, const detail::recipe_context& context,
    const qbd::customer_type_create_params& params, ensure_options how, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<once<qbd::customer_type>> create_once(
    const qbd::resources::customer_types& in, const detail::recipe_context& context,
    const qbd::customer_type_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options);

} // namespace conductor::recipes

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

template <class Token>
auto customer_types::find(const customer_type_key& key, request_options options, Token&& token) const {
    return detail::async_recipe<std::optional<customer_type>>(
        recipes::find(*this, detail::context_of(*company_->client), key, options),
        std::forward<Token>(token));
}

template <class Token>
auto customer_types::find_many(
    std::span<const std::string> names, request_options options, Token&& token) const {
    return detail::async_recipe<found_many<customer_type>>(
        recipes::find_many(*this, detail::context_of(*company_->client), names, options),
        std::forward<Token>(token));
}

template <class Token>
auto customer_types::ensure(
    const customer_type_create_params& params, ensure_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<ensured<customer_type>>(
        recipes::ensure(*this, detail::context_of(*company_->client), params, how, options),
        std::forward<Token>(token));
}

template <class Token>
auto customer_types::create_once(
    const customer_type_create_params& params, once_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<once<customer_type>>(
        recipes::create_once(*this, detail::context_of(*company_->client), params, nullptr, how, options),
        std::forward<Token>(token));
}

template <std::invocable<const create_intent&> Save, class Token>
auto customer_types::create_once(
    const customer_type_create_params& params, Save save, once_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<once<customer_type>>(
        recipes::create_once(
            *this, detail::context_of(*company_->client), params, std::move(save), how, options),
        std::forward<Token>(token));
}

} // namespace conductor::qbd::resources
