// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/customer_types.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct customer_types_types {
    using resource = qbd::resources::customer_types;
    using item = qbd::customer_type;
    using list_params = qbd::customer_type_list_params;
    using create_params = qbd::customer_type_create_params;
    using update_params = nothing;

    static create_params parent_of(const create_params&) {
        create_params made;
        return made;
    }
};

} // namespace

detail::recipe_ptr<std::optional<qbd::customer_type>> find(
    const qbd::resources::customer_types& in, const detail::recipe_context& context,
    const qbd::customer_type_key& key, const request_options& options) {
    return make_find<customer_types_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<found_many<qbd::customer_type>> find_many(
    const qbd::resources::customer_types& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    return make_find_many<customer_types_types>(in, context, names, options);
}

detail::recipe_ptr<ensured<qbd::customer_type>> ensure(
    const qbd::resources::customer_types& in, const detail::recipe_context& context,
    const qbd::customer_type_create_params& params, ensure_options how, const request_options& options) {
    return make_ensure<customer_types_types>(in, context, params, params.name, 31, nullptr, how, options);
}

detail::recipe_ptr<once<qbd::customer_type>> create_once(
    const qbd::resources::customer_types& in, const detail::recipe_context& context,
    const qbd::customer_type_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once_by_name<customer_types_types>(
        in, context, params, params.name, std::move(save), how, options);
}

} // namespace conductor::recipes
