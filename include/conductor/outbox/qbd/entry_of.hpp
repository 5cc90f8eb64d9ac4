#pragma once

// Entries of an outbox from the typed parameters of operations. Made by tools/generate from
// api/conductor.yml.

#include <conductor/detail/export.hpp>
#include <conductor/outbox/entry.hpp>

namespace conductor::inline CONDUCTOR_ABI {

namespace qbd {

struct account_create_params;
struct account_update_params;
struct bill_check_payment_create_params;
struct bill_check_payment_update_params;
struct bill_credit_card_payment_create_params;
struct bill_create_params;
struct bill_update_params;
struct build_assembly_create_params;
struct build_assembly_update_params;
struct check_create_params;
struct check_update_params;
struct class_create_params;
struct class_update_params;
struct credit_card_charge_create_params;
struct credit_card_charge_update_params;
struct credit_card_credit_create_params;
struct credit_card_credit_update_params;
struct credit_card_refund_create_params;
struct credit_memo_create_params;
struct credit_memo_update_params;
struct currency_create_params;
struct currency_update_params;
struct customer_type_create_params;
struct customer_create_params;
struct customer_update_params;
struct date_driven_term_create_params;
struct deposit_create_params;
struct deposit_update_params;
struct discount_item_create_params;
struct discount_item_update_params;
struct employee_create_params;
struct employee_update_params;
struct estimate_create_params;
struct estimate_update_params;
struct inventory_adjustment_create_params;
struct inventory_adjustment_update_params;
struct inventory_assembly_item_create_params;
struct inventory_assembly_item_update_params;
struct inventory_item_create_params;
struct inventory_item_update_params;
struct inventory_site_create_params;
struct inventory_site_update_params;
struct invoice_create_params;
struct invoice_update_params;
struct item_group_create_params;
struct item_group_update_params;
struct item_receipt_create_params;
struct item_receipt_update_params;
struct journal_entry_create_params;
struct journal_entry_update_params;
struct non_inventory_item_create_params;
struct non_inventory_item_update_params;
struct other_charge_item_create_params;
struct other_charge_item_update_params;
struct other_name_create_params;
struct other_name_update_params;
struct payment_method_create_params;
struct payroll_wage_item_create_params;
struct price_level_create_params;
struct price_level_update_params;
struct purchase_order_create_params;
struct purchase_order_update_params;
struct receive_payment_create_params;
struct receive_payment_update_params;
struct sales_order_create_params;
struct sales_order_update_params;
struct sales_receipt_create_params;
struct sales_receipt_update_params;
struct sales_representative_create_params;
struct sales_representative_update_params;
struct sales_tax_code_create_params;
struct sales_tax_code_update_params;
struct sales_tax_group_item_create_params;
struct sales_tax_group_item_update_params;
struct sales_tax_item_create_params;
struct sales_tax_item_update_params;
struct sales_tax_payment_check_create_params;
struct sales_tax_payment_check_update_params;
struct service_item_create_params;
struct service_item_update_params;
struct shipping_method_create_params;
struct standard_term_create_params;
struct subtotal_item_create_params;
struct subtotal_item_update_params;
struct time_tracking_activity_create_params;
struct time_tracking_activity_update_params;
struct transfer_create_params;
struct transfer_update_params;
struct unit_of_measure_set_create_params;
struct vendor_credit_create_params;
struct vendor_credit_update_params;
struct vendor_create_params;
struct vendor_update_params;

} // namespace qbd

/// An entry that asks for the operation of these parameters; its `end_user_id`, `key` and, for an update,
/// `record_id` are still to be set. The revision number of an update is left out, as the outbox finds it.
///
///     conductor::outbox_entry entry = conductor::entry_of(params);
///     entry.end_user_id = "end_usr_1";
///     entry.key = "order-17";
///
/// @throws invalid_argument_error, with the path, if a parameter is missing or cannot be sent.
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::account_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::account_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::bill_check_payment_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::bill_check_payment_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::bill_credit_card_payment_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::bill_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::bill_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::build_assembly_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::build_assembly_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::check_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::check_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::class_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::class_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::credit_card_charge_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::credit_card_charge_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::credit_card_credit_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::credit_card_credit_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::credit_card_refund_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::credit_memo_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::credit_memo_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::currency_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::currency_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::customer_type_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::customer_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::customer_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::date_driven_term_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::deposit_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::deposit_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::discount_item_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::discount_item_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::employee_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::employee_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::estimate_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::estimate_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::inventory_adjustment_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::inventory_adjustment_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::inventory_assembly_item_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::inventory_assembly_item_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::inventory_item_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::inventory_item_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::inventory_site_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::inventory_site_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::invoice_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::invoice_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::item_group_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::item_group_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::item_receipt_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::item_receipt_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::journal_entry_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::journal_entry_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::non_inventory_item_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::non_inventory_item_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::other_charge_item_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::other_charge_item_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::other_name_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::other_name_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::payment_method_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::payroll_wage_item_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::price_level_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::price_level_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::purchase_order_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::purchase_order_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::receive_payment_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::receive_payment_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::sales_order_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::sales_order_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::sales_receipt_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::sales_receipt_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::sales_representative_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::sales_representative_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::sales_tax_code_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::sales_tax_code_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::sales_tax_group_item_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::sales_tax_group_item_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::sales_tax_item_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::sales_tax_item_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::sales_tax_payment_check_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::sales_tax_payment_check_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::service_item_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::service_item_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::shipping_method_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::standard_term_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::subtotal_item_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::subtotal_item_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::time_tracking_activity_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::time_tracking_activity_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::transfer_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::transfer_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::unit_of_measure_set_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::vendor_credit_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::vendor_credit_update_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::vendor_create_params& params);
[[nodiscard]] CONDUCTOR_API outbox_entry entry_of(const qbd::vendor_update_params& params);

} // namespace conductor
