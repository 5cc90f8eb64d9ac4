#pragma once

// QuickBooks Desktop, for one end-user's company. Made by tools/generate from api/conductor.yml.

#include <conductor/detail/async_call.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/scope.hpp>
#include <conductor/detail/scope_handle.hpp>
#include <conductor/qbd/resources/account_tax_lines.hpp>
#include <conductor/qbd/resources/accounts.hpp>
#include <conductor/qbd/resources/bill_check_payments.hpp>
#include <conductor/qbd/resources/bill_credit_card_payments.hpp>
#include <conductor/qbd/resources/bills.hpp>
#include <conductor/qbd/resources/bills_to_pay.hpp>
#include <conductor/qbd/resources/build_assemblies.hpp>
#include <conductor/qbd/resources/checks.hpp>
#include <conductor/qbd/resources/classes.hpp>
#include <conductor/qbd/resources/company.hpp>
#include <conductor/qbd/resources/credit_card_charges.hpp>
#include <conductor/qbd/resources/credit_card_credits.hpp>
#include <conductor/qbd/resources/credit_card_refunds.hpp>
#include <conductor/qbd/resources/credit_memos.hpp>
#include <conductor/qbd/resources/currencies.hpp>
#include <conductor/qbd/resources/customer_types.hpp>
#include <conductor/qbd/resources/customers.hpp>
#include <conductor/qbd/resources/date_driven_terms.hpp>
#include <conductor/qbd/resources/deleted_list_objects.hpp>
#include <conductor/qbd/resources/deleted_transactions.hpp>
#include <conductor/qbd/resources/deposits.hpp>
#include <conductor/qbd/resources/discount_items.hpp>
#include <conductor/qbd/resources/employees.hpp>
#include <conductor/qbd/resources/estimates.hpp>
#include <conductor/qbd/resources/inventory_adjustments.hpp>
#include <conductor/qbd/resources/inventory_assembly_items.hpp>
#include <conductor/qbd/resources/inventory_items.hpp>
#include <conductor/qbd/resources/inventory_sites.hpp>
#include <conductor/qbd/resources/invoices.hpp>
#include <conductor/qbd/resources/item_groups.hpp>
#include <conductor/qbd/resources/item_receipts.hpp>
#include <conductor/qbd/resources/item_sites.hpp>
#include <conductor/qbd/resources/journal_entries.hpp>
#include <conductor/qbd/resources/non_inventory_items.hpp>
#include <conductor/qbd/resources/other_charge_items.hpp>
#include <conductor/qbd/resources/other_names.hpp>
#include <conductor/qbd/resources/payment_methods.hpp>
#include <conductor/qbd/resources/payments_to_deposit.hpp>
#include <conductor/qbd/resources/payroll_wage_items.hpp>
#include <conductor/qbd/resources/preferences.hpp>
#include <conductor/qbd/resources/price_levels.hpp>
#include <conductor/qbd/resources/purchase_orders.hpp>
#include <conductor/qbd/resources/receive_payments.hpp>
#include <conductor/qbd/resources/reports.hpp>
#include <conductor/qbd/resources/sales_orders.hpp>
#include <conductor/qbd/resources/sales_receipts.hpp>
#include <conductor/qbd/resources/sales_representatives.hpp>
#include <conductor/qbd/resources/sales_tax_codes.hpp>
#include <conductor/qbd/resources/sales_tax_group_items.hpp>
#include <conductor/qbd/resources/sales_tax_items.hpp>
#include <conductor/qbd/resources/sales_tax_payment_checks.hpp>
#include <conductor/qbd/resources/service_items.hpp>
#include <conductor/qbd/resources/shipping_methods.hpp>
#include <conductor/qbd/resources/standard_terms.hpp>
#include <conductor/qbd/resources/subtotal_items.hpp>
#include <conductor/qbd/resources/templates.hpp>
#include <conductor/qbd/resources/time_tracking_activities.hpp>
#include <conductor/qbd/resources/transactions.hpp>
#include <conductor/qbd/resources/transfers.hpp>
#include <conductor/qbd/resources/unit_of_measure_sets.hpp>
#include <conductor/qbd/resources/vendor_credits.hpp>
#include <conductor/qbd/resources/vendors.hpp>
#include <conductor/qbd/types/health.hpp>
#include <conductor/request_options.hpp>

#include <utility>

