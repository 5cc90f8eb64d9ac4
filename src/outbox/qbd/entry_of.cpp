// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"
#include "outbox/encoded.hpp"

#include <conductor/outbox/qbd/entry_of.hpp>
#include <conductor/qbd/all.hpp>

namespace conductor::inline CONDUCTOR_ABI {

using outbox_detail::encoded;
using outbox_detail::encoded_update;

outbox_entry entry_of(const qbd::account_create_params& params) {
    return encoded("qbd.accounts.create", params);
}
outbox_entry entry_of(const qbd::account_update_params& params) {
    return encoded_update("qbd.accounts.update", params);
}
outbox_entry entry_of(const qbd::bill_check_payment_create_params& params) {
    return encoded("qbd.bill_check_payments.create", params);
}
outbox_entry entry_of(const qbd::bill_check_payment_update_params& params) {
    return encoded_update("qbd.bill_check_payments.update", params);
}
outbox_entry entry_of(const qbd::bill_credit_card_payment_create_params& params) {
    return encoded("qbd.bill_credit_card_payments.create", params);
}
outbox_entry entry_of(const qbd::bill_create_params& params) {
    return encoded("qbd.bills.create", params);
}
outbox_entry entry_of(const qbd::bill_update_params& params) {
    return encoded_update("qbd.bills.update", params);
}
outbox_entry entry_of(const qbd::build_assembly_create_params& params) {
    return encoded("qbd.build_assemblies.create", params);
}
outbox_entry entry_of(const qbd::build_assembly_update_params& params) {
    return encoded_update("qbd.build_assemblies.update", params);
}
outbox_entry entry_of(const qbd::check_create_params& params) {
    return encoded("qbd.checks.create", params);
}
outbox_entry entry_of(const qbd::check_update_params& params) {
    return encoded_update("qbd.checks.update", params);
}
outbox_entry entry_of(const qbd::class_create_params& params) {
    return encoded("qbd.classes.create", params);
}
outbox_entry entry_of(const qbd::class_update_params& params) {
    return encoded_update("qbd.classes.update", params);
}
outbox_entry entry_of(const qbd::credit_card_charge_create_params& params) {
    return encoded("qbd.credit_card_charges.create", params);
}
outbox_entry entry_of(const qbd::credit_card_charge_update_params& params) {
    return encoded_update("qbd.credit_card_charges.update", params);
}
outbox_entry entry_of(const qbd::credit_card_credit_create_params& params) {
    return encoded("qbd.credit_card_credits.create", params);
}
outbox_entry entry_of(const qbd::credit_card_credit_update_params& params) {
    return encoded_update("qbd.credit_card_credits.update", params);
}
outbox_entry entry_of(const qbd::credit_card_refund_create_params& params) {
    return encoded("qbd.credit_card_refunds.create", params);
}
outbox_entry entry_of(const qbd::credit_memo_create_params& params) {
    return encoded("qbd.credit_memos.create", params);
}
outbox_entry entry_of(const qbd::credit_memo_update_params& params) {
    return encoded_update("qbd.credit_memos.update", params);
}
outbox_entry entry_of(const qbd::currency_create_params& params) {
    return encoded("qbd.currencies.create", params);
}
outbox_entry entry_of(const qbd::currency_update_params& params) {
    return encoded_update("qbd.currencies.update", params);
}
outbox_entry entry_of(const qbd::customer_type_create_params& params) {
    return encoded("qbd.customer_types.create", params);
}
outbox_entry entry_of(const qbd::customer_create_params& params) {
    return encoded("qbd.customers.create", params);
}
outbox_entry entry_of(const qbd::customer_update_params& params) {
    return encoded_update("qbd.customers.update", params);
}
outbox_entry entry_of(const qbd::date_driven_term_create_params& params) {
    return encoded("qbd.date_driven_terms.create", params);
}
outbox_entry entry_of(const qbd::deposit_create_params& params) {
    return encoded("qbd.deposits.create", params);
}
outbox_entry entry_of(const qbd::deposit_update_params& params) {
    return encoded_update("qbd.deposits.update", params);
}
outbox_entry entry_of(const qbd::discount_item_create_params& params) {
    return encoded("qbd.discount_items.create", params);
}
outbox_entry entry_of(const qbd::discount_item_update_params& params) {
    return encoded_update("qbd.discount_items.update", params);
}
outbox_entry entry_of(const qbd::employee_create_params& params) {
    return encoded("qbd.employees.create", params);
}
outbox_entry entry_of(const qbd::employee_update_params& params) {
    return encoded_update("qbd.employees.update", params);
}
outbox_entry entry_of(const qbd::estimate_create_params& params) {
    return encoded("qbd.estimates.create", params);
}
outbox_entry entry_of(const qbd::estimate_update_params& params) {
    return encoded_update("qbd.estimates.update", params);
}
outbox_entry entry_of(const qbd::inventory_adjustment_create_params& params) {
    return encoded("qbd.inventory_adjustments.create", params);
}
outbox_entry entry_of(const qbd::inventory_adjustment_update_params& params) {
    return encoded_update("qbd.inventory_adjustments.update", params);
}
outbox_entry entry_of(const qbd::inventory_assembly_item_create_params& params) {
    return encoded("qbd.inventory_assembly_items.create", params);
}
outbox_entry entry_of(const qbd::inventory_assembly_item_update_params& params) {
    return encoded_update("qbd.inventory_assembly_items.update", params);
}
outbox_entry entry_of(const qbd::inventory_item_create_params& params) {
    return encoded("qbd.inventory_items.create", params);
}
outbox_entry entry_of(const qbd::inventory_item_update_params& params) {
    return encoded_update("qbd.inventory_items.update", params);
}
outbox_entry entry_of(const qbd::inventory_site_create_params& params) {
    return encoded("qbd.inventory_sites.create", params);
}
outbox_entry entry_of(const qbd::inventory_site_update_params& params) {
    return encoded_update("qbd.inventory_sites.update", params);
}
outbox_entry entry_of(const qbd::invoice_create_params& params) {
    return encoded("qbd.invoices.create", params);
}
outbox_entry entry_of(const qbd::invoice_update_params& params) {
    return encoded_update("qbd.invoices.update", params);
}
outbox_entry entry_of(const qbd::item_group_create_params& params) {
    return encoded("qbd.item_groups.create", params);
}
outbox_entry entry_of(const qbd::item_group_update_params& params) {
    return encoded_update("qbd.item_groups.update", params);
}
outbox_entry entry_of(const qbd::item_receipt_create_params& params) {
    return encoded("qbd.item_receipts.create", params);
}
outbox_entry entry_of(const qbd::item_receipt_update_params& params) {
    return encoded_update("qbd.item_receipts.update", params);
}
outbox_entry entry_of(const qbd::journal_entry_create_params& params) {
    return encoded("qbd.journal_entries.create", params);
}
outbox_entry entry_of(const qbd::journal_entry_update_params& params) {
    return encoded_update("qbd.journal_entries.update", params);
}
outbox_entry entry_of(const qbd::non_inventory_item_create_params& params) {
    return encoded("qbd.non_inventory_items.create", params);
}
outbox_entry entry_of(const qbd::non_inventory_item_update_params& params) {
    return encoded_update("qbd.non_inventory_items.update", params);
}
outbox_entry entry_of(const qbd::other_charge_item_create_params& params) {
    return encoded("qbd.other_charge_items.create", params);
}
outbox_entry entry_of(const qbd::other_charge_item_update_params& params) {
    return encoded_update("qbd.other_charge_items.update", params);
}
outbox_entry entry_of(const qbd::other_name_create_params& params) {
    return encoded("qbd.other_names.create", params);
}
outbox_entry entry_of(const qbd::other_name_update_params& params) {
    return encoded_update("qbd.other_names.update", params);
}
outbox_entry entry_of(const qbd::payment_method_create_params& params) {
    return encoded("qbd.payment_methods.create", params);
}
outbox_entry entry_of(const qbd::payroll_wage_item_create_params& params) {
    return encoded("qbd.payroll_wage_items.create", params);
}
outbox_entry entry_of(const qbd::price_level_create_params& params) {
    return encoded("qbd.price_levels.create", params);
}
outbox_entry entry_of(const qbd::price_level_update_params& params) {
    return encoded_update("qbd.price_levels.update", params);
}
outbox_entry entry_of(const qbd::purchase_order_create_params& params) {
    return encoded("qbd.purchase_orders.create", params);
}
outbox_entry entry_of(const qbd::purchase_order_update_params& params) {
    return encoded_update("qbd.purchase_orders.update", params);
}
outbox_entry entry_of(const qbd::receive_payment_create_params& params) {
    return encoded("qbd.receive_payments.create", params);
}
outbox_entry entry_of(const qbd::receive_payment_update_params& params) {
    return encoded_update("qbd.receive_payments.update", params);
}
outbox_entry entry_of(const qbd::sales_order_create_params& params) {
    return encoded("qbd.sales_orders.create", params);
}
outbox_entry entry_of(const qbd::sales_order_update_params& params) {
    return encoded_update("qbd.sales_orders.update", params);
}
outbox_entry entry_of(const qbd::sales_receipt_create_params& params) {
    return encoded("qbd.sales_receipts.create", params);
}
outbox_entry entry_of(const qbd::sales_receipt_update_params& params) {
    return encoded_update("qbd.sales_receipts.update", params);
}
outbox_entry entry_of(const qbd::sales_representative_create_params& params) {
    return encoded("qbd.sales_representatives.create", params);
}
outbox_entry entry_of(const qbd::sales_representative_update_params& params) {
    return encoded_update("qbd.sales_representatives.update", params);
}
outbox_entry entry_of(const qbd::sales_tax_code_create_params& params) {
    return encoded("qbd.sales_tax_codes.create", params);
}
outbox_entry entry_of(const qbd::sales_tax_code_update_params& params) {
    return encoded_update("qbd.sales_tax_codes.update", params);
}
outbox_entry entry_of(const qbd::sales_tax_group_item_create_params& params) {
    return encoded("qbd.sales_tax_group_items.create", params);
}
outbox_entry entry_of(const qbd::sales_tax_group_item_update_params& params) {
    return encoded_update("qbd.sales_tax_group_items.update", params);
}
outbox_entry entry_of(const qbd::sales_tax_item_create_params& params) {
    return encoded("qbd.sales_tax_items.create", params);
}
outbox_entry entry_of(const qbd::sales_tax_item_update_params& params) {
    return encoded_update("qbd.sales_tax_items.update", params);
}
outbox_entry entry_of(const qbd::sales_tax_payment_check_create_params& params) {
    return encoded("qbd.sales_tax_payment_checks.create", params);
}
outbox_entry entry_of(const qbd::sales_tax_payment_check_update_params& params) {
    return encoded_update("qbd.sales_tax_payment_checks.update", params);
}
outbox_entry entry_of(const qbd::service_item_create_params& params) {
    return encoded("qbd.service_items.create", params);
}
outbox_entry entry_of(const qbd::service_item_update_params& params) {
    return encoded_update("qbd.service_items.update", params);
}
outbox_entry entry_of(const qbd::shipping_method_create_params& params) {
    return encoded("qbd.shipping_methods.create", params);
}
outbox_entry entry_of(const qbd::standard_term_create_params& params) {
    return encoded("qbd.standard_terms.create", params);
}
outbox_entry entry_of(const qbd::subtotal_item_create_params& params) {
    return encoded("qbd.subtotal_items.create", params);
}
outbox_entry entry_of(const qbd::subtotal_item_update_params& params) {
    return encoded_update("qbd.subtotal_items.update", params);
}
outbox_entry entry_of(const qbd::time_tracking_activity_create_params& params) {
    return encoded("qbd.time_tracking_activities.create", params);
}
outbox_entry entry_of(const qbd::time_tracking_activity_update_params& params) {
    return encoded_update("qbd.time_tracking_activities.update", params);
}
outbox_entry entry_of(const qbd::transfer_create_params& params) {
    return encoded("qbd.transfers.create", params);
}
outbox_entry entry_of(const qbd::transfer_update_params& params) {
    return encoded_update("qbd.transfers.update", params);
}
outbox_entry entry_of(const qbd::unit_of_measure_set_create_params& params) {
    return encoded("qbd.unit_of_measure_sets.create", params);
}
outbox_entry entry_of(const qbd::vendor_credit_create_params& params) {
    return encoded("qbd.vendor_credits.create", params);
}
outbox_entry entry_of(const qbd::vendor_credit_update_params& params) {
    return encoded_update("qbd.vendor_credits.update", params);
}
outbox_entry entry_of(const qbd::vendor_create_params& params) {
    return encoded("qbd.vendors.create", params);
}
outbox_entry entry_of(const qbd::vendor_update_params& params) {
    return encoded_update("qbd.vendors.update", params);
}

} // namespace conductor
