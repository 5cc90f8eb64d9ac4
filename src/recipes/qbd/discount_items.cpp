// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/discount_items.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct discount_items_types {
    using resource = qbd::resources::discount_items;
    using item = qbd::discount_item;
    using list_params = qbd::discount_item_list_params;
    using create_params = qbd::discount_item_create_params;
    using update_params = qbd::discount_item_update_params;

    static create_params parent_of(const create_params& child) {
        create_params made;
        made.account_id = child.account_id;
        return made;
    }

    static standing stands_in(const qbd::discount_item_update_params& wanted, const qbd::discount_item& now) {
        return all({
            to_standing(same(wanted.name, now.name)),
            to_standing(is_unset(wanted.barcode)),
            to_standing(same(wanted.is_active, now.is_active)),
            to_standing(refers_to(wanted.class_id, now.class_)),
            to_standing(refers_to(wanted.parent_id, now.parent)),
            to_standing(same(wanted.description, now.description)),
            to_standing(refers_to(wanted.sales_tax_code_id, now.sales_tax_code)),
            to_standing(same(wanted.discount_rate, now.discount_rate)),
            to_standing(same(wanted.discount_rate_percent, now.discount_rate_percent)),
            to_standing(refers_to(wanted.account_id, now.account)),
            to_standing(is_unset(wanted.update_existing_transactions_account)),
        });
    }
};

} // namespace

detail::recipe_ptr<std::optional<qbd::discount_item>> find(
    const qbd::resources::discount_items& in, const detail::recipe_context& context,
    const qbd::discount_item_key& key, const request_options& options) {
    return make_find<discount_items_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<found_many<qbd::discount_item>> find_many(
    const qbd::resources::discount_items& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    return make_find_many<discount_items_types>(in, context, names, options);
}

detail::recipe_ptr<ensured<qbd::discount_item>> ensure(
    const qbd::resources::discount_items& in, const detail::recipe_context& context,
    const qbd::discount_item_create_params& params,
    std::function<std::optional<qbd::discount_item_update_params>(const qbd::discount_item&)> change,
    ensure_options how, const request_options& options) {
    return make_ensure<discount_items_types>(
        in, context, params, params.name, 31, std::move(change), how, options);
}

detail::recipe_ptr<once<qbd::discount_item>> create_once(
    const qbd::resources::discount_items& in, const detail::recipe_context& context, std::string_view key,
    const qbd::discount_item_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once<discount_items_types>(in, context, key, params, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::discount_item>> update_with(
    const qbd::resources::discount_items& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::discount_item_update_params>(const qbd::discount_item&)> change,
    const request_options& options) {
    return make_update_with<discount_items_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
