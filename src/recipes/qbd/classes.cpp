// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/classes.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct classes_types {
    using resource = qbd::resources::classes;
    using item = qbd::class_;
    using list_params = qbd::class_list_params;
    using create_params = qbd::class_create_params;
    using update_params = qbd::class_update_params;

    static create_params parent_of(const create_params&) {
        create_params made;
        return made;
    }

    static standing stands_in(const qbd::class_update_params& wanted, const qbd::class_& now) {
        return all({
            to_standing(same(wanted.name, now.name)),
            to_standing(same(wanted.is_active, now.is_active)),
            to_standing(refers_to(wanted.parent_id, now.parent)),
        });
    }
};

} // namespace

detail::recipe_ptr<std::optional<qbd::class_>> find(
    const qbd::resources::classes& in, const detail::recipe_context& context, const qbd::class_key& key,
    const request_options& options) {
    return make_find<classes_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<found_many<qbd::class_>> find_many(
    const qbd::resources::classes& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    return make_find_many<classes_types>(in, context, names, options);
}

detail::recipe_ptr<ensured<qbd::class_>> ensure(
    const qbd::resources::classes& in, const detail::recipe_context& context,
    const qbd::class_create_params& params,
    std::function<std::optional<qbd::class_update_params>(const qbd::class_&)> change, ensure_options how,
    const request_options& options) {
    return make_ensure<classes_types>(in, context, params, params.name, 31, std::move(change), how, options);
}

detail::recipe_ptr<once<qbd::class_>> create_once(
    const qbd::resources::classes& in, const detail::recipe_context& context,
    const qbd::class_create_params& params, std::function<void(const create_intent&)> save, once_options how,
    const request_options& options) {
    return make_create_once_by_name<classes_types>(
        in, context, params, params.name, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::class_>> update_with(
    const qbd::resources::classes& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::class_update_params>(const qbd::class_&)> change,
    const request_options& options) {
    return make_update_with<classes_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
