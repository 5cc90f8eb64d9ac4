// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/transactions.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct transactions_types {
    using resource = qbd::resources::transactions;
    using item = qbd::transaction;
    using list_params = qbd::transaction_list_params;
    using create_params = nothing;
    using update_params = nothing;
};

} // namespace

detail::recipe_ptr<std::vector<qbd::transaction>> find(
    const qbd::resources::transactions& in, const detail::recipe_context& context,
    const qbd::transaction_key& key, const request_options& options) {
    return make_find<transactions_types>(in, context, key_of(key), options);
}

} // namespace conductor::recipes