namespace conductor {

/// The operations on one end-user's company. Reached as `client.qbd(end_user_id)`; every request carries that
/// id. What is said of `end_users` about errors, cancellation and lifetime holds here too.
///
/// The types of a resource are in the header of its name: include `<conductor/qbd/invoices.hpp>` to use
/// `invoices`, or `<conductor/qbd/all.hpp>` for all of them.
///
/// Thread safety: all members may be called from any thread, as those of `client`.
class qbd_client {
public:
    explicit qbd_client(detail::scope_ptr scope) noexcept
        : scope_(std::move(scope)) {}
    qbd_client(const qbd_client& other) noexcept
        : qbd_client(other.scope_) {}
    qbd_client& operator=(const qbd_client&) = default;

    /// Asks QuickBooks whether the connection works from end to end: `GET /quickbooks-desktop/health-check`.
    template <class Token = default_token>
    auto health_check(request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<qbd::health>(prepare_health_check(options), std::forward<Token>(token));
    }

private:
    [[nodiscard]] CONDUCTOR_API detail::prepared_call
    prepare_health_check(const request_options& options) const;

    detail::scope_ptr scope_; // before the resources, which borrow it

public:
    qbd::resources::account_tax_lines account_tax_lines{scope_};
    qbd::resources::accounts accounts{scope_};
    qbd::resources::bill_check_payments bill_check_payments{scope_};
    qbd::resources::bill_credit_card_payments bill_credit_card_payments{scope_};
    qbd::resources::bills bills{scope_};
    qbd::resources::bills_to_pay bills_to_pay{scope_};
    qbd::resources::build_assemblies build_assemblies{scope_};
    qbd::resources::checks checks{scope_};
    qbd::resources::classes classes{scope_};
    qbd::resources::company company{scope_};
    qbd::resources::credit_card_charges credit_card_charges{scope_};
    qbd::resources::credit_card_credits credit_card_credits{scope_};
    qbd::resources::credit_card_refunds credit_card_refunds{scope_};
    qbd::resources::credit_memos credit_memos{scope_};
    qbd::resources::currencies currencies{scope_};
    qbd::resources::customer_types customer_types{scope_};
    qbd::resources::customers customers{scope_};
    qbd::resources::date_driven_terms date_driven_terms{scope_};
    qbd::resources::deleted_list_objects deleted_list_objects{scope_};
    qbd::resources::deleted_transactions deleted_transactions{scope_};
    qbd::resources::deposits deposits{scope_};
    qbd::resources::discount_items discount_items{scope_};
    qbd::resources::employees employees{scope_};
    qbd::resources::estimates estimates{scope_};
    qbd::resources::inventory_adjustments inventory_adjustments{scope_};
    qbd::resources::inventory_assembly_items inventory_assembly_items{scope_};
    qbd::resources::inventory_items inventory_items{scope_};
    qbd::resources::inventory_sites inventory_sites{scope_};
    qbd::resources::invoices invoices{scope_};
    qbd::resources::item_groups item_groups{scope_};
    qbd::resources::item_receipts item_receipts{scope_};
    qbd::resources::item_sites item_sites{scope_};
    qbd::resources::journal_entries journal_entries{scope_};
    qbd::resources::non_inventory_items non_inventory_items{scope_};
    qbd::resources::other_charge_items other_charge_items{scope_};
    qbd::resources::other_names other_names{scope_};
    qbd::resources::payment_methods payment_methods{scope_};
    qbd::resources::payments_to_deposit payments_to_deposit{scope_};
    qbd::resources::payroll_wage_items payroll_wage_items{scope_};
    qbd::resources::preferences preferences{scope_};
    qbd::resources::price_levels price_levels{scope_};
    qbd::resources::purchase_orders purchase_orders{scope_};
    qbd::resources::receive_payments receive_payments{scope_};
    qbd::resources::reports reports{scope_};
    qbd::resources::sales_orders sales_orders{scope_};
    qbd::resources::sales_receipts sales_receipts{scope_};
    qbd::resources::sales_representatives sales_representatives{scope_};
    qbd::resources::sales_tax_codes sales_tax_codes{scope_};
    qbd::resources::sales_tax_group_items sales_tax_group_items{scope_};
    qbd::resources::sales_tax_items sales_tax_items{scope_};
    qbd::resources::sales_tax_payment_checks sales_tax_payment_checks{scope_};
    qbd::resources::service_items service_items{scope_};
    qbd::resources::shipping_methods shipping_methods{scope_};
    qbd::resources::standard_terms standard_terms{scope_};
    qbd::resources::subtotal_items subtotal_items{scope_};
    qbd::resources::templates templates{scope_};
    qbd::resources::time_tracking_activities time_tracking_activities{scope_};
    qbd::resources::transactions transactions{scope_};
    qbd::resources::transfers transfers{scope_};
    qbd::resources::unit_of_measure_sets unit_of_measure_sets{scope_};
    qbd::resources::vendor_credits vendor_credits{scope_};
    qbd::resources::vendors vendors{scope_};
};

} // namespace conductor
