// Made by tools/generate from api/conductor.yml.

#include "recipes/changes/typed_listing.hpp"

#include <conductor/qbd/credit_card_refunds.hpp>
#include <conductor/qbd/credit_memos.hpp>
#include <conductor/qbd/currencies.hpp>
#include <conductor/qbd/customer_types.hpp>
#include <conductor/qbd/customers.hpp>
#include <conductor/qbd/date_driven_terms.hpp>
#include <conductor/qbd/deposits.hpp>
#include <conductor/qbd/discount_items.hpp>
#include <conductor/qbd/employees.hpp>
#include <conductor/qbd/resources/credit_card_refunds.hpp>
#include <conductor/qbd/resources/credit_memos.hpp>
#include <conductor/qbd/resources/currencies.hpp>
#include <conductor/qbd/resources/customer_types.hpp>
#include <conductor/qbd/resources/customers.hpp>
#include <conductor/qbd/resources/date_driven_terms.hpp>
#include <conductor/qbd/resources/deposits.hpp>
#include <conductor/qbd/resources/discount_items.hpp>
#include <conductor/qbd/resources/employees.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

listing_ptr list_credit_card_refunds(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::credit_card_refunds, qbd::credit_card_refund, qbd::credit_card_refund_list_params>(
        of, options);
}

listing_ptr list_credit_memos(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::credit_memos, qbd::credit_memo, qbd::credit_memo_list_params>(
        of, options);
}

listing_ptr list_currencies(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::currencies, qbd::currency, qbd::currency_list_params>(of, options);
}

listing_ptr list_customer_types(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::customer_types, qbd::customer_type, qbd::customer_type_list_params>(
        of, options);
}

listing_ptr list_customers(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::customers, qbd::customer, qbd::customer_list_params>(of, options);
}

listing_ptr list_date_driven_terms(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::date_driven_terms, qbd::date_driven_term, qbd::date_driven_term_list_params>(
        of, options);
}

listing_ptr list_deposits(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::deposits, qbd::deposit, qbd::deposit_list_params>(of, options);
}

listing_ptr list_discount_items(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::discount_items, qbd::discount_item, qbd::discount_item_list_params>(
        of, options);
}

listing_ptr list_employees(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::employees, qbd::employee, qbd::employee_list_params>(of, options);
}

} // namespace conductor::recipes
