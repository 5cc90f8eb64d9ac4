// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/item_groups.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct item_groups_types {
    using resource = qbd::resources::item_groups;
    using item = qbd::item_group;
    using list_params = qbd::item_group_list_params;
    using create_params = qbd::item_group_create_params;
    using update_params = qbd::item_group_update_params;

    static standing stands_in(const qbd::item_group_line_params& wanted, const qbd::item_group_line& now) {
        return all({
            to_standing(refers_to(wanted.item_id, now.item)),
            to_standing(same(wanted.quantity, now.quantity)),
            to_standing(same(wanted.unit_of_measure, now.unit_of_measure)),
        });
    }

    static standing stands_in(const qbd::item_group_update_params& wanted, const qbd::item_group& now) {
        return all({
            to_standing(same(wanted.name, now.name)),
            to_standing(is_unset(wanted.barcode)),
            to_standing(same(wanted.is_active, now.is_active)),
            to_standing(same(wanted.description, now.description)),
            to_standing(refers_to(wanted.unit_of_measure_set_id, now.unit_of_measure_set)),
            to_standing(is_unset(wanted.force_unit_of_measure_change)),
            to_standing(same(wanted.should_print_items_in_group, now.should_print_items_in_group)),
            to_standing(is_unset(wanted.clear_item_lines)),
            rows_stand_in(
                wanted.lines, now.lines, [](const auto& w, const auto& n) { return stands_in(w, n); }),
        });
    }
};

} // namespace

detail::recipe_ptr<std::optional<qbd::item_group>> find(
    const qbd::resources::item_groups& in, const detail::recipe_context& context,
    const qbd::item_group_key& key, const request_options& options) {
    return make_find<item_groups_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<found_many<qbd::item_group>> find_many(
    const qbd::resources::item_groups& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    return make_find_many<item_groups_types>(in, context, names, options);
}

detail::recipe_ptr<ensured<qbd::item_group>> ensure(
    const qbd::resources::item_groups& in, const detail::recipe_context& context,
    const qbd::item_group_create_params& params,
    std::function<std::optional<qbd::item_group_update_params>(const qbd::item_group&)> change,
    ensure_options how, const request_options& options) {
    return make_ensure<item_groups_types>(
        in, context, params, params.name, 31, std::move(change), how, options);
}

detail::recipe_ptr<once<qbd::item_group>> create_once(
    const qbd::resources::item_groups& in, const detail::recipe_context& context, std::string_view key,
    const qbd::item_group_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once<item_groups_types>(in, context, key, params, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::item_group>> update_with(
    const qbd::resources::item_groups& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::item_group_update_params>(const qbd::item_group&)> change,
    const request_options& options) {
    return make_update_with<item_groups_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
