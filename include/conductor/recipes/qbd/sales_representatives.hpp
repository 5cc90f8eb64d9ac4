#pragma once

// Recipes for sales representatives: the key of `find`, and what makes operations of them. Made by
// tools/generate from api/conductor.yml.

#include <conductor/detail/export.hpp>
#include <conductor/detail/recipe.hpp>
#include <conductor/detail/recipe_context.hpp>
#include <conductor/qbd/resources/sales_representatives.hpp>
#include <conductor/qbd/sales_representatives.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/recipes/results.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What `sales_representatives::find` looks for: one of these. Refers to the caller's text until the
/// operation's function returns.
struct sales_representative_key {
    std::string_view id{};      ///< given by QuickBooks; no other record of its kind has it
    std::string_view initial{}; ///< its initials, whatever their case
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI::recipes {

[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<std::optional<qbd::sales_representative>> find(
    const qbd::resources::sales_representatives& in, const detail::recipe_context& context,
    const qbd::sales_representative_key& key, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<found_many<qbd::sales_representative>> find_many(
    const qbd::resources::sales_representatives& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<ensured<qbd::sales_representative>> ensure(
    const qbd::resources::sales_representatives& in, const detail::recipe_context& context,
    const qbd::sales_representative_create_params& params,
    std::function<std::optional<qbd::sales_representative_update_params>(const qbd::sales_representative&)>
        change,
    ensure_options how, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<once<qbd::sales_representative>> create_once(
    const qbd::resources::sales_representatives& in, const detail::recipe_context& context,
    const qbd::sales_representative_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<updated_with<qbd::sales_representative>> update_with(
    const qbd::resources::sales_representatives& in, const detail::recipe_context& context,
    std::string_view id,
    std::function<std::optional<qbd::sales_representative_update_params>(const qbd::sales_representative&)>
        change,
    const request_options& options);

} // namespace conductor::recipes

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

template <class Token>
auto sales_representatives::find(
    const sales_representative_key& key, request_options options, Token&& token) const {
    return detail::async_recipe<std::optional<sales_representative>>(
        recipes::find(*this, detail::context_of(*company_->client), key, options),
        std::forward<Token>(token));
}

template <class Token>
auto sales_representatives::find_many(
    std::span<const std::string> names, request_options options, Token&& token) const {
    return detail::async_recipe<found_many<sales_representative>>(
        recipes::find_many(*this, detail::context_of(*company_->client), names, options),
        std::forward<Token>(token));
}

template <class Token>
auto sales_representatives::ensure(
    const sales_representative_create_params& params, ensure_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<ensured<sales_representative>>(
        recipes::ensure(*this, detail::context_of(*company_->client), params, nullptr, how, options),
        std::forward<Token>(token));
}

template <std::invocable<const sales_representative&> Change, class Token>
auto sales_representatives::ensure(
    const sales_representative_create_params& params, Change change, ensure_options how,
    request_options options, Token&& token) const {
    return detail::async_recipe<ensured<sales_representative>>(
        recipes::ensure(
            *this, detail::context_of(*company_->client), params, std::move(change), how, options),
        std::forward<Token>(token));
}

template <class Token>
auto sales_representatives::create_once(
    const sales_representative_create_params& params, once_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<once<sales_representative>>(
        recipes::create_once(*this, detail::context_of(*company_->client), params, nullptr, how, options),
        std::forward<Token>(token));
}

template <std::invocable<const create_intent&> Save, class Token>
auto sales_representatives::create_once(
    const sales_representative_create_params& params, Save save, once_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<once<sales_representative>>(
        recipes::create_once(
            *this, detail::context_of(*company_->client), params, std::move(save), how, options),
        std::forward<Token>(token));
}

template <std::invocable<const sales_representative&> Change, class Token>
auto sales_representatives::update_with(
    std::string_view id, Change change, request_options options, Token&& token) const {
    return detail::async_recipe<updated_with<sales_representative>>(
        recipes::update_with(*this, detail::context_of(*company_->client), id, std::move(change), options),
        std::forward<Token>(token));
}

} // namespace conductor::qbd::resources
