#pragma once

// Recipes for standard terms: the key of `find`, and what makes operations of them. Made by tools/generate
// from api/conductor.yml.

#include <conductor/detail/export.hpp>
#include <conductor/detail/recipe.hpp>
#include <conductor/detail/recipe_context.hpp>
#include <conductor/qbd/resources/standard_terms.hpp>
#include <conductor/qbd/standard_terms.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/recipes/results.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What `standard_terms::find` looks for: one of these. Refers to the caller's text until the operation's
/// function returns.
struct standard_term_key {
    std::string_view id{};   ///< given by QuickBooks; no other record of its kind has it
    std::string_view name{}; ///< whatever its case
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI::recipes {

[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<std::optional<qbd::standard_term>> find(
    const qbd::resources::standard_terms& in, const detail::recipe_context& context,
    const qbd::standard_term_key& key, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<found_many<qbd::standard_term>> find_many(
    const qbd::resources::standard_terms& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<ensured<qbd::standard_term>> ensure(
    const qbd::resources::standard_terms& in, const detail::recipe_context& context,
    const qbd::standard_term_create_params& params, ensure_options how, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<once<qbd::standard_term>> create_once(
    const qbd::resources::standard_terms& in, const detail::recipe_context& context,
    const qbd::standard_term_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options);

} // namespace conductor::recipes

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

template <class Token>
auto standard_terms::find(const standard_term_key& key, request_options options, Token&& token) const {
    return detail::async_recipe<std::optional<standard_term>>(
        recipes::find(*this, detail::context_of(*company_->client), key, options),
        std::forward<Token>(token));
}

template <class Token>
auto standard_terms::find_many(
    std::span<const std::string> names, request_options options, Token&& token) const {
    return detail::async_recipe<found_many<standard_term>>(
        recipes::find_many(*this, detail::context_of(*company_->client), names, options),
        std::forward<Token>(token));
}

template <class Token>
auto standard_terms::ensure(
    const standard_term_create_params& params, ensure_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<ensured<standard_term>>(
        recipes::ensure(*this, detail::context_of(*company_->client), params, how, options),
        std::forward<Token>(token));
}

template <class Token>
auto standard_terms::create_once(
    const standard_term_create_params& params, once_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<once<standard_term>>(
        recipes::create_once(*this, detail::context_of(*company_->client), params, nullptr, how, options),
        std::forward<Token>(token));
}

template <std::invocable<const create_intent&> Save, class Token>
auto standard_terms::create_once(
    const standard_term_create_params& params, Save save, once_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<once<standard_term>>(
        recipes::create_once(
            *this, detail::context_of(*company_->client), params, std::move(save), how, options),
        std::forward<Token>(token));
}

} // namespace conductor::qbd::resources
