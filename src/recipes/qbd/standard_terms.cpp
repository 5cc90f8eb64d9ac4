// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/standard_terms.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct standard_terms_types {
    using resource = qbd::resources::standard_terms;
    using item = qbd::standard_term;
    using list_params = qbd::standard_term_list_params;
    using create_params = qbd::standard_term_create_params;
    using update_params = nothing;
};

} // namespace

detail::recipe_ptr<std::optional<qbd::standard_term>> find(
    const qbd::resources::standard_terms& in, const detail::recipe_context& context,
    const qbd::standard_term_key& key, const request_options& options) {
    return make_find<standard_terms_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<found_many<qbd::standard_term>> find_many(
    const qbd::resources::standard_terms& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    return make_find_many<standard_terms_types>(in, context, names, options);
}

detail::recipe_ptr<ensured<qbd::standard_term>> ensure(
    const qbd::resources::standard_terms& in, const detail::recipe_context& context,
    const qbd::standard_term_create_params& params, ensure_options how, const request_options& options) {
    return make_ensure<standard_terms_types>(in, context, params, params.name, 31, nullptr, how, options);
}

detail::recipe_ptr<once<qbd::standard_term>> create_once(
    const qbd::resources::standard_terms& in, const detail::recipe_context& context,
    const qbd::standard_term_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once_by_name<standard_terms_types>(
        in, context, params, params.name, std::move(save), how, options);
}

} // namespace conductor::recipes
