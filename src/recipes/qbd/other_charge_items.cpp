// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/other_charge_items.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct other_charge_items_types {
    using resource = qbd::resources::other_charge_items;
    using item = qbd::other_charge_item;
    using list_params = qbd::other_charge_item_list_params;
    using create_params = qbd::other_charge_item_create_params;
    using update_params = qbd::other_charge_item_update_params;

    static create_params parent_of(const create_params&) {
        create_params made;
        return made;
    }

    static standing stands_in(
        const qbd::sales_or_purchase_details_update_params& wanted,
        const qbd::sales_or_purchase_details& now) {
        return all({
            to_standing(same(wanted.description, now.description)),
            to_standing(same(wanted.price, now.price)),
            to_standing(same(wanted.price_percentage, now.price_percentage)),
            to_standing(refers_to(wanted.posting_account_id, now.posting_account)),
            to_standing(is_unset(wanted.update_existing_transactions_account)),
        });
    }

    static standing stands_in(
        const qbd::sales_and_purchase_details_update_params& wanted,
        const qbd::sales_and_purchase_details& now) {
        return all({
            to_standing(same(wanted.sales_description, now.sales_description)),
            to_standing(same(wanted.sales_price, now.sales_price)),
            to_standing(refers_to(wanted.income_account_id, now.income_account)),
            to_standing(same(wanted.purchase_description, now.purchase_description)),
            to_standing(same(wanted.purchase_cost, now.purchase_cost)),
            to_standing(refers_to(wanted.purchase_tax_code_id, now.purchase_tax_code)),
            to_standing(refers_to(wanted.expense_account_id, now.expense_account)),
            to_standing(refers_to(wanted.preferred_vendor_id, now.preferred_vendor)),
            to_standing(is_unset(wanted.update_existing_transactions_income_account)),
            to_standing(is_unset(wanted.update_existing_transactions_expense_account)),
        });
    }

    static standing
    stands_in(const qbd::other_charge_item_update_params& wanted, const qbd::other_charge_item& now) {
        return all({
            to_standing(same(wanted.name, now.name)),
            to_standing(is_unset(wanted.barcode)),
            to_standing(same(wanted.is_active, now.is_active)),
            to_standing(refers_to(wanted.class_id, now.class_)),
            to_standing(refers_to(wanted.parent_id, now.parent)),
            to_standing(refers_to(wanted.sales_tax_code_id, now.sales_tax_code)),
            part_stands_in(
                wanted.sales_or_purchase_details, now.sales_or_purchase_details,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
            part_stands_in(
                wanted.sales_and_purchase_details, now.sales_and_purchase_details,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
        });
    }
};

} // namespace

detail::recipe_ptr<std::optional<qbd::other_charge_item>> find(
    const qbd::resources::other_charge_items& in, const detail::recipe_context& context,
    const qbd::other_charge_item_key& key, const request_options& options) {
    return make_find<other_charge_items_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<found_many<qbd::other_charge_item>> find_many(
    const qbd::resources::other_charge_items& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    return make_find_many<other_charge_items_types>(in, context, names, options);
}

detail::recipe_ptr<ensured<qbd::other_charge_item>> ensure(
    const qbd::resources::other_charge_items& in, const detail::recipe_context& context,
    const qbd::other_charge_item_create_params& params,
    std::function<std::optional<qbd::other_charge_item_update_params>(const qbd::other_charge_item&)> change,
    ensure_options how, const request_options& options) {
    return make_ensure<other_charge_items_types>(
        in, context, params, params.name, 31, std::move(change), how, options);
}

detail::recipe_ptr<once<qbd::other_charge_item>> create_once(
    const qbd::resources::other_charge_items& in, const detail::recipe_context& context, std::string_view key,
    const qbd::other_charge_item_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once<other_charge_items_types>(
        in, context, key, params, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::other_charge_item>> update_with(
    const qbd::resources::other_charge_items& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::other_charge_item_update_params>(const qbd::other_charge_item&)> change,
    const request_options& options) {
    return make_update_with<other_charge_items_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
