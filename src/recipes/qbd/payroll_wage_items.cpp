// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/payroll_wage_items.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct payroll_wage_items_types {
    using resource = qbd::resources::payroll_wage_items;
    using item = qbd::payroll_wage_item;
    using list_params = qbd::payroll_wage_item_list_params;
    using create_params = qbd::payroll_wage_item_create_params;
    using update_params = nothing;
};

} // namespace

detail::recipe_ptr<std::optional<qbd::payroll_wage_item>> find(
    const qbd::resources::payroll_wage_items& in, const detail::recipe_context& context,
    const qbd::payroll_wage_item_key& key, const request_options& options) {
    return make_find<payroll_wage_items_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<found_many<qbd::payroll_wage_item>> find_many(
    const qbd::resources::payroll_wage_items& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    return make_find_many<payroll_wage_items_types>(in, context, names, options);
}

detail::recipe_ptr<ensured<qbd::payroll_wage_item>> ensure(
    const qbd::resources::payroll_wage_items& in, const detail::recipe_context& context,
    const qbd::payroll_wage_item_create_params& params, ensure_options how, const request_options& options) {
    return make_ensure<payroll_wage_items_types>(in, context, params, params.name, 31, nullptr, how, options);
}

detail::recipe_ptr<once<qbd::payroll_wage_item>> create_once(
    const qbd::resources::payroll_wage_items& in, const detail::recipe_context& context,
    const qbd::payroll_wage_item_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once_by_name<payroll_wage_items_types>(
        in, context, params, params.name, std::move(save), how, options);
}

} // namespace conductor::recipes
