// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/unit_of_measure_sets.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct unit_of_measure_sets_types {
    using resource = qbd::resources::unit_of_measure_sets;
    using item = qbd::unit_of_measure_set;
    using list_params = qbd::unit_of_measure_set_list_params;
    using create_params = qbd::unit_of_measure_set_create_params;
    using update_params = nothing;
};

} // namespace

detail::recipe_ptr<std::optional<qbd::unit_of_measure_set>> find(
    const qbd::resources::unit_of_measure_sets& in, const detail::recipe_context& context,
    const qbd::unit_of_measure_set_key& key, const request_options& options) {
    return make_find<unit_of_measure_sets_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<found_many<qbd::unit_of_measure_set>> find_many(
    const qbd::resources::unit_of_measure_sets& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    return make_find_many<unit_of_measure_sets_types>(in, context, names, options);
}

detail::recipe_ptr<ensured<qbd::unit_of_measure_set>> ensure(
    const qbd::resources::unit_of_measure_sets& in, const detail::recipe_context& context,
    const qbd::unit_of_measure_set_create_params& params, ensure_options how,
    const request_options& options) {
    return make_ensure<unit_of_measure_sets_types>(
        in, context, params, params.name, 31, nullptr, how, options);
}

detail::recipe_ptr<once<qbd::unit_of_measure_set>> create_once(
    const qbd::resources::unit_of_measure_sets& in, const detail::recipe_context& context,
    const qbd::unit_of_measure_set_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once_by_name<unit_of_measure_sets_types>(
        in, context, params, params.name, std::move(save), how, options);
}

} // namespace conductor::recipes
