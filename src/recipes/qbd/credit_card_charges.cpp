// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/credit_card_charges.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct credit_card_charges_types {
    using resource = qbd::resources::credit_card_charges;
    using item = qbd::credit_card_charge;
    using list_params = qbd::credit_card_charge_list_params;
    using create_params = qbd::credit_card_charge_create_params;
    using update_params = qbd::credit_card_charge_update_params;

    static standing stands_in(const qbd::expense_line_update_params& wanted, const qbd::expense_line& now) {
        return all({
            to_standing(refers_to(wanted.account_id, now.account)),
            to_standing(same(wanted.amount, now.amount)),
            to_standing(same(wanted.memo, now.memo)),
            to_standing(refers_to(wanted.payee_id, now.payee)),
            to_standing(refers_to(wanted.class_id, now.class_)),
            to_standing(refers_to(wanted.sales_tax_code_id, now.sales_tax_code)),
            to_standing(same(wanted.billing_status, now.billing_status)),
            to_standing(refers_to(wanted.sales_representative_id, now.sales_representative)),
        });
    }

    static standing stands_in(const qbd::item_line_update_params& wanted, const qbd::item_line& now) {
        return all({
            to_standing(refers_to(wanted.item_id, now.item)),
            to_standing(refers_to(wanted.inventory_site_id, now.inventory_site)),
            to_standing(refers_to(wanted.inventory_site_location_id, now.inventory_site_location)),
            to_standing(same(wanted.serial_number, now.serial_number)),
            to_standing(same(wanted.lot_number, now.lot_number)),
            to_standing(same(wanted.expiration_date, now.expiration_date)),
            to_standing(same(wanted.description, now.description)),
            to_standing(same(wanted.quantity, now.quantity)),
            to_standing(same(wanted.unit_of_measure, now.unit_of_measure)),
            to_standing(refers_to(wanted.override_unit_of_measure_set_id, now.override_unit_of_measure_set)),
            to_standing(same(wanted.cost, now.cost)),
            to_standing(same(wanted.amount, now.amount)),
            to_standing(refers_to(wanted.customer_id, now.customer)),
            to_standing(refers_to(wanted.class_id, now.class_)),
            to_standing(refers_to(wanted.sales_tax_code_id, now.sales_tax_code)),
            to_standing(same(wanted.billing_status, now.billing_status)),
            to_standing(is_unset(wanted.override_item_account_id)),
            to_standing(refers_to(wanted.sales_representative_id, now.sales_representative)),
        });
    }

    static standing
    stands_in(const qbd::item_group_line_update_params& wanted, const qbd::item_group_line_item& now) {
        return all({
            to_standing(refers_to(wanted.item_group_id, now.item_group)),
            to_standing(same(wanted.quantity, now.quantity)),
            to_standing(same(wanted.unit_of_measure, now.unit_of_measure)),
            to_standing(refers_to(wanted.override_unit_of_measure_set_id, now.override_unit_of_measure_set)),
            lines_stand_in(
                wanted.item_lines, now.item_lines,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
        });
    }

    static standing
    stands_in(const qbd::credit_card_charge_update_params& wanted, const qbd::credit_card_charge& now) {
        return all({
            to_standing(refers_to(wanted.account_id, now.account)),
            to_standing(refers_to(wanted.payee_id, now.payee)),
            to_standing(same(wanted.transaction_date, now.transaction_date)),
            to_standing(same(wanted.ref_number, now.ref_number)),
            to_standing(same(wanted.memo, now.memo)),
            to_standing(refers_to(wanted.sales_tax_code_id, now.sales_tax_code)),
            to_standing(same(wanted.exchange_rate, now.exchange_rate)),
            to_standing(is_unset(wanted.clear_expense_lines)),
            lines_stand_in(
                wanted.expense_lines, now.expense_lines,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
            to_standing(is_unset(wanted.clear_item_lines)),
            lines_stand_in(
                wanted.item_lines, now.item_lines,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
            lines_stand_in(
                wanted.item_group_lines, now.item_group_lines,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
        });
    }
};

} // namespace

detail::recipe_ptr<std::vector<qbd::credit_card_charge>> find(
    const qbd::resources::credit_card_charges& in, const detail::recipe_context& context,
    const qbd::credit_card_charge_key& key, const request_options& options) {
    return make_find<credit_card_charges_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<once<qbd::credit_card_charge>> create_once(
    const qbd::resources::credit_card_charges& in, const detail::recipe_context& context,
    std::string_view key, const qbd::credit_card_charge_create_params& params,
    std::function<void(const create_intent&)> save, once_options how, const request_options& options) {
    return make_create_once<credit_card_charges_types>(
        in, context, key, params, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::credit_card_charge>> update_with(
    const qbd::resources::credit_card_charges& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::credit_card_charge_update_params>(const qbd::credit_card_charge&)>
        change,
    const request_options& options) {
    return make_update_with<credit_card_charges_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
