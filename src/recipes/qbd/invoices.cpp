// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/invoices.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct invoices_types {
    using resource = qbd::resources::invoices;
    using item = qbd::invoice;
    using list_params = qbd::invoice_list_params;
    using create_params = qbd::invoice_create_params;
    using update_params = qbd::invoice_update_params;

    static standing stands_in(const qbd::address_params& wanted, const qbd::address& now) {
        return all({
            to_standing(same(wanted.line1, now.line1)),
            to_standing(same(wanted.line2, now.line2)),
            to_standing(same(wanted.line3, now.line3)),
            to_standing(same(wanted.line4, now.line4)),
            to_standing(same(wanted.line5, now.line5)),
            to_standing(same(wanted.city, now.city)),
            to_standing(same(wanted.state, now.state)),
            to_standing(same(wanted.postal_code, now.postal_code)),
            to_standing(same(wanted.country, now.country)),
            to_standing(same(wanted.note, now.note)),
        });
    }

    static standing stands_in(const qbd::invoice_line_update_params& wanted, const qbd::invoice_line& now) {
        return all({
            to_standing(refers_to(wanted.item_id, now.item)),
            to_standing(same(wanted.description, now.description)),
            to_standing(same(wanted.quantity, now.quantity)),
            to_standing(same(wanted.unit_of_measure, now.unit_of_measure)),
            to_standing(refers_to(wanted.override_unit_of_measure_set_id, now.override_unit_of_measure_set)),
            to_standing(same(wanted.rate, now.rate)),
            to_standing(same(wanted.rate_percent, now.rate_percent)),
            to_standing(is_unset(wanted.price_level_id)),
            to_standing(refers_to(wanted.class_id, now.class_)),
            to_standing(same(wanted.amount, now.amount)),
            to_standing(is_unset(wanted.price_rule_conflict_strategy)),
            to_standing(refers_to(wanted.inventory_site_id, now.inventory_site)),
            to_standing(refers_to(wanted.inventory_site_location_id, now.inventory_site_location)),
            to_standing(same(wanted.serial_number, now.serial_number)),
            to_standing(same(wanted.lot_number, now.lot_number)),
            to_standing(same(wanted.service_date, now.service_date)),
            to_standing(refers_to(wanted.sales_tax_code_id, now.sales_tax_code)),
            to_standing(is_unset(wanted.override_item_account_id)),
            to_standing(same(wanted.other_custom_field1, now.other_custom_field1)),
            to_standing(same(wanted.other_custom_field2, now.other_custom_field2)),
        });
    }

    static standing
    stands_in(const qbd::invoice_line_group_update_params& wanted, const qbd::invoice_line_group& now) {
        return all({
            to_standing(refers_to(wanted.item_group_id, now.item_group)),
            to_standing(same(wanted.quantity, now.quantity)),
            to_standing(same(wanted.unit_of_measure, now.unit_of_measure)),
            to_standing(refers_to(wanted.override_unit_of_measure_set_id, now.override_unit_of_measure_set)),
            lines_stand_in(
                wanted.lines, now.lines, [](const auto& w, const auto& n) { return stands_in(w, n); }),
        });
    }

    static standing stands_in(const qbd::invoice_update_params& wanted, const qbd::invoice& now) {
        return all({
            to_standing(refers_to(wanted.customer_id, now.customer)),
            to_standing(refers_to(wanted.class_id, now.class_)),
            to_standing(refers_to(wanted.receivables_account_id, now.receivables_account)),
            to_standing(refers_to(wanted.document_template_id, now.document_template)),
            to_standing(same(wanted.transaction_date, now.transaction_date)),
            to_standing(same(wanted.ref_number, now.ref_number)),
            part_stands_in(
                wanted.billing_address, now.billing_address,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
            part_stands_in(
                wanted.shipping_address, now.shipping_address,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
            to_standing(same(wanted.is_pending, now.is_pending)),
            to_standing(same(wanted.purchase_order_number, now.purchase_order_number)),
            to_standing(refers_to(wanted.terms_id, now.terms)),
            to_standing(same(wanted.due_date, now.due_date)),
            to_standing(refers_to(wanted.sales_representative_id, now.sales_representative)),
            to_standing(same(wanted.shipment_origin, now.shipment_origin)),
            to_standing(same(wanted.shipping_date, now.shipping_date)),
            to_standing(refers_to(wanted.shipping_method_id, now.shipping_method)),
            to_standing(refers_to(wanted.sales_tax_item_id, now.sales_tax_item)),
            to_standing(same(wanted.memo, now.memo)),
            to_standing(refers_to(wanted.customer_message_id, now.customer_message)),
            to_standing(same(wanted.is_queued_for_print, now.is_queued_for_print)),
            to_standing(same(wanted.is_queued_for_email, now.is_queued_for_email)),
            to_standing(refers_to(wanted.sales_tax_code_id, now.sales_tax_code)),
            to_standing(same(wanted.other_custom_field, now.other_custom_field)),
            to_standing(same(wanted.exchange_rate, now.exchange_rate)),
            to_standing(is_unset(wanted.apply_credits)),
            lines_stand_in(
                wanted.lines, now.lines, [](const auto& w, const auto& n) { return stands_in(w, n); }),
            lines_stand_in(
                wanted.line_groups, now.line_groups,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
        });
    }
};

} // namespace

detail::recipe_ptr<std::vector<qbd::invoice>> find(
    const qbd::resources::invoices& in, const detail::recipe_context& context, const qbd::invoice_key& key,
    const request_options& options) {
    return make_find<invoices_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<once<qbd::invoice>> create_once(
    const qbd::resources::invoices& in, const detail::recipe_context& context, std::string_view key,
    const qbd::invoice_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once<invoices_types>(in, context, key, params, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::invoice>> update_with(
    const qbd::resources::invoices& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::invoice_update_params>(const qbd::invoice&)> change,
    const request_options& options) {
    return make_update_with<invoices_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
