// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/sales_tax_items.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct sales_tax_items_types {
    using resource = qbd::resources::sales_tax_items;
    using item = qbd::sales_tax_item;
    using list_params = qbd::sales_tax_item_list_params;
    using create_params = qbd::sales_tax_item_create_params;
    using update_params = qbd::sales_tax_item_update_params;

    static standing
    stands_in(const qbd::sales_tax_item_update_params& wanted, const qbd::sales_tax_item& now) {
        return all({
            to_standing(same(wanted.name, now.name)),
            to_standing(is_unset(wanted.barcode)),
            to_standing(same(wanted.is_active, now.is_active)),
            to_standing(refers_to(wanted.class_id, now.class_)),
            to_standing(same(wanted.description, now.description)),
            to_standing(same(wanted.tax_rate, now.tax_rate)),
            to_standing(refers_to(wanted.tax_vendor_id, now.tax_vendor)),
            to_standing(refers_to(wanted.sales_tax_return_line_id, now.sales_tax_return_line)),
        });
    }
};

} // namespace

detail::recipe_ptr<std::optional<qbd::sales_tax_item>> find(
    const qbd::resources::sales_tax_items& in, const detail::recipe_context& context,
    const qbd::sales_tax_item_key& key, const request_options& options) {
    return make_find<sales_tax_items_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<found_many<qbd::sales_tax_item>> find_many(
    const qbd::resources::sales_tax_items& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    return make_find_many<sales_tax_items_types>(in, context, names, options);
}

detail::recipe_ptr<ensured<qbd::sales_tax_item>> ensure(
    const qbd::resources::sales_tax_items& in, const detail::recipe_context& context,
    const qbd::sales_tax_item_create_params& params,
    std::function<std::optional<qbd::sales_tax_item_update_params>(const qbd::sales_tax_item&)> change,
    ensure_options how, const request_options& options) {
    return make_ensure<sales_tax_items_types>(
        in, context, params, params.name, 31, std::move(change), how, options);
}

detail::recipe_ptr<once<qbd::sales_tax_item>> create_once(
    const qbd::resources::sales_tax_items& in, const detail::recipe_context& context, std::string_view key,
    const qbd::sales_tax_item_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once<sales_tax_items_types>(in, context, key, params, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::sales_tax_item>> update_with(
    const qbd::resources::sales_tax_items& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::sales_tax_item_update_params>(const qbd::sales_tax_item&)> change,
    const request_options& options) {
    return make_update_with<sales_tax_items_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
