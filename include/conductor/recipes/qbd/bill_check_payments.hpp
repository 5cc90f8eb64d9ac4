#pragma once

// Recipes for bill check payments: the key of `find`, and what makes operations of them. Made by
// tools/generate from api/conductor.yml.

#include <conductor/detail/export.hpp>
#include <conductor/detail/recipe.hpp>
#include <conductor/detail/recipe_context.hpp>
#include <conductor/qbd/bill_check_payments.hpp>
#include <conductor/qbd/resources/bill_check_payments.hpp>
#include <conductor/recipes/options.hpp>
#include <conductor/recipes/results.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What `bill_check_payments::find` looks for: one of these. Refers to the caller's text until the
/// operation's function returns.
struct bill_check_payment_key {
    std::string_view id{};         ///< given by QuickBooks; no other record of its kind has it
    std::string_view ref_number{}; ///< case matters; several may share one
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI::recipes {

[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<std::vector<qbd::bill_check_payment>> find(
    const qbd::resources::bill_check_payments& in, const detail::recipe_context& context,
    const qbd::bill_check_payment_key& key, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<once<qbd::bill_check_payment>> create_once(
    const qbd::resources::bill_check_payments& in, const detail::recipe_context& context,
    std::string_view key, const qbd::bill_check_payment_create_params& params,
    std::function<void(const create_intent&)> save, once_options how, const request_options& options);
[[nodiscard]] CONDUCTOR_API detail::recipe_ptr<updated_with<qbd::bill_check_payment>> update_with(
    const qbd::resources::bill_check_payments& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::bill_check_payment_update_params>(const qbd::bill_check_payment&)>
        change,
    const request_options& options);

} // namespace conductor::recipes

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

template <class Token>
auto bill_check_payments::find(
    const bill_check_payment_key& key, request_options options, Token&& token) const {
    return detail::async_recipe<std::vector<bill_check_payment>>(
        recipes::find(*this, detail::context_of(*company_->client), key, options),
        std::forward<Token>(token));
}

template <class Token>
auto bill_check_payments::create_once(
    std::string_view key, const bill_check_payment_create_params& params, once_options how,
    request_options options, Token&& token) const {
    return detail::async_recipe<once<bill_check_payment>>(
        recipes::create_once(
            *this, detail::context_of(*company_->client), key, params, nullptr, how, options),
        std::forward<Token>(token));
}

template <std::invocable<const create_intent&> Save, class Token>
auto bill_check_payments::create_once(
    std::string_view key, const bill_check_payment_create_params& params, Save save, once_options how,
    request_options options, Token&& token) const {
    return detail::async_recipe<once<bill_check_payment>>(
        recipes::create_once(
            *this, detail::context_of(*company_->client), key, params, std::move(save), how, options),
        std::forward<Token>(token));
}

template <std::invocable<const bill_check_payment&> Change, class Token>
auto bill_check_payments::update_with(
    std::string_view id, Change change, request_options options, Token&& token) const {
    return detail::async_recipe<updated_with<bill_check_payment>>(
        recipes::update_with(*this, detail::context_of(*company_->client), id, std::move(change), options),
        std::forward<Token>(token));
}

} // namespace conductor::qbd::resources
