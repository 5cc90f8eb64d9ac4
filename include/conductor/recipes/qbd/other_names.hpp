#pragma once

// Recipes for other names: the key of `find`, and what makes operations of them. Made by tools/generate from
// api/conductor.yml.

#include <conductor/detail/export.hpp>
#include <conductor/detail/recipe.hpp>
#include <conductor/detail/recipe_context.hpp>
#include <conductor/qbd/other_names.hpp>
#include <conductor/qbd/resources/other_names.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/recipes/results.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What `other_names::find` looks for: one of these. Refers to the caller's text until the operation's
/// function returns.
struct other_name_key {
    std::string_view id{};   ///< given by QuickBooks; no other record of its kind has it
    std::string_view name{}; ///< whatever its case
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI::recipes {

[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<std::optional<qbd::other_name>> find(
    const qbd::resources::other_names& in, const detail::recipe_context& context,
    const qbd::other_name_key& key, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<found_many<qbd::other_name>> find_many(
    const qbd::resources::other_names& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<ensured<qbd::other_name>> ensure(
    const qbd::resources::other_names& in, const detail::recipe_context& context,
    const qbd::other_name_create_params& params,
    std::function<std::optional<qbd::other_name_update_params>(const qbd::other_name&)> change,
    ensure_options how, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<once<qbd::other_name>> create_once(
    const qbd::resources::other_names& in, const detail::recipe_context& context, std::string_view key,
    const qbd::other_name_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<updated_with<qbd::other_name>> update_with(
    const qbd::resources::other_names& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::other_name_update_params>(const qbd::other_name&)> change,
    const request_options& options);

} // namespace conductor::recipes

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

template <class Token>
auto other_names::find(const other_name_key& key, request_options options, Token&& token) const {
    return detail::async_recipe<std::optional<other_name>>(
        recipes::find(*this, detail::context_of(*company_->client), key, options),
        std::forward<Token>(token));
}

template <class Token>
auto other_names::find_many(
    std::span<const std::string> names, request_options options, Token&& token) const {
    return detail::async_recipe<found_many<other_name>>(
        recipes::find_many(*this, detail::context_of(*company_->client), names, options),
        std::forward<Token>(token));
}

template <class Token>
auto other_names::ensure(
    const other_name_create_params& params, ensure_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<ensured<other_name>>(
        recipes::ensure(*this, detail::context_of(*company_->client), params, nullptr, how, options),
        std::forward<Token>(token));
}

template <std::invocable<const other_name&> Change, class Token>
auto other_names::ensure(
    const other_name_create_params& params, Change change, ensure_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<ensured<other_name>>(
        recipes::ensure(
            *this, detail::context_of(*company_->client), params, std::move(change), how, options),
        std::forward<Token>(token));
}

template <class Token>
auto other_names::create_once(
    std::string_view key, const other_name_create_params& params, once_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<once<other_name>>(
        recipes::create_once(
            *this, detail::context_of(*company_->client), key, params, nullptr, how, options),
        std::forward<Token>(token));
}

template <std::invocable<const create_intent&> Save, class Token>
auto other_names::create_once(
    std::string_view key, const other_name_create_params& params, Save save, once_options how,
    request_options options, Token&& token) const {
    return detail::async_recipe<once<other_name>>(
        recipes::create_once(
            *this, detail::context_of(*company_->client), key, params, std::move(save), how, options),
        std::forward<Token>(token));
}

template <std::invocable<const other_name&> Change, class Token>
auto other_names::update_with(
    std::string_view id, Change change, request_options options, Token&& token) const {
    return detail::async_recipe<updated_with<other_name>>(
        recipes::update_with(*this, detail::context_of(*company_->client), id, std::move(change), options),
        std::forward<Token>(token));
}

} // namespace conductor::qbd::resources
