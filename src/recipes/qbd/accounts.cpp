// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/accounts.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct accounts_types {
    using resource = qbd::resources::accounts;
    using item = qbd::account;
    using list_params = qbd::account_list_params;
    using create_params = qbd::account_create_params;
    using update_params = qbd::account_update_params;

    static create_params parent_of(const create_params& child) {
        create_params made;
        made.account_type = child.account_type;
        return made;
    }

    static standing stands_in(const qbd::account_update_params& wanted, const qbd::account& now) {
        return all({
            to_standing(same(wanted.name, now.name)),
            to_standing(same(wanted.is_active, now.is_active)),
            to_standing(refers_to(wanted.parent_id, now.parent)),
            to_standing(same(wanted.account_type, now.account_type)),
            to_standing(same(wanted.account_number, now.account_number)),
            to_standing(same(wanted.bank_account_number, now.bank_account_number)),
            to_standing(same(wanted.description, now.description)),
            to_standing(is_unset(wanted.opening_balance)),
            to_standing(is_unset(wanted.opening_balance_date)),
            to_standing(refers_to(wanted.sales_tax_code_id, now.sales_tax_code)),
            to_standing(is_unset(wanted.tax_line_id)),
            to_standing(refers_to(wanted.currency_id, now.currency)),
        });
    }
};

} // namespace

detail::recipe_ptr<std::optional<qbd::account>> find(
    const qbd::resources::accounts& in, const detail::recipe_context& context, const qbd::account_key& key,
    const request_options& options) {
    return make_find<accounts_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<found_many<qbd::account>> find_many(
    const qbd::resources::accounts& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    return make_find_many<accounts_types>(in, context, names, options);
}

detail::recipe_ptr<ensured<qbd::account>> ensure(
    const qbd::resources::accounts& in, const detail::recipe_context& context,
    const qbd::account_create_params& params,
    std::function<std::optional<qbd::account_update_params>(const qbd::account&)> change, ensure_options how,
    const request_options& options) {
    return make_ensure<accounts_types>(in, context, params, params.name, 31, std::move(change), how, options);
}

detail::recipe_ptr<once<qbd::account>> create_once(
    const qbd::resources::accounts& in, const detail::recipe_context& context,
    const qbd::account_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once_by_name<accounts_types>(
        in, context, params, params.name, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::account>> update_with(
    const qbd::resources::accounts& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::account_update_params>(const qbd::account&)> change,
    const request_options& options) {
    return make_update_with<accounts_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
