// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/transfers.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct transfers_types {
    using resource = qbd::resources::transfers;
    using item = qbd::transfer;
    using list_params = qbd::transfer_list_params;
    using create_params = qbd::transfer_create_params;
    using update_params = qbd::transfer_update_params;

    static standing stands_in(const qbd::transfer_update_params& wanted, const qbd::transfer& now) {
        return all({
            to_standing(same(wanted.transaction_date, now.transaction_date)),
            to_standing(refers_to(wanted.source_account_id, now.source_account)),
            to_standing(refers_to(wanted.target_account_id, now.target_account)),
            to_standing(refers_to(wanted.class_id, now.class_)),
            to_standing(same(wanted.amount, now.amount)),
            to_standing(same(wanted.memo, now.memo)),
        });
    }
};

} // namespace

detail::recipe_ptr<std::optional<qbd::transfer>> find(
    const qbd::resources::transfers& in, const detail::recipe_context& context, const qbd::transfer_key& key,
    const request_options& options) {
    return make_find<transfers_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<updated_with<qbd::transfer>> update_with(
    const qbd::resources::transfers& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::transfer_update_params>(const qbd::transfer&)> change,
    const request_options& options) {
    return make_update_with<transfers_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
