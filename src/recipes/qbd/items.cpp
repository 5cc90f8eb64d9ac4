// Made by tools/generate from api/conductor.yml.

#include "recipes/find_item.hpp"

#include <conductor/qbd/resources/discount_items.hpp>
#include <conductor/qbd/resources/inventory_assembly_items.hpp>
#include <conductor/qbd/resources/inventory_items.hpp>
#include <conductor/qbd/resources/item_groups.hpp>
#include <conductor/qbd/resources/non_inventory_items.hpp>
#include <conductor/qbd/resources/other_charge_items.hpp>
#include <conductor/qbd/resources/sales_tax_group_items.hpp>
#include <conductor/qbd/resources/sales_tax_items.hpp>
#include <conductor/qbd/resources/service_items.hpp>
#include <conductor/qbd/resources/subtotal_items.hpp>
#include <conductor/recipes/qbd/items.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

detail::recipe_ptr<std::optional<qbd::any_item>> find_item(
    const detail::company& in, const detail::recipe_context& context, const qbd::item_key& key,
    const request_options& options) {
    return make_find_item<
        qbd::any_item,
        item_list_types<qbd::resources::service_items, qbd::service_item, qbd::service_item_list_params>,
        item_list_types<
            qbd::resources::inventory_items, qbd::inventory_item, qbd::inventory_item_list_params>,
        item_list_types<
            qbd::resources::non_inventory_items, qbd::non_inventory_item,
            qbd::non_inventory_item_list_params>,
        item_list_types<
            qbd::resources::other_charge_items, qbd::other_charge_item, qbd::other_charge_item_list_params>,
        item_list_types<
            qbd::resources::inventory_assembly_items, qbd::inventory_assembly_item,
            qbd::inventory_assembly_item_list_params>,
        item_list_types<qbd::resources::item_groups, qbd::item_group, qbd::item_group_list_params>,
        item_list_types<qbd::resources::discount_items, qbd::discount_item, qbd::discount_item_list_params>,
        item_list_types<qbd::resources::subtotal_items, qbd::subtotal_item, qbd::subtotal_item_list_params>,
        item_list_types<
            qbd::resources::sales_tax_items, qbd::sales_tax_item, qbd::sales_tax_item_list_params>,
        item_list_types<
            qbd::resources::sales_tax_group_items, qbd::sales_tax_group_item,
            qbd::sales_tax_group_item_list_params>>(in, context, key_of(key), options);
}

} // namespace conductor::recipes
