#pragma once

// One function for each resource, which makes a call of each of its operations. Made by tools/generate from
// api/conductor.yml.

#include <conductor/version.hpp>

namespace conductor::inline CONDUCTOR_ABI {

class client;
class qbd_client;

} // namespace conductor

namespace conductor::test {

class caller;

void call_auth_sessions(caller& call, const client& account);
void call_end_users(caller& call, const client& account);
void call_qbd_client(caller& call, const qbd_client& company);
void call_account_tax_lines(caller& call, const qbd_client& company);
void call_accounts(caller& call, const qbd_client& company);
void call_bill_check_payments(caller& call, const qbd_client& company);
void call_bill_credit_card_payments(caller& call, const qbd_client& company);
void call_bills(caller& call, const qbd_client& company);
void call_bills_to_pay(caller& call, const qbd_client& company);
void call_build_assemblies(caller& call, const qbd_client& company);
void call_checks(caller& call, const qbd_client& company);
void call_classes(caller& call, const qbd_client& company);
void call_company(caller& call, const qbd_client& company);
void call_credit_card_charges(caller& call, const qbd_client& company);
void call_credit_card_credits(caller& call, const qbd_client& company);
void call_credit_card_refunds(caller& call, const qbd_client& company);
void call_credit_memos(caller& call, const qbd_client& company);
void call_currencies(caller& call, const qbd_client& company);
void call_customer_types(caller& call, const qbd_client& company);
void call_customers(caller& call, const qbd_client& company);
void call_date_driven_terms(caller& call, const qbd_client& company);
void call_deleted_list_objects(caller& call, const qbd_client& company);
void call_deleted_transactions(caller& call, const qbd_client& company);
void call_deposits(caller& call, const qbd_client& company);
void call_discount_items(caller& call, const qbd_client& company);
void call_employees(caller& call, const qbd_client& company);
void call_estimates(caller& call, const qbd_client& company);
void call_inventory_adjustments(caller& call, const qbd_client& company);
void call_inventory_assembly_items(caller& call, const qbd_client& company);
void call_inventory_items(caller& call, const qbd_client& company);
void call_inventory_sites(caller& call, const qbd_client& company);
void call_invoices(caller& call, const qbd_client& company);
void call_item_groups(caller& call, const qbd_client& company);
void call_item_receipts(caller& call, const qbd_client& company);
void call_item_sites(caller& call, const qbd_client& company);
void call_journal_entries(caller& call, const qbd_client& company);
void call_non_inventory_items(caller& call, const qbd_client& company);
void call_other_charge_items(caller& call, const qbd_client& company);
void call_other_names(caller& call, const qbd_client& company);
void call_payment_methods(caller& call, const qbd_client& company);
void call_payments_to_deposit(caller& call, const qbd_client& company);
void call_payroll_wage_items(caller& call, const qbd_client& company);
void call_preferences(caller& call, const qbd_client& company);
void call_price_levels(caller& call, const qbd_client& company);
void call_purchase_orders(caller& call, const qbd_client& company);
void call_receive_payments(caller& call, const qbd_client& company);
void call_reports(caller& call, const qbd_client& company);
void call_sales_orders(caller& call, const qbd_client& company);
void call_sales_receipts(caller& call, const qbd_client& company);
void call_sales_representatives(caller& call, const qbd_client& company);
void call_sales_tax_codes(caller& call, const qbd_client& company);
void call_sales_tax_group_items(caller& call, const qbd_client& company);
void call_sales_tax_items(caller& call, const qbd_client& company);
void call_sales_tax_payment_checks(caller& call, const qbd_client& company);
void call_service_items(caller& call, const qbd_client& company);
void call_shipping_methods(caller& call, const qbd_client& company);
void call_standard_terms(caller& call, const qbd_client& company);
void call_subtotal_items(caller& call, const qbd_client& company);
void call_templates(caller& call, const qbd_client& company);
void call_time_tracking_activities(caller& call, const qbd_client& company);
void call_transactions(caller& call, const qbd_client& company);
void call_transfers(caller& call, const qbd_client& company);
void call_unit_of_measure_sets(caller& call, const qbd_client& company);
void call_vendor_credits(caller& call, const qbd_client& company);
void call_vendors(caller& call, const qbd_client& company);

inline constexpr void (*account_resources[])(caller&, const client&) = {
    call_auth_sessions,
    call_end_users,
};

inline constexpr void (*resources[])(caller&, const qbd_client&) = {
    call_qbd_client,
    call_account_tax_lines,
    call_accounts,
    call_bill_check_payments,
    call_bill_credit_card_payments,
    call_bills,
    call_bills_to_pay,
    call_build_assemblies,
    call_checks,
    call_classes,
    call_company,
    call_credit_card_charges,
    call_credit_card_credits,
    call_credit_card_refunds,
    call_credit_memos,
    call_currencies,
    call_customer_types,
    call_customers,
    call_date_driven_terms,
    call_deleted_list_objects,
    call_deleted_transactions,
    call_deposits,
    call_discount_items,
    call_employees,
    call_estimates,
    call_inventory_adjustments,
    call_inventory_assembly_items,
    call_inventory_items,
    call_inventory_sites,
    call_invoices,
    call_item_groups,
    call_item_receipts,
    call_item_sites,
    call_journal_entries,
    call_non_inventory_items,
    call_other_charge_items,
    call_other_names,
    call_payment_methods,
    call_payments_to_deposit,
    call_payroll_wage_items,
    call_preferences,
    call_price_levels,
    call_purchase_orders,
    call_receive_payments,
    call_reports,
    call_sales_orders,
    call_sales_receipts,
    call_sales_representatives,
    call_sales_tax_codes,
    call_sales_tax_group_items,
    call_sales_tax_items,
    call_sales_tax_payment_checks,
    call_service_items,
    call_shipping_methods,
    call_standard_terms,
    call_subtotal_items,
    call_templates,
    call_time_tracking_activities,
    call_transactions,
    call_transfers,
    call_unit_of_measure_sets,
    call_vendor_credits,
    call_vendors,
};

} // namespace conductor::test
