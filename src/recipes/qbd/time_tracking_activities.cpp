// Made by tools/generate from api/conductor.yml.

#include "recipes/make.hpp"

#include <conductor/recipes/qbd/time_tracking_activities.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

struct time_tracking_activities_types {
    using resource = qbd::resources::time_tracking_activities;
    using item = qbd::time_tracking_activity;
    using list_params = qbd::time_tracking_activity_list_params;
    using create_params = qbd::time_tracking_activity_create_params;
    using update_params = qbd::time_tracking_activity_update_params;

    static standing stands_in(
        const qbd::time_tracking_activity_update_params& wanted, const qbd::time_tracking_activity& now) {
        return all({
            to_standing(same(wanted.transaction_date, now.transaction_date)),
            to_standing(refers_to(wanted.entity_id, now.entity)),
            to_standing(refers_to(wanted.customer_id, now.customer)),
            to_standing(refers_to(wanted.service_item_id, now.service_item)),
            to_standing(same(wanted.duration, now.duration)),
            to_standing(refers_to(wanted.class_id, now.class_)),
            to_standing(refers_to(wanted.payroll_wage_item_id, now.payroll_wage_item)),
            to_standing(same(wanted.note, now.note)),
            to_standing(same(wanted.billing_status, now.billing_status)),
        });
    }
};

} // namespace

detail::recipe_ptr<std::optional<qbd::time_tracking_activity>> find(
    const qbd::resources::time_tracking_activities& in, const detail::recipe_context& context,
    const qbd::time_tracking_activity_key& key, const request_options& options) {
    return make_find<time_tracking_activities_types>(in, context, key_of(key), options);
}

detail::recipe_ptr<once<qbd::time_tracking_activity>> create_once(
    const qbd::resources::time_tracking_activities& in, const detail::recipe_context& context,
    std::string_view key, const qbd::time_tracking_activity_create_params& params,
    std::function<void(const create_intent&)> save, once_options how, const request_options& options) {
    return make_create_once<time_tracking_activities_types>(
        in, context, key, params, std::move(save), how, options);
}

detail::recipe_ptr<updated_with<qbd::time_tracking_activity>> update_with(
    const qbd::resources::time_tracking_activities& in, const detail::recipe_context& context,
    std::string_view id,
    std::function<
        std::optional<qbd::time_tracking_activity_update_params>(const qbd::time_tracking_activity&)>
        change,
    const request_options& options) {
    return make_update_with<time_tracking_activities_types>(in, context, id, std::move(change), options);
}

} // namespace conductor::recipes
