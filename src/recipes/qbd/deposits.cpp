// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/deposits.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct deposits_types {
    using resource = qbd::resources::deposits;
    using item = qbd::deposit;
    using list_params = qbd::deposit_list_params;
    using create_params = qbd::deposit_create_params;
    using update_params = qbd::deposit_update_params;

    static standing
    stands_in(const qbd::deposit_cash_back_update_params& wanted, const qbd::deposit_cash_back_line& now) {
        return all({
            to_standing(refers_to(wanted.account_id, now.account)),
            to_standing(same(wanted.memo, now.memo)),
            to_standing(same(wanted.amount, now.amount)),
        });
    }

    static standing stands_in(const qbd::deposit_line_update_params& wanted, const qbd::deposit_line& now) {
        return all({
            to_standing(same(wanted.payment_transaction_id, now.payment_transaction_id)),
            to_standing(same(wanted.payment_transaction_line_id, now.payment_transaction_line_id)),
            to_standing(is_unset(wanted.override_memo)),
            to_standing(is_unset(wanted.override_check_number)),
            to_standing(is_unset(wanted.override_class_id)),
            to_standing(refers_to(wanted.entity_id, now.entity)),
            to_standing(refers_to(wanted.account_id, now.account)),
            to_standing(same(wanted.memo, now.memo)),
            to_standing(same(wanted.check_number, now.check_number)),
            to_standing(refers_to(wanted.payment_method_id, now.payment_method)),
            to_standing(refers_to(wanted.class_id, now.class_)),
            to_standing(same(wanted.amount, now.amount)),
        });
    }

    static standing stands_in(const qbd::deposit_update_params& wanted, const qbd::deposit& now) {
        return all({
            to_standing(same(wanted.transaction_date, now.transaction_date)),
            to_standing(refers_to(wanted.deposit_to_account_id, now.deposit_to_account)),
            to_standing(same(wanted.memo, now.memo)),
            part_stands_in(
                wanted.cash_back, now.cash_back,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
            to_standing(refers_to(wanted.currency_id, now.currency)),
            to_standing(same(wanted.exchange_rate, now.exchange_rate)),
            lines_stand_in(
                wanted.lines, now.lines, [](const auto& w, const auto& n) { return stands_in(w, n); }),
        });
    }
};

} // namespace

detail::recipe_ptr<std::optional<qbd::deposit>> find(
    const qbd::resources::deposits& in, const detail::recipe_context& context, const qbd::deposit_key& key,
    const request_options& options) {
    return make_find<deposits_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<once<qbd::deposit>> create_once(
    const qbd::resources::deposits& in, const detail::recipe_context& context, std::string_view key,
    const qbd::deposit_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once<deposits_types>(in, context, key, params, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::deposit>> update_with(
    const qbd::resources::deposits& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::deposit_update_params>(const qbd::deposit&)> change,
    const request_options& options) {
    return make_update_with<deposits_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
