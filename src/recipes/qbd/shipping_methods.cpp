// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/shipping_methods.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct shipping_methods_types {
    using resource = qbd::resources::shipping_methods;
    using item = qbd::shipping_method;
    using list_params = qbd::shipping_method_list_params;
    using create_params = qbd::shipping_method_create_params;
    using update_params = nothing;
};

} // namespace

detail::recipe_ptr<std::optional<qbd::shipping_method>> find(
    const qbd::resources::shipping_methods& in, const detail::recipe_context& context,
    const qbd::shipping_method_key& key, const request_options& options) {
    return make_find<shipping_methods_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<found_many<qbd::shipping_method>> find_many(
    const qbd::resources::shipping_methods& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    return make_find_many<shipping_methods_types>(in, context, names, options);
}

detail::recipe_ptr<ensured<qbd::shipping_method>> ensure(
    const qbd::resources::shipping_methods& in, const detail::recipe_context& context,
    const qbd::shipping_method_create_params& params, ensure_options how, const request_options& options) {
    return make_ensure<shipping_methods_types>(in, context, params, params.name, 15, nullptr, how, options);
}

detail::recipe_ptr<once<qbd::shipping_method>> create_once(
    const qbd::resources::shipping_methods& in, const detail::recipe_context& context,
    const qbd::shipping_method_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once_by_name<shipping_methods_types>(
        in, context, params, params.name, std::move(save), how, options);
}

} // namespace conductor::recipes
