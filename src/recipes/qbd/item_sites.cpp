// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/item_sites.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct item_sites_types {
    using resource = qbd::resources::item_sites;
    using item = qbd::item_site;
    using list_params = qbd::item_site_list_params;
    using create_params = nothing;
    using update_params = nothing;
};

} // namespace

detail::recipe_ptr<std::optional<qbd::item_site>> find(
    const qbd::resources::item_sites& in, const detail::recipe_context& context,
    const qbd::item_site_key& key, const request_options& options) {
    return make_find<item_sites_types>(in, context, key_of(key), options);
}

} // namespace conductor::recipes
