// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/price_levels.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct price_levels_types {
    using resource = qbd::resources::price_levels;
    using item = qbd::price_level;
    using list_params = qbd::price_level_list_params;
    using create_params = qbd::price_level_create_params;
    using update_params = qbd::price_level_update_params;

    static standing stands_in(
        const qbd::price_level_per_item_price_level_params& wanted, const qbd::per_item_price_level& now) {
        return all({
            to_standing(refers_to(wanted.item_id, now.item)),
            to_standing(same(wanted.custom_price, now.custom_price)),
            to_standing(same(wanted.custom_price_percent, now.custom_price_percent)),
            to_standing(is_unset(wanted.adjust_percentage)),
            to_standing(is_unset(wanted.adjust_relative_to)),
        });
    }

    static standing stands_in(const qbd::price_level_update_params& wanted, const qbd::price_level& now) {
        return all({
            to_standing(same(wanted.name, now.name)),
            to_standing(same(wanted.is_active, now.is_active)),
            to_standing(same(wanted.fixed_percentage, now.fixed_percentage)),
            rows_stand_in(
                wanted.per_item_price_levels, now.per_item_price_levels,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
            to_standing(refers_to(wanted.currency_id, now.currency)),
        });
    }
};

} // namespace

detail::recipe_ptr<std::optional<qbd::price_level>> find(
    const qbd::resources::price_levels& in, const detail::recipe_context& context,
    const qbd::price_level_key& key, const request_options& options) {
    return make_find<price_levels_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<found_many<qbd::price_level>> find_many(
    const qbd::resources::price_levels& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    return make_find_many<price_levels_types>(in, context, names, options);
}

detail::recipe_ptr<ensured<qbd::price_level>> ensure(
    const qbd::resources::price_levels& in, const detail::recipe_context& context,
    const qbd::price_level_create_params& params,
    std::function<std::optional<qbd::price_level_update_params>(const qbd::price_level&)> change,
    ensure_options how, const request_options& options) {
    return make_ensure<price_levels_types>(
        in, context, params, params.name, 31, std::move(change), how, options);
}

detail::recipe_ptr<once<qbd::price_level>> create_once(
    const qbd::resources::price_levels& in, const detail::recipe_context& context,
    const qbd::price_level_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once_by_name<price_levels_types>(
        in, context, params, params.name, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::price_level>> update_with(
    const qbd::resources::price_levels& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::price_level_update_params>(const qbd::price_level&)> change,
    const request_options& options) {
    return make_update_with<price_levels_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
