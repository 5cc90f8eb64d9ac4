// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/sales_tax_payment_checks.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct sales_tax_payment_checks_types {
    using resource = qbd::resources::sales_tax_payment_checks;
    using item = qbd::sales_tax_payment_check;
    using list_params = qbd::sales_tax_payment_check_list_params;
    using create_params = qbd::sales_tax_payment_check_create_params;
    using update_params = qbd::sales_tax_payment_check_update_params;

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
        const qbd::sales_tax_payment_check_update_params& wanted, const qbd::sales_tax_payment_check& now) {
        return all({
            to_standing(same(wanted.transaction_date, now.transaction_date)),
            to_standing(refers_to(wanted.bank_account_id, now.bank_account)),
            to_standing(same(wanted.is_queued_for_print, now.is_queued_for_print)),
            to_standing(same(wanted.ref_number, now.ref_number)),
            to_standing(same(wanted.memo, now.memo)),
            part_stands_in(
                wanted.address, now.address, [](const auto& w, const auto& n) { return stands_in(w, n); }),
        });
    }
};

} // namespace

detail::recipe_ptr<std::vector<qbd::sales_tax_payment_check>> find(
    const qbd::resources::sales_tax_payment_checks& in, const detail::recipe_context& context,
    const qbd::sales_tax_payment_check_key& key, const request_options& options) {
    return make_find<sales_tax_payment_checks_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<once<qbd::sales_tax_payment_check>> create_once(
    const qbd::resources::sales_tax_payment_checks& in, const detail::recipe_context& context,
    std::string_view key, const qbd::sales_tax_payment_check_create_params& params,
    std::function<void(const create_intent&)> save, once_options how, const request_options& options) {
    return make_create_once<sales_tax_payment_checks_types>(
        in, context, key, params, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::sales_tax_payment_check>> update_with(
    const qbd::resources::sales_tax_payment_checks& in, const detail::recipe_context& context,
    std::string_view id,
    std::function<
        std::optional<qbd::sales_tax_payment_check_update_params>(const qbd::sales_tax_payment_check&)>
        change,
    const request_options& options) {
    return make_update_with<sales_tax_payment_checks_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
