// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/currencies.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct currencies_types {
    using resource = qbd::resources::currencies;
    using item = qbd::currency;
    using list_params = qbd::currency_list_params;
    using create_params = qbd::currency_create_params;
    using update_params = qbd::currency_update_params;

    static standing
    stands_in(const qbd::currency_format_update_params& wanted, const qbd::currency_format& now) {
        return all({
            to_standing(same(wanted.thousand_separator, now.thousand_separator)),
            to_standing(same(wanted.thousand_separator_grouping, now.thousand_separator_grouping)),
            to_standing(same(wanted.decimal_places, now.decimal_places)),
            to_standing(same(wanted.decimal_separator, now.decimal_separator)),
        });
    }

    static standing stands_in(const qbd::currency_update_params& wanted, const qbd::currency& now) {
        return all({
            to_standing(same(wanted.name, now.name)),
            to_standing(same(wanted.is_active, now.is_active)),
            to_standing(same(wanted.currency_code, now.currency_code)),
            part_stands_in(
                wanted.currency_format, now.currency_format,
                [](const auto& w, const auto& n) { return stands_in(w, n); }),
        });
    }
};

} // namespace

detail::recipe_ptr<std::optional<qbd::currency>> find(
    const qbd::resources::currencies& in, const detail::recipe_context& context, const qbd::currency_key& key,
    const request_options& options) {
    return make_find<currencies_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<found_many<qbd::currency>> find_many(
    const qbd::resources::currencies& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    return make_find_many<currencies_types>(in, context, names, options);
}

detail::recipe_ptr<ensured<qbd::currency>> ensure(
    const qbd::resources::currencies& in, const detail::recipe_context& context,
    const qbd::currency_create_params& params,
    std::function<std::optional<qbd::currency_update_params>(const qbd::currency&)> change,
    ensure_options how, const request_options& options) {
    return make_ensure<currencies_types>(
        in, context, params, params.name, 64, std::move(change), how, options);
}

detail::recipe_ptr<once<qbd::currency>> create_once(
    const qbd::resources::currencies& in, const detail::recipe_context& context,
    const qbd::currency_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once_by_name<currencies_types>(
        in, context, params, params.name, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::currency>> update_with(
    const qbd::resources::currencies& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::currency_update_params>(const qbd::currency&)> change,
    const request_options& options) {
    return make_update_with<currencies_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
