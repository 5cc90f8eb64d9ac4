// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/inventory_adjustments.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct inventory_adjustments_types {
    using resource = qbd::resources::inventory_adjustments;
    using item = qbd::inventory_adjustment;
    using list_params = qbd::inventory_adjustment_list_params;
    using create_params = qbd::inventory_adjustment_create_params;
    using update_params = qbd::inventory_adjustment_update_params;

    static standing stands_in(
        const qbd::inventory_adjustment_line_update_params& wanted,
        const qbd::inventory_adjustment_line& now) {
        return all({
            to_standing(refers_to(wanted.item_id, now.item)),
            to_standing(same(wanted.serial_number, now.serial_number)),
            to_standing(same(wanted.lot_number, now.lot_number)),
            to_standing(is_unset(wanted.adjust_count)),
            to_standing(same(wanted.expiration_date, now.expiration_date)),
            to_standing(refers_to(wanted.inventory_site_location_id, now.inventory_site_location)),
            to_standing(same(wanted.quantity_difference, now.quantity_difference)),
            to_standing(same(wanted.value_difference, now.value_difference)),
        });
    }

    static standing
    stands_in(const qbd::inventory_adjustment_update_params& wanted, const qbd::inventory_adjustment& now) {
        return all({
            to_standing(refers_to(wanted.account_id, now.account)),
            to_standing(refers_to(wanted.inventory_site_id, now.inventory_site)),
            to_standing(same(wanted.transaction_date, now.transaction_date)),
            to_standing(same(wanted.ref_number, now.ref_number)),
            to_standing(refers_to(wanted.customer_id, now.customer)),
            to_standing(refers_to(wanted.class_id, now.class_)),
            to_standing(same(wanted.memo, now.memo)),
            lines_stand_in(
                wanted.lines, now.lines, [](const auto& w, const auto& n) { return stands_in(w, n); }),
        });
    }
};

} // namespace

detail::recipe_ptr<std::vector<qbd::inventory_adjustment>> find(
    const qbd::resources::inventory_adjustments& in, const detail::recipe_context& context,
    const qbd::inventory_adjustment_key& key, const request_options& options) {
    return make_find<inventory_adjustments_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<once<qbd::inventory_adjustment>> create_once(
    const qbd::resources::inventory_adjustments& in, const detail::recipe_context& context,
    std::string_view key, const qbd::inventory_adjustment_create_params& params,
    std::function<void(const create_intent&)> save, once_options how, const request_options& options) {
    return make_create_once<inventory_adjustments_types>(
        in, context, key, params, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::inventory_adjustment>> update_with(
    const qbd::resources::inventory_adjustments& in, const detail::recipe_context& context,
    std::string_view id,
    std::function<std::optional<qbd::inventory_adjustment_update_params>(const qbd::inventory_adjustment&)>
        change,
    const request_options& options) {
    return make_update_with<inventory_adjustments_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
