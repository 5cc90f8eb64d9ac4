// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/vendors.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct vendors_types {
    using resource = qbd::resources::vendors;
    using item = qbd::vendor;
    using list_params = qbd::vendor_list_params;
    using create_params = qbd::vendor_create_params;
    using update_params = qbd::vendor_update_params;

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

    static standing
    stands_in(const qbd::custom_contact_field_params& wanted, const qbd::custom_contact_field& now) {
        return all({
            to_standing(same(wanted.name, now.name)),
            to_standing(same(wanted.value, now.value)),
        });
    }

    static standing stands_in(const qbd::additional_contact_update_params& wanted, const qbd::contact& now) {
        return all({
            to_standing(same(wanted.salutation, now.salutation)),
            to_standing(same(wanted.first_name, now.first_name)),
            to_standing(same(wanted.middle_name, now.middle_name)),
            to_standing(same(wanted.last_name, now.last_name)),
            to_standing(same(wanted.job_title, now.job_title)),
            rows_stand_in(
                wanted.custom_contact_fields, now.custom_contact_fields,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
        });
    }

    static standing stands_in(const qbd::additional_note_update_params& wanted, const qbd::note& now) {
        return all({
            to_standing(same(wanted.note, now.note)),
        });
    }

    static standing stands_in(const qbd::vendor_update_params& wanted, const qbd::vendor& now) {
        return all({
            to_standing(same(wanted.name, now.name)),
            to_standing(same(wanted.is_active, now.is_active)),
            to_standing(refers_to(wanted.class_id, now.class_)),
            to_standing(same(wanted.company_name, now.company_name)),
            to_standing(same(wanted.salutation, now.salutation)),
            to_standing(same(wanted.first_name, now.first_name)),
            to_standing(same(wanted.middle_name, now.middle_name)),
            to_standing(same(wanted.last_name, now.last_name)),
            to_standing(same(wanted.job_title, now.job_title)),
            part_stands_in(
                wanted.billing_address, now.billing_address,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
            part_stands_in(
                wanted.shipping_address, now.shipping_address,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
            to_standing(same(wanted.phone, now.phone)),
            to_standing(same(wanted.alternate_phone, now.alternate_phone)),
            to_standing(same(wanted.fax, now.fax)),
            to_standing(same(wanted.email, now.email)),
            to_standing(same(wanted.cc_email, now.cc_email)),
            to_standing(same(wanted.contact, now.contact)),
            to_standing(same(wanted.alternate_contact, now.alternate_contact)),
            rows_stand_in(
                wanted.custom_contact_fields, now.custom_contact_fields,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
            lines_stand_in(
                wanted.additional_contacts, now.additional_contacts,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
            to_standing(same(wanted.name_on_check, now.name_on_check)),
            to_standing(same(wanted.account_number, now.account_number)),
            to_standing(same(wanted.note, now.note)),
            rows_stand_in(
                wanted.additional_notes, now.additional_notes,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
            to_standing(refers_to(wanted.vendor_type_id, now.vendor_type)),
            to_standing(refers_to(wanted.terms_id, now.terms)),
            to_standing(same(wanted.credit_limit, now.credit_limit)),
            to_standing(same(wanted.tax_identification_number, now.tax_identification_number)),
            to_standing(same(wanted.is_eligible_for_1099, now.is_eligible_for_1099)),
            to_standing(refers_to(wanted.billing_rate_id, now.billing_rate)),
            to_standing(refers_to(wanted.sales_tax_code_id, now.sales_tax_code)),
            to_standing(is_unset(wanted.sales_tax_country)),
            to_standing(same(wanted.is_sales_tax_agency, now.is_sales_tax_agency)),
            to_standing(refers_to(wanted.sales_tax_return_id, now.sales_tax_return)),
            to_standing(same(wanted.tax_registration_number, now.tax_registration_number)),
            to_standing(is_unset(wanted.reporting_period)),
            to_standing(same(wanted.is_tracking_purchase_tax, now.is_tracking_purchase_tax)),
            to_standing(refers_to(wanted.purchase_tax_account_id, now.purchase_tax_account)),
            to_standing(same(wanted.is_tracking_sales_tax, now.is_tracking_sales_tax)),
            to_standing(refers_to(wanted.sales_tax_account_id, now.sales_tax_account)),
            to_standing(same(wanted.is_compounding_tax, now.is_compounding_tax)),
            to_standing(is_unset(wanted.default_expense_account_ids)),
            to_standing(refers_to(wanted.currency_id, now.currency)),
        });
    }
};

} // namespace

detail::recipe_ptr<std::optional<qbd::vendor>> find(
    const qbd::resources::vendors& in, const detail::recipe_context& context, const qbd::vendor_key& key,
    const request_options& options) {
    return make_find<vendors_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<found_many<qbd::vendor>> find_many(
    const qbd::resources::vendors& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    return make_find_many<vendors_types>(in, context, names, options);
}

detail::recipe_ptr<ensured<qbd::vendor>> ensure(
    const qbd::resources::vendors& in, const detail::recipe_context& context,
    const qbd::vendor_create_params& params,
    std::function<std::optional<qbd::vendor_update_params>(const qbd::vendor&)> change, ensure_options how,
    const request_options& options) {
    return make_ensure<vendors_types>(in, context, params, params.name, 41, std::move(change), how, options);
}

detail::recipe_ptr<once<qbd::vendor>> create_once(
    const qbd::resources::vendors& in, const detail::recipe_context& context, std::string_view key,
    const qbd::vendor_create_params& params, std::function<void(const create_intent&)> save, once_options how,
    const request_options& options) {
    return make_create_once<vendors_types>(in, context, key, params, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::vendor>> update_with(
    const qbd::resources::vendors& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::vendor_update_params>(const qbd::vendor&)> change,
    const request_options& options) {
    return make_update_with<vendors_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
