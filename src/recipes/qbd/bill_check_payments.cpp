// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/bill_check_payments.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct bill_check_payments_types {
    using resource = qbd::resources::bill_check_payments;
    using item = qbd::bill_check_payment;
    using list_params = qbd::bill_check_payment_list_params;
    using create_params = qbd::bill_check_payment_create_params;
    using update_params = qbd::bill_check_payment_update_params;

    static standing
    stands_in(const qbd::bill_check_payment_update_params& wanted, const qbd::bill_check_payment& now) {
        return all({
            to_standing(same(wanted.transaction_date, now.transaction_date)),
            to_standing(refers_to(wanted.bank_account_id, now.bank_account)),
            to_standing(same(wanted.amount, now.amount)),
            to_standing(same(wanted.exchange_rate, now.exchange_rate)),
            to_standing(same(wanted.is_queued_for_print, now.is_queued_for_print)),
            to_standing(same(wanted.ref_number, now.ref_number)),
            to_standing(same(wanted.memo, now.memo)),
            to_standing(is_unset(wanted.apply_to_transactions)),
        });
    }
};

} // namespace

detail::recipe_ptr<std::vector<qbd::bill_check_payment>> find(
    const qbd::resources::bill_check_payments& in, const detail::recipe_context& context,
    const qbd::bill_check_payment_key& key, const request_options& options) {
    return make_find<bill_check_payments_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<once<qbd::bill_check_payment>> create_once(
    const qbd::resources::bill_check_payments& in, const detail::recipe_context& context,
    std::string_view key, const qbd::bill_check_payment_create_params& params,
    std::function<void(const create_intent&)> save, once_options how, const request_options& options) {
    return make_create_once<bill_check_payments_types>(
        in, context, key, params, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::bill_check_payment>> update_with(
    const qbd::resources::bill_check_payments& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::bill_check_payment_update_params>(const qbd::bill_check_payment&)>
        change,
    const request_options& options) {
    return make_update_with<bill_check_payments_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
