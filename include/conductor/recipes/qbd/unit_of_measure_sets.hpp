#pragma once

// Recipes for unit of measure sets: the key of `find`, and what makes operations of them. Made by
// tools/generate from api/conductor.yml.

#include <conductor/detail/export.hpp>
#include <conductor/detail/recipe.hpp>
#include <conductor/detail/recipe_context.hpp>
#include <conductor/qbd/resources/unit_of_measure_sets.hpp>
#include <conductor/qbd/unit_of_measure_sets.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/recipes/results.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What `unit_of_measure_sets::find` looks for: one of these. Refers to the caller's text until the
/// operation's function returns.
struct unit_of_measure_set_key {
    std::string_view id{};   ///< given by QuickBooks; no other record of its kind has it
    std::string_view name{}; ///< whatever its case
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI::recipes {

[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<std::optional<qbd::unit_of_measure_set>> find(
    const qbd::resources::unit_of_measure_sets& in, const detail::recipe_context& context,
    const qbd::unit_of_measure_set_key& key, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<found_many<qbd::unit_of_measure_set>> find_many(
    const qbd::resources::unit_of_measure_sets& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<ensured<qbd::unit_of_measure_set>> ensure(
    const qbd::resources::unit_of_measure_sets& in, const detail::recipe_context& context,
    const qbd::unit_of_measure_set_create_params& params, ensure_options how, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<once<qbd::unit_of_measure_set>> create_once(
    const qbd::resources::unit_of_measure_sets& in, const detail::recipe_context& context,
    const qbd::unit_of_measure_set_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options);

} // namespace conductor::recipes

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

template <class Token>
auto unit_of_measure_sets::find(
    const unit_of_measure_set_key& key, request_options options, Token&& token) const {
    return detail::async_recipe<std::optional<unit_of_measure_set>>(
        recipes::find(*this, detail::context_of(*company_->client), key, options),
        std::forward<Token>(token));
}

template <class Token>
auto unit_of_measure_sets::find_many(
    std::span<const std::string> names, request_options options, Token&& token) const {
    return detail::async_recipe<found_many<unit_of_measure_set>>(
        recipes::find_many(*this, detail::context_of(*company_->client), names, options),
        std::forward<Token>(token));
}

template <class Token>
auto unit_of_measure_sets::ensure(
    const unit_of_measure_set_create_params& params, ensure_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<ensured<unit_of_measure_set>>(
        recipes::ensure(*this, detail::context_of(*company_->client), params, how, options),
        std::forward<Token>(token));
}

template <class Token>
auto unit_of_measure_sets::create_once(
    const unit_of_measure_set_create_params& params, once_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<once<unit_of_measure_set>>(
        recipes::create_once(*this, detail::context_of(*company_->client), params, nullptr, how, options),
        std::forward<Token>(token));
}

template <std::invocable<const create_intent&> Save, class Token>
auto unit_of_measure_sets::create_once(
    const unit_of_measure_set_create_params& params, Save save, once_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<once<unit_of_measure_set>>(
        recipes::create_once(
            *this, detail::context_of(*company_->client), params, std::move(save), how, options),
        std::forward<Token>(token));
}

} // namespace conductor::qbd::resources
