// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/sales_representatives.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct sales_representatives_types {
    using resource = qbd::resources::sales_representatives;
    using item = qbd::sales_representative;
    using list_params = qbd::sales_representative_list_params;
    using create_params = qbd::sales_representative_create_params;
    using update_params = qbd::sales_representative_update_params;

    static standing
    stands_in(const qbd::sales_representative_update_params& wanted, const qbd::sales_representative& now) {
        return all({
            to_standing(same(wanted.initial, now.initial)),
            to_standing(same(wanted.is_active, now.is_active)),
            to_standing(refers_to(wanted.entity_id, now.entity)),
        });
    }
};

} // namespace

detail::recipe_ptr<std::optional<qbd::sales_representative>> find(
    const qbd::resources::sales_representatives& in, const detail::recipe_context& context,
    const qbd::sales_representative_key& key, const request_options& options) {
    return make_find<sales_representatives_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<found_many<qbd::sales_representative>> find_many(
    const qbd::resources::sales_representatives& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    return make_find_many<sales_representatives_types>(in, context, names, options);
}

detail::recipe_ptr<ensured<qbd::sales_representative>> ensure(
    const qbd::resources::sales_representatives& in, const detail::recipe_context& context,
    const qbd::sales_representative_create_params& params,
    std::function<std::optional<qbd::sales_representative_update_params>(const qbd::sales_representative&)>
        change,
    ensure_options how, const request_options& options) {
    return make_ensure<sales_representatives_types>(
        in, context, params, params.initial, 5, std::move(change), how, options);
}

detail::recipe_ptr<once<qbd::sales_representative>> create_once(
    const qbd::resources::sales_representatives& in, const detail::recipe_context& context,
    const qbd::sales_representative_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once_by_name<sales_representatives_types>(
        in, context, params, params.initial, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::sales_representative>> update_with(
    const qbd::resources::sales_representatives& in, const detail::recipe_context& context,
    std::string_view id,
    std::function<std::optional<qbd::sales_representative_update_params>(const qbd::sales_representative&)>
        change,
    const request_options& options) {
    return make_update_with<sales_representatives_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
