// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/journal_entries.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct journal_entries_types {
    using resource = qbd::resources::journal_entries;
    using item = qbd::journal_entry;
    using list_params = qbd::journal_entry_list_params;
    using create_params = qbd::journal_entry_create_params;
    using update_params = qbd::journal_entry_update_params;

    static standing stands_in(const qbd::journal_entry_update_params& wanted, const qbd::journal_entry& now) {
        return all({
            to_standing(same(wanted.transaction_date, now.transaction_date)),
            to_standing(same(wanted.ref_number, now.ref_number)),
            to_standing(same(wanted.is_adjustment, now.is_adjustment)),
            to_standing(
                same(wanted.are_amounts_entered_in_home_currency, now.are_amounts_entered_in_home_currency)),
            to_standing(refers_to(wanted.currency_id, now.currency)),
            to_standing(same(wanted.exchange_rate, now.exchange_rate)),
            journal_stands_in(wanted.lines, now.debit_lines, now.credit_lines),
        });
    }
};

} // namespace

detail::recipe_ptr<std::vector<qbd::journal_entry>> find(
    const qbd::resources::journal_entries& in, const detail::recipe_context& context,
    const qbd::journal_entry_key& key, const request_options& options) {
    return make_find<journal_entries_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<once<qbd::journal_entry>> create_once(
    const qbd::resources::journal_entries& in, const detail::recipe_context& context, std::string_view key,
    const qbd::journal_entry_create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    return make_create_once<journal_entries_types>(in, context, key, params, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::journal_entry>> update_with(
    const qbd::resources::journal_entries& in, const detail::recipe_context& context, std::string_view id,
    std::function<std::optional<qbd::journal_entry_update_params>(const qbd::journal_entry&)> change,
    const request_options& options) {
    return make_update_with<journal_entries_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
