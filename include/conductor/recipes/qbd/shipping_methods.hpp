#pragma once

// Recipes for shipping methods: the key of `find`, and what makes operations of them. Made by tools/generate
// from api/conductor.yml.

#include <conductor/detail/export.hpp>
#include <conductor/detail/recipe.hpp>
#include <conductor/detail/recipe_context.hpp>
#include <conductor/qbd/resources/shipping_methods.hpp>
#include <conductor/qbd/shipping_methods.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/recipes/results.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What `shipping_methods::find` looks for: one of these. Refers to the caller's text until the operation's
/// function returns.
struct shipping_method_key {
    std::string_view id{};   ///< given by QuickBooks; no other record of its kind has it
    std::string_view name{}; ///< whatever its case
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI::recipes {

[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<std::optional<qbd::shipping_method>> find(
    const qbd::resources::shipping_methods& in, const detail::recipe_context& context,
    const qbd::shipping_method_key& key, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<found_many<qbd::shipping_method>> find_many(
    const qbd::resources::shipping_methods& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<ensured<qbd::shipping_method>> ensure(
    const qbd::resources::shipping_methods& in, const detail::recipe_context& context,
    const qbd::shipping_method_create_params& params, ensure_options how, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<once<qbd::shipping_method>> create_once(
    const qbd::resources::shipping_methods& in, const detail::recipe_context& context,
    const qbd::shipping_method_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options);

} // namespace conductor::recipes

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

template <class Token>
auto shipping_methods::find(const shipping_method_key& key, request_options options, Token&& token) const {
    return detail::async_recipe<std::optional<shipping_method>>(
        recipes::find(*this, detail::context_of(*company_->client), key, options),
        std::forward<Token>(token));
}

template <class Token>
auto shipping_methods::find_many(
    std::span<const std::string> names, request_options options, Token&& token) const {
    return detail::async_recipe<found_many<shipping_method>>(
        recipes::find_many(*this, detail::context_of(*company_->client), names, options),
        std::forward<Token>(token));
}

template <class Token>
auto shipping_methods::ensure(
    const shipping_method_create_params& params, ensure_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<ensured<shipping_method>>(
        recipes::ensure(*this, detail::context_of(*company_->client), params, how, options),
        std::forward<Token>(token));
}

template <class Token>
auto shipping_methods::create_once(
    const shipping_method_create_params& params, once_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<once<shipping_method>>(
        recipes::create_once(*this, detail::context_of(*company_->client), params, nullptr, how, options),
        std::forward<Token>(token));
}

template <std::invocable<const create_intent&> Save, class Token>
auto shipping_methods::create_once(
    const shipping_method_create_params& params, Save save, once_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<once<shipping_method>>(
        recipes::create_once(
            *this, detail::context_of(*company_->client), params, std::move(save), how, options),
        std::forward<Token>(token));
}

} // namespace conductor::qbd::resources
