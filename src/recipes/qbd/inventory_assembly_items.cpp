// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/inventory_assembly_items.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct inventory_assembly_items_types {
    using resource = qbd::resources::inventory_assembly_items;
    using item = qbd::inventory_assembly_item;
    using list_params = qbd::inventory_assembly_item_list_params;
    using create_params = qbd::inventory_assembly_item_create_params;
    using update_params = qbd::inventory_assembly_item_update_params;

    static create_params parent_of(const create_params& child) {
        create_params made;
        made.income_account_id = child.income_account_id;
        made.cogs_account_id = child.cogs_account_id;
        made.asset_account_id = child.asset_account_id;
        return made;
    }

    static standing stands_in(
        const qbd::inventory_assembly_item_line_params& wanted,
        const qbd::inventory_assembly_item_line& now) {
        return all({
            to_standing(refers_to(wanted.inventory_item_id, now.inventory_item)),
            to_standing(same(wanted.quantity, now.quantity)),
        });
    }

    static standing stands_in(
        const qbd::inventory_assembly_item_update_params& wanted, const qbd::inventory_assembly_item& now) {
        return all({
            to_standing(same(wanted.name, now.name)),
            to_standing(is_unset(wanted.barcode)),
            to_standing(same(wanted.is_active, now.is_active)),
            to_standing(refers_to(wanted.class_id, now.class_)),
            to_standing(refers_to(wanted.parent_id, now.parent)),
            to_standing(same(wanted.sku, now.sku)),
            to_standing(refers_to(wanted.unit_of_measure_set_id, now.unit_of_measure_set)),
            to_standing(is_unset(wanted.force_unit_of_measure_change)),
            to_standing(refers_to(wanted.sales_tax_code_id, now.sales_tax_code)),
            to_standing(same(wanted.sales_description, now.sales_description)),
            to_standing(same(wanted.sales_price, now.sales_price)),
            to_standing(refers_to(wanted.income_account_id, now.income_account)),
            to_standing(is_unset(wanted.update_existing_transactions_income_account)),
            to_standing(same(wanted.purchase_description, now.purchase_description)),
            to_standing(same(wanted.purchase_cost, now.purchase_cost)),
            to_standing(refers_to(wanted.purchase_tax_code_id, now.purchase_tax_code)),
            to_standing(refers_to(wanted.cogs_account_id, now.cogs_account)),
            to_standing(refers_to(wanted.preferred_vendor_id, now.preferred_vendor)),
            to_standing(refers_to(wanted.asset_account_id, now.asset_account)),
            to_standing(same(wanted.build_notification_threshold, now.build_notification_threshold)),
            to_standing(same(wanted.maximum_quantity_on_hand, now.maximum_quantity_on_hand)),
            to_standing(is_unset(wanted.clear_item_lines)),
            rows_stand_in(
                wanted.lines, now.lines, [](const auto& w, const auto& n) { return stands_in(w, n); }),
        });
    }
};

} // namespace

detail::recipe_ptr<std::optional<qbd::inventory_assembly_item>> find(
    const qbd::resources::inventory_assembly_items& in, const detail::recipe_context& context,
    const qbd::inventory_assembly_item_key& key, const request_options& options) {
    return make_find<inventory_assembly_items_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<found_many<qbd::inventory_assembly_item>> find_many(
    const qbd::resources::inventory_assembly_items& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    return make_find_many<inventory_assembly_items_types>(in, context, names, options);
}

detail::recipe_ptr<ensured<qbd::inventory_assembly_item>> ensure(
    const qbd::resources::inventory_assembly_items& in, const detail::recipe_context& context,
    const qbd::inventory_assembly_item_create_params& params,
    std::function<
        std::optional<qbd::inventory_assembly_item_update_params>(const qbd::inventory_assembly_item&)>
        change,
    ensure_options how, const request_options& options) {
    return make_ensure<inventory_assembly_items_types>(
        in, context, params, params.name, 31, std::move(change), how, options);
}

detail::recipe_ptr<once<qbd::inventory_assembly_item>> create_once(
    const qbd::resources::inventory_assembly_items& in, const detail::recipe_context& context,
    std::string_view key, const qbd::inventory_assembly_item_create_params& params,
    std::function<void(const create_intent&)> save, once_options how, const request_options& options) {
    return make_create_once<inventory_assembly_items_types>(
        in, context, key, params, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::inventory_assembly_item>> update_with(
    const qbd::resources::inventory_assembly_items& in, const detail::recipe_context& context,
    std::string_view id,
    std::function<
        std::optional<qbd::inventory_assembly_item_update_params>(const qbd::inventory_assembly_item&)>
        change,
    const request_options& options) {
    return make_update_with<inventory_assembly_items_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
