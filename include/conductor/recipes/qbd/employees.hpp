#pragma once

// Recipes for employees: the key of `find`, and what makes operations of them. Made by tools/generate from
// api/conductor.yml.

#include <conductor/detail/export.hpp>
#include <conductor/detail/recipe.hpp>
#include <conductor/detail/recipe_context.hpp>
#include <conductor/qbd/employees.hpp>
#include <conductor/qbd/resources/employees.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/recipes/results.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What `employees::find` looks for: one of these. Refers to the caller's text until the operation's function
/// returns.
struct employee_key {
    std::string_view id{};   ///< given by QuickBooks; no other record of its kind has it
    std::string_view name{}; ///< whatever its case
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI::recipes {

[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<std::optional<qbd::employee>> find(
    const qbd::resources::employees& in, const detail::recipe_context& context, const qbd::employee_key& key,
    const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<found_many<qbd::employee>> find_many(
    const qbd::resources::employees& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<once<qbd::employee>> create_once(
    const qbd::resources::employees& in, const detail::recipe_context& context, std::string_view key,
    const qbd::employee_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<updated_with<qbd::employee>> update_with(
    const qbd::resources::employees& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::employee_update_params>(const qbd::employee&)> change,
    const request_options& options);

} // namespace conductor::recipes

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

template <class Token>
auto employees::find(const employee_key& key, request_options options, Token&& token) const {
    return detail::async_recipe<std::optional<employee>>(
        recipes::find(*this, detail::context_of(*company_->client), key, options),
        std::forward<Token>(token));
}

template <class Token>
auto employees::find_many(std::span<const std::string> names, request_options options, Token&& token) const {
    return detail::async_recipe<found_many<employee>>(
        recipes::find_many(*this, detail::context_of(*company_->client), names, options),
        std::forward<Token>(token));
}

template <class Token>
auto employees::create_once(
    std::string_view key, const employee_create_params& params, once_options how, request_options options,
    Token&& token) const {
    return detail::async_recipe<once<employee>>(
        recipes::create_once(
            *this, detail::context_of(*company_->client), key, params, nullptr, how, options),
        std::forward<Token>(token));
}

template <std::invocable<const create_intent&> Save, class Token>
auto employees::create_once(
    std::string_view key, const employee_create_params& params, Save save, once_options how,
    request_options options, Token&& token) const {
    return detail::async_recipe<once<employee>>(
        recipes::create_once(
            *this, detail::context_of(*company_->client), key, params, std::move(save), how, options),
        std::forward<Token>(token));
}

template <std::invocable<const employee&> Change, class Token>
auto employees::update_with(
    std::string_view id, Change change, request_options options, Token&& token) const {
    return detail::async_recipe<updated_with<employee>>(
        recipes::update_with(*this, detail::context_of(*company_->client), id, std::move(change), options),
        std::forward<Token>(token));
}

} // namespace conductor::qbd::resources
