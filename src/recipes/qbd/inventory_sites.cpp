// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/inventory_sites.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct inventory_sites_types {
    using resource = qbd::resources::inventory_sites;
    using item = qbd::inventory_site;
    using list_params = qbd::inventory_site_list_params;
    using create_params = qbd::inventory_site_create_params;
    using update_params = qbd::inventory_site_update_params;

    static standing
    stands_in(const qbd::inventory_site_address_params& wanted, const qbd::site_address& now) {
        return all({
            to_standing(same(wanted.line1, now.line1)),
            to_standing(same(wanted.line2, now.line2)),
            to_standing(same(wanted.line3, now.line3)),
            to_standing(same(wanted.line4, now.line4)),
            to_standing(same(wanted.line5, now.line5)),
            to_standing(same(wanted.city, now.city)),
            to_standing(same(wanted.state, now.state)),
            to_standing(same(wanted.postal_code, now.postal_code)),
            to_standing(same(wanted.country, now.country)),
        });
    }

    static standing
    stands_in(const qbd::inventory_site_update_params& wanted, const qbd::inventory_site& now) {
        return all({
            to_standing(same(wanted.name, now.name)),
            to_standing(same(wanted.is_active, now.is_active)),
            to_standing(refers_to(wanted.parent_id, now.parent)),
            to_standing(same(wanted.description, now.description)),
            to_standing(same(wanted.contact, now.contact)),
            to_standing(same(wanted.phone, now.phone)),
            to_standing(same(wanted.fax, now.fax)),
            to_standing(same(wanted.email, now.email)),
            part_stands_in(
                wanted.address, now.address, [](const auto& w, const auto& n) { return stands_in(w, n); }),
        });
    }
};

} // namespace

detail::recipe_ptr<std::optional<qbd::inventory_site>> find(
    const qbd::resources::inventory_sites& in, const detail::recipe_context& context,
    const qbd::inventory_site_key& key, const request_options& options) {
    return make_find<inventory_sites_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<found_many<qbd::inventory_site>> find_many(
    const qbd::resources::inventory_sites& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    return make_find_many<inventory_sites_types>(in, context, names, options);
}

detail::recipe_ptr<ensured<qbd::inventory_site>> ensure(
    const qbd::resources::inventory_sites& in, const detail::recipe_context& context,
    const qbd::inventory_site_create_params& params,
    std::function<std::optional<qbd::inventory_site_update_params>(const qbd::inventory_site&)> change,
    ensure_options how, const request_options& options) {
    return make_ensure<inventory_sites_types>(
        in, context, params, params.name, 31, std::move(change), how, options);
}

detail::recipe_ptr<once<qbd::inventory_site>> create_once(
    const qbd::resources::inventory_sites& in, const detail::recipe_context& context,
    const qbd::inventory_site_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once_by_name<inventory_sites_types>(
        in, context, params, params.name, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::inventory_site>> update_with(
    const qbd::resources::inventory_sites& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::inventory_site_update_params>(const qbd::inventory_site&)> change,
    const request_options& options) {
    return make_update_with<inventory_sites_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
