// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/customers.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct customers_types {
    using resource = qbd::resources::customers;
    using item = qbd::customer;
    using list_params = qbd::customer_list_params;
    using create_params = qbd::customer_create_params;
    using update_params = qbd::customer_update_params;

    static create_params parent_of(const create_params&) {
        create_params made;
        return made;
    }

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

    static standing stands_in(
        const qbd::customer_alternate_shipping_address_params& wanted, const qbd::shipping_address& now) {
        return all({
            to_standing(same(wanted.name, now.name)),
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
            to_standing(same(wanted.is_default_shipping_address, now.is_default_shipping_address)),
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

    static standing stands_in(const qbd::customer_credit_card_params& wanted, const qbd::credit_card& now) {
        return all({
            to_standing(same(wanted.number, now.number)),
            to_standing(same(wanted.expiration_month, now.expiration_month)),
            to_standing(same(wanted.expiration_year, now.expiration_year)),
            to_standing(same(wanted.name, now.name)),
            to_standing(same(wanted.address, now.address)),
            to_standing(same(wanted.postal_code, now.postal_code)),
        });
    }

    static standing stands_in(const qbd::additional_note_update_params& wanted, const qbd::note& now) {
        return all({
            to_standing(same(wanted.note, now.note)),
        });
    }

    static standing stands_in(const qbd::customer_update_params& wanted, const qbd::customer& now) {
        return all({
            to_standing(same(wanted.name, now.name)),
            to_standing(same(wanted.is_active, now.is_active)),
            to_standing(refers_to(wanted.class_id, now.class_)),
            to_standing(refers_to(wanted.parent_id, now.parent)),
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
            rows_stand_in(
                wanted.alternate_shipping_addresses, now.alternate_shipping_addresses,
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
            to_standing(refers_to(wanted.customer_type_id, now.customer_type)),
            to_standing(refers_to(wanted.terms_id, now.terms)),
            to_standing(refers_to(wanted.sales_representative_id, now.sales_representative)),
            to_standing(refers_to(wanted.sales_tax_code_id, now.sales_tax_code)),
            to_standing(refers_to(wanted.sales_tax_item_id, now.sales_tax_item)),
            to_standing(is_unset(wanted.sales_tax_country)),
            to_standing(same(wanted.resale_number, now.resale_number)),
            to_standing(same(wanted.account_number, now.account_number)),
            to_standing(same(wanted.credit_limit, now.credit_limit)),
            to_standing(refers_to(wanted.preferred_payment_method_id, now.preferred_payment_method)),
            part_stands_in(
                wanted.credit_card, now.credit_card,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
            to_standing(same(wanted.job_status, now.job_status)),
            to_standing(same(wanted.job_start_date, now.job_start_date)),
            to_standing(same(wanted.job_projected_end_date, now.job_projected_end_date)),
            to_standing(same(wanted.job_end_date, now.job_end_date)),
            to_standing(same(wanted.job_description, now.job_description)),
            to_standing(refers_to(wanted.job_type_id, now.job_type)),
            to_standing(same(wanted.note, now.note)),
            rows_stand_in(
                wanted.additional_notes, now.additional_notes,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
            to_standing(same(wanted.preferred_delivery_method, now.preferred_delivery_method)),
            to_standing(refers_to(wanted.price_level_id, now.price_level)),
            to_standing(same(wanted.tax_registration_number, now.tax_registration_number)),
            to_standing(refers_to(wanted.currency_id, now.currency)),
        });
    }
};

} // namespace

detail::recipe_ptr<std::optional<qbd::customer>> find(
    const qbd::resources::customers& in, const detail::recipe_context& context, const qbd::customer_key& key,
    const request_options& options) {
    return make_find<customers_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<found_many<qbd::customer>> find_many(
    const qbd::resources::customers& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    return make_find_many<customers_types>(in, context, names, options);
}

detail::recipe_ptr<ensured<qbd::customer>> ensure(
    const qbd::resources::customers& in, const detail::recipe_context& context,
    const qbd::customer_create_params& params,
    std::function<std::optional<qbd::customer_update_params>(const qbd::customer&)> change,
    ensure_options how, const request_options& options) {
    return make_ensure<customers_types>(
        in, context, params, params.name, 41, std::move(change), how, options);
}

detail::recipe_ptr<once<qbd::customer>> create_once(
    const qbd::resources::customers& in, const detail::recipe_context& context, std::string_view key,
    const qbd::customer_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once<customers_types>(in, context, key, params, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::customer>> update_with(
    const qbd::resources::customers& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::customer_update_params>(const qbd::customer&)> change,
    const request_options& options) {
    return make_update_with<customers_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
