// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/credit_card_refunds.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct credit_card_refunds_types {
    using resource = qbd::resources::credit_card_refunds;
    using item = qbd::credit_card_refund;
    using list_params = qbd::credit_card_refund_list_params;
    using create_params = qbd::credit_card_refund_create_params;
    using update_params = nothing;
};

} // namespace

detail::recipe_ptr<std::vector<qbd::credit_card_refund>> find(
    const qbd::resources::credit_card_refunds& in, const detail::recipe_context& context,
    const qbd::credit_card_refund_key& key, const request_options& options) {
    return make_find<credit_card_refunds_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<once<qbd::credit_card_refund>> create_once(
    const qbd::resources::credit_card_refunds& in, const detail::recipe_context& context,
    std::string_view key, const qbd::credit_card_refund_create_params& params,
    std::function<void(const create_intent&)> save, once_options how, const request_options& options) {
    return make_create_once<credit_card_refunds_types>(
        in, context, key, params, std::move(save), how, options);
}

} // namespace conductor::recipes
