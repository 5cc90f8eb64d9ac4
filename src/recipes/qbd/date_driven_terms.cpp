// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/date_driven_terms.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct date_driven_terms_types {
    using resource = qbd::resources::date_driven_terms;
    using item = qbd::date_driven_term;
    using list_params = qbd::date_driven_term_list_params;
    using create_params = qbd::date_driven_term_create_params;
    using update_params = nothing;
};

} // namespace

detail::recipe_ptr<std::optional<qbd::date_driven_term>> find(
    const qbd::resources::date_driven_terms& in, const detail::recipe_context& context,
    const qbd::date_driven_term_key& key, const request_options& options) {
    return make_find<date_driven_terms_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<found_many<qbd::date_driven_term>> find_many(
    const qbd::resources::date_driven_terms& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    return make_find_many<date_driven_terms_types>(in, context, names, options);
}

detail::recipe_ptr<ensured<qbd::date_driven_term>> ensure(
    const qbd::resources::date_driven_terms& in, const detail::recipe_context& context,
    const qbd::date_driven_term_create_params& params, ensure_options how, const request_options& options) {
    return make_ensure<date_driven_terms_types>(in, context, params, params.name, 31, nullptr, how, options);
}

detail::recipe_ptr<once<qbd::date_driven_term>> create_once(
    const qbd::resources::date_driven_terms& in, const detail::recipe_context& context,
    const qbd::date_driven_term_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once_by_name<date_driven_terms_types>(
        in, context, params, params.name, std::move(save), how, options);
}

} // namespace conductor::recipes
