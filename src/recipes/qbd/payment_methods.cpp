// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/payment_methods.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct payment_methods_types {
    using resource = qbd::resources::payment_methods;
    using item = qbd::payment_method;
    using list_params = qbd::payment_method_list_params;
    using create_params = qbd::payment_method_create_params;
    using update_params = nothing;
};

} // namespace

detail::recipe_ptr<std::optional<qbd::payment_method>> find(
    const qbd::resources::payment_methods& in, const detail::recipe_context& context,
    const qbd::payment_method_key& key, const request_options& options) {
    return make_find<payment_methods_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<found_many<qbd::payment_method>> find_many(
    const qbd::resources::payment_methods& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    return make_find_many<payment_methods_types>(in, context, names, options);
}

detail::recipe_ptr<ensured<qbd::payment_method>> ensure(
    const qbd::resources::payment_methods& in, const detail::recipe_context& context,
    const qbd::payment_method_create_params& params, ensure_options how, const request_options& options) {
    return make_ensure<payment_methods_types>(in, context, params, params.name, 31, nullptr, how, options);
}

detail::recipe_ptr<once<qbd::payment_method>> create_once(
    const qbd::resources::payment_methods& in, const detail::recipe_context& context,
    const qbd::payment_method_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once_by_name<payment_methods_types>(
        in, context, params, params.name, std::move(save), how, options);
}

} // namespace conductor::recipes
