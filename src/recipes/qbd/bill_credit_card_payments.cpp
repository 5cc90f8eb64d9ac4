// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/bill_credit_card_payments.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct bill_credit_card_payments_types {
    using resource = qbd::resources::bill_credit_card_payments;
    using item = qbd::bill_credit_card_payment;
    using list_params = qbd::bill_credit_card_payment_list_params;
    using create_params = qbd::bill_credit_card_payment_create_params;
    using update_params = nothing;
};

} // namespace

detail::recipe_ptr<std::vector<qbd::bill_credit_card_payment>> find(
    const qbd::resources::bill_credit_card_payments& in, const detail::recipe_context& context,
    const qbd::bill_credit_card_payment_key& key, const request_options& options) {
    return make_find<bill_credit_card_payments_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<once<qbd::bill_credit_card_payment>> create_once(
    const qbd::resources::bill_credit_card_payments& in, const detail::recipe_context& context,
    std::string_view key, const qbd::bill_credit_card_payment_create_params& params,
    std::function<void(const create_intent&)> save, once_options how, const request_options& options) {
    return make_create_once<bill_credit_card_payments_types>(
        in, context, key, params, std::move(save), how, options);
}

} // namespace conductor::recipes
