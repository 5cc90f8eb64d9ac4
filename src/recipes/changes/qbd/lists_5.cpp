// Made by tools/generate from api/conductor.yml.

#include "recipes/changes/typed_listing.hpp"

#include <conductor/qbd/resources/subtotal_items.hpp>
#include <conductor/qbd/resources/time_tracking_activities.hpp>
#include <conductor/qbd/resources/transfers.hpp>
#include <conductor/qbd/resources/unit_of_measure_sets.hpp>
#include <conductor/qbd/resources/vendor_credits.hpp>
#include <conductor/qbd/resources/vendors.hpp>
#include <conductor/qbd/subtotal_items.hpp>
#include <conductor/qbd/time_tracking_activities.hpp>
#include <conductor/qbd/transfers.hpp>
#include <conductor/qbd/unit_of_measure_sets.hpp>
#include <conductor/qbd/vendor_credits.hpp>
#include <conductor/qbd/vendors.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

listing_ptr list_subtotal_items(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::subtotal_items, qbd::subtotal_item, qbd::subtotal_item_list_params>(
        of, options);
}

listing_ptr list_time_tracking_activities(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::time_tracking_activities, qbd::time_tracking_activity,
        qbd::time_tracking_activity_list_params>(of, options);
}

listing_ptr list_transfers(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::transfers, qbd::transfer, qbd::transfer_list_params>(of, options);
}

listing_ptr list_unit_of_measure_sets(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::unit_of_measure_sets, qbd::unit_of_measure_set, qbd::unit_of_measure_set_list_params>(
        of, options);
}

listing_ptr list_vendor_credits(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::vendor_credits, qbd::vendor_credit, qbd::vendor_credit_list_params>(
        of, options);
}

listing_ptr list_vendors(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::vendors, qbd::vendor, qbd::vendor_list_params>(of, options);
}

} // namespace conductor::recipes
