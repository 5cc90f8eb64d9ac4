// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/other_names.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct other_names_types {
    using resource = qbd::resources::other_names;
    using item = qbd::other_name;
    using list_params = qbd::other_name_list_params;
    using create_params = qbd::other_name_create_params;
    using update_params = qbd::other_name_update_params;

    static standing stands_in(const qbd::address_params& wanted, const qbd::address& now) {
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
            to_standing(same(wanted.note, now.note)),
        });
    }

    static standing stands_in(const qbd::other_name_update_params& wanted, const qbd::other_name& now) {
        return all({
            to_standing(same(wanted.name, now.name)),
            to_standing(same(wanted.is_active, now.is_active)),
            to_standing(same(wanted.company_name, now.company_name)),
            to_standing(same(wanted.salutation, now.salutation)),
            to_standing(same(wanted.first_name, now.first_name)),
            to_standing(same(wanted.middle_name, now.middle_name)),
            to_standing(same(wanted.last_name, now.last_name)),
            part_stands_in(
                wanted.address, now.address, [](const auto& w, const auto& n) { return stands_in(w, n); }),
            to_standing(same(wanted.phone, now.phone)),
            to_standing(same(wanted.alternate_phone, now.alternate_phone)),
            to_standing(same(wanted.fax, now.fax)),
            to_standing(same(wanted.email, now.email)),
            to_standing(same(wanted.contact, now.contact)),
            to_standing(same(wanted.alternate_contact, now.alternate_contact)),
            to_standing(same(wanted.account_number, now.account_number)),
            to_standing(same(wanted.note, now.note)),
        });
    }
};

} // namespace

detail::recipe_ptr<std::optional<qbd::other_name>> find(
    const qbd::resources::other_names& in, const detail::recipe_context& context,
    const qbd::other_name_key& key, const request_options& options) {
    return make_find<other_names_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<found_many<qbd::other_name>> find_many(
    const qbd::resources::other_names& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    return make_find_many<other_names_types>(in, context, names, options);
}

detail::recipe_ptr<ensured<qbd::other_name>> ensure(
    const qbd::resources::other_names& in, const detail::recipe_context& context,
    const qbd::other_name_create_params& params,
    std::function<std::optional<qbd::other_name_update_params>(const qbd::other_name&)> change,
    ensure_options how, const request_options& options) {
    return make_ensure<other_names_types>(
        in, context, params, params.name, 31, std::move(change), how, options);
}

detail::recipe_ptr<once<qbd::other_name>> create_once(
    const qbd::resources::other_names& in, const detail::recipe_context& context, std::string_view key,
    const qbd::other_name_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once<other_names_types>(in, context, key, params, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::other_name>> update_with(
    const qbd::resources::other_names& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::other_name_update_params>(const qbd::other_name&)> change,
    const request_options& options) {
    return make_update_with<other_names_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
