// Made by tools/generate from api/conductor.yml.

#include "recipes/changes/typed_listing.hpp"

#include <conductor/qbd/non_inventory_items.hpp>
#include <conductor/qbd/other_charge_items.hpp>
#include <conductor/qbd/other_names.hpp>
#include <conductor/qbd/payment_methods.hpp>
#include <conductor/qbd/payroll_wage_items.hpp>
#include <conductor/qbd/price_levels.hpp>
#include <conductor/qbd/purchase_orders.hpp>
#include <conductor/qbd/receive_payments.hpp>
#include <conductor/qbd/resources/non_inventory_items.hpp>
#include <conductor/qbd/resources/other_charge_items.hpp>
#include <conductor/qbd/resources/other_names.hpp>
#include <conductor/qbd/resources/payment_methods.hpp>
#include <conductor/qbd/resources/payroll_wage_items.hpp>
#include <conductor/qbd/resources/price_levels.hpp>
#include <conductor/qbd/resources/purchase_orders.hpp>
#include <conductor/qbd/resources/receive_payments.hpp>
#include <conductor/qbd/resources/sales_orders.hpp>
#include <conductor/qbd/sales_orders.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

listing_ptr list_non_inventory_items(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::non_inventory_items, qbd::non_inventory_item, qbd::non_inventory_item_list_params>(
        of, options);
}

listing_ptr list_other_charge_items(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::other_charge_items, qbd::other_charge_item, qbd::other_charge_item_list_params>(
        of, options);
}

listing_ptr list_other_names(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::other_names, qbd::other_name, qbd::other_name_list_params>(
        of, options);
}

listing_ptr list_payment_methods(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::payment_methods, qbd::payment_method, qbd::payment_method_list_params>(of, options);
}

listing_ptr list_payroll_wage_items(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::payroll_wage_items, qbd::payroll_wage_item, qbd::payroll_wage_item_list_params>(
        of, options);
}

listing_ptr list_price_levels(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::price_levels, qbd::price_level, qbd::price_level_list_params>(
        of, options);
}

listing_ptr list_purchase_orders(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::purchase_orders, qbd::purchase_order, qbd::purchase_order_list_params>(of, options);
}

listing_ptr list_receive_payments(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::receive_payments, qbd::receive_payment, qbd::receive_payment_list_params>(
        of, options);
}

listing_ptr list_sales_orders(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::sales_orders, qbd::sales_order, qbd::sales_order_list_params>(
        of, options);
}

} // namespace conductor::recipes
