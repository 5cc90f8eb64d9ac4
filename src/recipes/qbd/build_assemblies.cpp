// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/build_assemblies.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct build_assemblies_types {
    using resource = qbd::resources::build_assemblies;
    using item = qbd::build_assembly;
    using list_params = qbd::build_assembly_list_params;
    using create_params = qbd::build_assembly_create_params;
    using update_params = qbd::build_assembly_update_params;

    static standing
    stands_in(const qbd::build_assembly_update_params& wanted, const qbd::build_assembly& now) {
        return all({
            to_standing(refers_to(wanted.inventory_site_id, now.inventory_site)),
            to_standing(refers_to(wanted.inventory_site_location_id, now.inventory_site_location)),
            to_standing(same(wanted.serial_number, now.serial_number)),
            to_standing(same(wanted.lot_number, now.lot_number)),
            to_standing(same(wanted.expiration_date, now.expiration_date)),
            to_standing(same(wanted.transaction_date, now.transaction_date)),
            to_standing(same(wanted.ref_number, now.ref_number)),
            to_standing(same(wanted.memo, now.memo)),
            to_standing(same(wanted.quantity_to_build, now.quantity_to_build)),
            to_standing(is_unset(wanted.mark_pending_if_required)),
            to_standing(is_unset(wanted.remove_pending)),
        });
    }
};

} // namespace

detail::recipe_ptr<std::vector<qbd::build_assembly>> find(
    const qbd::resources::build_assemblies& in, const detail::recipe_context& context,
    const qbd::build_assembly_key& key, const request_options& options) {
    return make_find<build_assemblies_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<once<qbd::build_assembly>> create_once(
    const qbd::resources::build_assemblies& in, const detail::recipe_context& context, std::string_view key,
    const qbd::build_assembly_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once<build_assemblies_types>(in, context, key, params, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::build_assembly>> update_with(
    const qbd::resources::build_assemblies& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::build_assembly_update_params>(const qbd::build_assembly&)> change,
    const request_options& options) {
    return make_update_with<build_assemblies_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
