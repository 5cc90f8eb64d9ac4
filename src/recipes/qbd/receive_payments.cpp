// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/receive_payments.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct receive_payments_types {
    using resource = qbd::resources::receive_payments;
    using item = qbd::receive_payment;
    using list_params = qbd::receive_payment_list_params;
    using create_params = qbd::receive_payment_create_params;
    using update_params = qbd::receive_payment_update_params;

    static standing stands_in(
        const qbd::credit_card_transaction_request_update_params& wanted,
        const qbd::credit_card_transaction_request& now) {
        return all({
            to_standing(same(wanted.number, now.number)),
            to_standing(same(wanted.expiration_month, now.expiration_month)),
            to_standing(same(wanted.expiration_year, now.expiration_year)),
            to_standing(same(wanted.name, now.name)),
            to_standing(same(wanted.address, now.address)),
            to_standing(same(wanted.postal_code, now.postal_code)),
            to_standing(same(wanted.commercial_card_code, now.commercial_card_code)),
            to_standing(same(wanted.transaction_mode, now.transaction_mode)),
            to_standing(same(wanted.transaction_type, now.transaction_type)),
        });
    }

    static standing stands_in(
        const qbd::credit_card_transaction_response_update_params& wanted,
        const qbd::credit_card_transaction_response& now) {
        return all({
            to_standing(same(wanted.status_code, now.status_code)),
            to_standing(same(wanted.status_message, now.status_message)),
            to_standing(same(wanted.credit_card_transaction_id, now.credit_card_transaction_id)),
            to_standing(same(wanted.merchant_account_number, now.merchant_account_number)),
            to_standing(same(wanted.authorization_code, now.authorization_code)),
            to_standing(same(wanted.avs_street_status, now.avs_street_status)),
            to_standing(same(wanted.avs_zip_status, now.avs_zip_status)),
            to_standing(same(wanted.card_security_code_match, now.card_security_code_match)),
            to_standing(same(wanted.recon_batch_id, now.recon_batch_id)),
            to_standing(same(wanted.payment_grouping_code, now.payment_grouping_code)),
            to_standing(same(wanted.payment_status, now.payment_status)),
            to_standing(same(wanted.transaction_authorized_at, now.transaction_authorized_at)),
            to_standing(same(wanted.transaction_authorization_stamp, now.transaction_authorization_stamp)),
            to_standing(same(wanted.client_transaction_id, now.client_transaction_id)),
        });
    }

    static standing stands_in(
        const qbd::credit_card_transaction_update_params& wanted, const qbd::credit_card_transaction& now) {
        return all({
            part_stands_in(
                wanted.request, now.request, [](const auto& w, const auto& n) { return stands_in(w, n); }),
            part_stands_in(
                wanted.response, now.response, [](const auto& w, const auto& n) { return stands_in(w, n); }),
        });
    }

    static standing
    stands_in(const qbd::receive_payment_update_params& wanted, const qbd::receive_payment& now) {
        return all({
            to_standing(refers_to(wanted.customer_id, now.customer)),
            to_standing(refers_to(wanted.receivables_account_id, now.receivables_account)),
            to_standing(same(wanted.transaction_date, now.transaction_date)),
            to_standing(same(wanted.ref_number, now.ref_number)),
            to_standing(same(wanted.total_amount, now.total_amount)),
            to_standing(same(wanted.exchange_rate, now.exchange_rate)),
            to_standing(refers_to(wanted.payment_method_id, now.payment_method)),
            to_standing(same(wanted.memo, now.memo)),
            to_standing(refers_to(wanted.deposit_to_account_id, now.deposit_to_account)),
            part_stands_in(
                wanted.credit_card_transaction, now.credit_card_transaction,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
            to_standing(is_unset(wanted.apply_to_transactions)),
        });
    }
};

} // namespace

detail::recipe_ptr<std::vector<qbd::receive_payment>> find(
    const qbd::resources::receive_payments& in, const detail::recipe_context& context,
    const qbd::receive_payment_key& key, const request_options& options) {
    return make_find<receive_payments_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<once<qbd::receive_payment>> create_once(
    const qbd::resources::receive_payments& in, const detail::recipe_context& context, std::string_view key,
    const qbd::receive_payment_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once<receive_payments_types>(in, context, key, params, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::receive_payment>> update_with(
    const qbd::resources::receive_payments& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::receive_payment_update_params>(const qbd::receive_payment&)> change,
    const request_options& options) {
    return make_update_with<receive_payments_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
