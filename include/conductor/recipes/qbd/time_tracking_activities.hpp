#pragma once

// Recipes for time tracking activities: the key of `find`, and what makes operations of them. Made by
// tools/generate from api/conductor.yml.

#include <conductor/detail/export.hpp>
#include <conductor/detail/recipe.hpp>
#include <conductor/detail/recipe_context.hpp>
#include <conductor/qbd/resources/time_tracking_activities.hpp>
#include <conductor/qbd/time_tracking_activities.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/recipes/results.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What `time_tracking_activities::find` looks for. Refers to the caller's text until the operation's
/// function returns.
struct time_tracking_activity_key {
    std::string_view id{}; ///< given by QuickBooks; no other record of its kind has it
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI::recipes {

[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<std::optional<qbd::time_tracking_activity>> find(
    const qbd::resources::time_tracking_activities& in, const detail::recipe_context& context,
    const qbd::time_tracking_activity_key& key, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<once<qbd::time_tracking_activity>> create_once(
    const qbd::resources::time_tracking_activities& in, const detail::recipe_context& context,
    std::string_view key, const qbd::time_tracking_activity_create_params& params,
    std::function<void(const create_intent&)> save, once_options how, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<updated_with<qbd::time_tracking_activity>> update_with(
    const qbd::resources::time_tracking_activities& in, const detail::recipe_context& context,
    std::string_view id,
    std::function<
        std::optional<qbd::time_tracking_activity_update_params>(const qbd::time_tracking_activity&)> change,
    const request_options& options);

} // namespace conductor::recipes

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

template <class Token>
auto time_tracking_activities::find(
    const time_tracking_activity_key& key, request_options options, Token&& token) const {
    return detail::async_recipe<std::optional<time_tracking_activity>>(
        recipes::find(*this, detail::context_of(*company_->client), key, options),
        std::forward<Token>(token));
}

template <class Token>
auto time_tracking_activities::create_once(
    std::string_view key, const time_tracking_activity_create_params& params, once_options how,
    request_options options, Token&& token) const {
    return detail::async_recipe<once<time_tracking_activity>>(
        recipes::create_once(
            *this, detail::context_of(*company_->client), key, params, nullptr, how, options),
        std::forward<Token>(token));
}

template <std::invocable<const create_intent&> Save, class Token>
auto time_tracking_activities::create_once(
    std::string_view key, const time_tracking_activity_create_params& params, Save save, once_options how,
    request_options options, Token&& token) const {
    return detail::async_recipe<once<time_tracking_activity>>(
        recipes::create_once(
            *this, detail::context_of(*company_->client), key, params, std::move(save), how, options),
        std::forward<Token>(token));
}

template <std::invocable<const time_tracking_activity&> Change, class Token>
auto time_tracking_activities::update_with(
    std::string_view id, Change change, request_options options, Token&& token) const {
    return detail::async_recipe<updated_with<time_tracking_activity>>(
        recipes::update_with(*this, detail::context_of(*company_->client), id, std::move(change), options),
        std::forward<Token>(token));
}

} // namespace conductor::qbd::resources
