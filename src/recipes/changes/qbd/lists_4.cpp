// Made by tools/generate from api/conductor.yml.

#include "recipes/changes/typed_listing.hpp"

#include <conductor/qbd/resources/sales_receipts.hpp>
#include <conductor/qbd/resources/sales_representatives.hpp>
#include <conductor/qbd/resources/sales_tax_codes.hpp>
#include <conductor/qbd/resources/sales_tax_group_items.hpp>
#include <conductor/qbd/resources/sales_tax_items.hpp>
#include <conductor/qbd/resources/sales_tax_payment_checks.hpp>
#include <conductor/qbd/resources/service_items.hpp>
#include <conductor/qbd/resources/shipping_methods.hpp>
#include <conductor/qbd/resources/standard_terms.hpp>
#include <conductor/qbd/sales_receipts.hpp>
#include <conductor/qbd/sales_representatives.hpp>
#include <conductor/qbd/sales_tax_codes.hpp>
#include <conductor/qbd/sales_tax_group_items.hpp>
#include <conductor/qbd/sales_tax_items.hpp>
#include <conductor/qbd/sales_tax_payment_checks.hpp>
#include <conductor/qbd/service_items.hpp>
#include <conductor/qbd/shipping_methods.hpp>
#include <conductor/qbd/standard_terms.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

listing_ptr list_sales_receipts(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::sales_receipts, qbd::sales_receipt, qbd::sales_receipt_list_params>(
        of, options);
}

listing_ptr list_sales_representatives(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::sales_representatives, qbd::sales_representative,
        qbd::sales_representative_list_params>(of, options);
}

listing_ptr list_sales_tax_codes(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::sales_tax_codes, qbd::sales_tax_code, qbd::sales_tax_code_list_params>(of, options);
}

listing_ptr list_sales_tax_group_items(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::sales_tax_group_items, qbd::sales_tax_group_item,
        qbd::sales_tax_group_item_list_params>(of, options);
}

listing_ptr list_sales_tax_items(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::sales_tax_items, qbd::sales_tax_item, qbd::sales_tax_item_list_params>(of, options);
}

listing_ptr list_sales_tax_payment_checks(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::sales_tax_payment_checks, qbd::sales_tax_payment_check,
        qbd::sales_tax_payment_check_list_params>(of, options);
}

listing_ptr list_service_items(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::service_items, qbd::service_item, qbd::service_item_list_params>(
        of, options);
}

listing_ptr list_shipping_methods(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::shipping_methods, qbd::shipping_method, qbd::shipping_method_list_params>(
        of, options);
}

listing_ptr list_standard_terms(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::standard_terms, qbd::standard_term, qbd::standard_term_list_params>(
        of, options);
}

} // namespace conductor::recipes
