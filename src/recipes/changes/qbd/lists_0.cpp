// Made by tools/generate from api/conductor.yml.

#include "recipes/changes/typed_listing.hpp"

#include <conductor/qbd/accounts.hpp>
#include <conductor/qbd/bill_check_payments.hpp>
#include <conductor/qbd/bill_credit_card_payments.hpp>
#include <conductor/qbd/bills.hpp>
#include <conductor/qbd/build_assemblies.hpp>
#include <conductor/qbd/checks.hpp>
#include <conductor/qbd/classes.hpp>
#include <conductor/qbd/credit_card_charges.hpp>
#include <conductor/qbd/credit_card_credits.hpp>
#include <conductor/qbd/resources/accounts.hpp>
#include <conductor/qbd/resources/bill_check_payments.hpp>
#include <conductor/qbd/resources/bill_credit_card_payments.hpp>
#include <conductor/qbd/resources/bills.hpp>
#include <conductor/qbd/resources/build_assemblies.hpp>
#include <conductor/qbd/resources/checks.hpp>
#include <conductor/qbd/resources/classes.hpp>
#include <conductor/qbd/resources/credit_card_charges.hpp>
#include <conductor/qbd/resources/credit_card_credits.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

listing_ptr list_accounts(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::accounts, qbd::account, qbd::account_list_params>(of, options);
}

listing_ptr list_bill_check_payments(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::bill_check_payments, qbd::bill_check_payment, qbd::bill_check_payment_list_params>(
        of, options);
}

listing_ptr list_bill_credit_card_payments(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::bill_credit_card_payments, qbd::bill_credit_card_payment,
        qbd::bill_credit_card_payment_list_params>(of, options);
}

listing_ptr list_bills(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::bills, qbd::bill, qbd::bill_list_params>(of, options);
}

listing_ptr list_build_assemblies(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::build_assemblies, qbd::build_assembly, qbd::build_assembly_list_params>(of, options);
}

listing_ptr list_checks(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::checks, qbd::check, qbd::check_list_params>(of, options);
}

listing_ptr list_classes(const detail::company& of, const listing_options& options) {
    return list_changed<qbd::resources::classes, qbd::class_, qbd::class_list_params>(of, options);
}

listing_ptr list_credit_card_charges(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::credit_card_charges, qbd::credit_card_charge, qbd::credit_card_charge_list_params>(
        of, options);
}

listing_ptr list_credit_card_credits(const detail::company& of, const listing_options& options) {
    return list_changed<
        qbd::resources::credit_card_credits, qbd::credit_card_credit, qbd::credit_card_credit_list_params>(
        of, options);
}

} // namespace conductor::recipes
