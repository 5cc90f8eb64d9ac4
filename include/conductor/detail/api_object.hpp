#pragma once

// Which types are objects of the API, and have a table. Made by tools/generate from api/conductor.yml.

#include <conductor/detail/export.hpp>
#include <conductor/version.hpp>

namespace conductor::inline CONDUCTOR_ABI {

struct auth_session;
struct auth_session_create_params;
struct end_user;
struct integration_connection;
struct end_user_create_params;
struct end_user_deletion;

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

struct account_tax_line;
struct account;
struct reference;
struct custom_field;
struct account_list_params;
struct account_create_params;
struct account_update_params;
struct bill_check_payment;
struct address;
struct target_transaction;
struct linked_transaction;
struct bill_check_payment_list_params;
struct bill_check_payment_create_params;
struct apply_to_transaction_params;
struct apply_credit_params;
struct bill_check_payment_update_params;
struct transaction_deletion;
struct transaction_void;
struct bill_credit_card_payment;
struct bill_credit_card_payment_list_params;
struct bill_credit_card_payment_create_params;
struct bill;
struct expense_line;
struct item_line;
struct item_group_line_item;
struct bill_list_params;
struct bill_create_params;
struct address_params;
struct expense_line_create_params;
struct custom_field_params;
struct item_line_create_params;
struct link_to_transaction_line_params;
struct item_group_line_create_params;
struct bill_update_params;
struct expense_line_update_params;
struct item_line_update_params;
struct item_group_line_update_params;
struct bill_to_pay;
struct payable_bill;
struct applicable_credit;
struct bill_to_pay_list_params;
struct build_assembly;
struct component_item_line;
struct build_assembly_list_params;
struct build_assembly_create_params;
struct build_assembly_update_params;
struct check;
struct check_list_params;
struct check_create_params;
struct check_apply_to_transaction_params;
struct check_update_params;
struct class_;
struct class_list_params;
struct class_create_params;
struct class_update_params;
struct company;
struct subscribed_service;
struct service;
struct accountant_copy;
struct credit_card_charge;
struct credit_card_charge_list_params;
struct credit_card_charge_create_params;
struct credit_card_charge_update_params;
struct credit_card_credit;
struct credit_card_credit_list_params;
struct credit_card_credit_create_params;
struct credit_card_credit_update_params;
struct credit_card_refund;
struct credit_card_transaction;
struct credit_card_transaction_request;
struct credit_card_transaction_response;
struct credit_transaction;
struct credit_card_refund_list_params;
struct credit_card_refund_create_params;
struct credit_card_transaction_create_params;
struct credit_card_transaction_request_create_params;
struct credit_card_transaction_response_create_params;
struct credit_card_refund_applied_to_transaction_create_params;
struct credit_memo;
struct credit_memo_line;
struct credit_memo_line_group;
struct credit_memo_list_params;
struct credit_memo_create_params;
struct credit_memo_line_create_params;
struct line_group_create_params;
struct credit_memo_update_params;
struct credit_memo_line_update_params;
struct credit_memo_line_group_update_params;
struct currency;
struct currency_format;
struct currency_list_params;
struct currency_create_params;
struct currency_format_create_params;
struct currency_update_params;
struct currency_format_update_params;
struct customer_type;
struct customer_type_list_params;
struct customer_type_create_params;
struct customer;
struct shipping_address;
struct custom_contact_field;
struct contact;
struct credit_card;
struct note;
struct customer_list_params;
struct customer_create_params;
struct customer_alternate_shipping_address_params;
struct custom_contact_field_params;
struct additional_contact_create_params;
struct customer_credit_card_params;
struct additional_note_create_params;
struct customer_update_params;
struct additional_contact_update_params;
struct additional_note_update_params;
struct date_driven_term;
struct date_driven_term_list_params;
struct date_driven_term_create_params;
struct deleted_list_object;
struct deleted_list_object_list_params;
struct deleted_transaction;
struct deleted_transaction_list_params;
struct deposit;
struct deposit_cash_back_line;
struct deposit_line;
struct deposit_list_params;
struct deposit_create_params;
struct deposit_cash_back_create_params;
struct deposit_line_create_params;
struct deposit_update_params;
struct deposit_cash_back_update_params;
struct deposit_line_update_params;
struct deletion;
struct deposit_void;
struct discount_item;
struct discount_item_list_params;
struct discount_item_create_params;
struct barcode_params;
struct discount_item_update_params;
struct employee;
struct employee_address;
struct emergency_contact_set;
struct emergency_contact;
struct employee_payroll_info;
struct earnings;
struct accrued_hours;
struct employee_list_params;
struct employee_create_params;
struct employee_address_params;
struct employee_emergency_contact_params;
struct emergency_contact_person_params;
struct employee_payroll_create_params;
struct employee_earning_params;
struct accrued_hours_params;
struct employee_update_params;
struct employee_payroll_update_params;
struct estimate;
struct estimate_line;
struct estimate_line_group;
struct estimate_list_params;
struct estimate_create_params;
struct estimate_line_create_params;
struct estimate_update_params;
struct estimate_line_update_params;
struct estimate_line_group_update_params;
struct inventory_adjustment;
struct inventory_adjustment_line;
struct inventory_adjustment_list_params;
struct inventory_adjustment_create_params;
struct inventory_adjustment_line_create_params;
struct inventory_adjustment_adjust_quantity_create_params;
struct inventory_adjustment_adjust_value_create_params;
struct inventory_adjustment_adjust_serial_number_create_params;
struct inventory_adjustment_adjust_lot_number_create_params;
struct inventory_adjustment_update_params;
struct inventory_adjustment_line_update_params;
struct inventory_assembly_item;
struct inventory_assembly_item_line;
struct inventory_assembly_item_list_params;
struct inventory_assembly_item_create_params;
struct inventory_assembly_item_line_params;
struct inventory_assembly_item_update_params;
struct inventory_item;
struct inventory_item_list_params;
struct inventory_item_create_params;
struct inventory_item_update_params;
struct inventory_site;
struct site_address;
struct inventory_site_list_params;
struct inventory_site_create_params;
struct inventory_site_address_params;
struct inventory_site_update_params;
struct invoice;
struct invoice_line;
struct invoice_line_group;
struct invoice_list_params;
struct invoice_create_params;
struct invoice_line_create_params;
struct invoice_update_params;
struct invoice_line_update_params;
struct invoice_line_group_update_params;
struct item_group;
struct item_group_line;
struct item_group_list_params;
struct item_group_create_params;
struct item_group_line_params;
struct item_group_update_params;
struct item_receipt;
struct item_receipt_list_params;
struct item_receipt_create_params;
struct item_receipt_update_params;
struct item_site;
struct item_site_list_params;
struct journal_entry;
struct journal_debit_line;
struct journal_credit_line;
struct journal_entry_list_params;
struct journal_entry_create_params;
struct journal_entry_line_create_params;
struct journal_entry_update_params;
struct journal_entry_line_update_params;
struct non_inventory_item;
struct sales_or_purchase_details;
struct sales_and_purchase_details;
struct non_inventory_item_list_params;
struct non_inventory_item_create_params;
struct sales_or_purchase_details_create_params;
struct sales_and_purchase_details_create_params;
struct non_inventory_item_update_params;
struct sales_or_purchase_details_update_params;
struct sales_and_purchase_details_update_params;
struct other_charge_item;
struct other_charge_item_list_params;
struct other_charge_item_create_params;
struct other_charge_item_update_params;
struct other_name;
struct other_name_list_params;
struct other_name_create_params;
struct other_name_update_params;
struct payment_method;
struct payment_method_list_params;
struct payment_method_create_params;
struct payment_to_deposit;
struct payroll_wage_item;
struct payroll_wage_item_list_params;
struct payroll_wage_item_create_params;
struct preferences;
struct accounting_preferences;
struct finance_charge_preferences;
struct jobs_and_estimates_preferences;
struct multi_currency_preferences;
struct multi_location_inventory_preferences;
struct purchases_and_vendors_preferences;
struct reports_preferences;
struct sales_and_customers_preferences;
struct price_levels;
struct sales_tax_preferences;
struct time_tracking_preferences;
struct current_app_access_rights;
struct items_and_inventory_preferences;
struct price_level;
struct per_item_price_level;
struct price_level_list_params;
struct price_level_create_params;
struct price_level_per_item_price_level_params;
struct price_level_update_params;
struct purchase_order;
struct purchase_order_line;
struct purchase_order_line_group;
struct purchase_order_list_params;
struct purchase_order_create_params;
struct purchase_order_line_create_params;
struct purchase_order_line_group_create_params;
struct purchase_order_update_params;
struct purchase_order_line_update_params;
struct purchase_order_line_group_update_params;
struct receive_payment;
struct receive_payment_list_params;
struct receive_payment_create_params;
struct receive_payment_update_params;
struct credit_card_transaction_update_params;
struct credit_card_transaction_request_update_params;
struct credit_card_transaction_response_update_params;
struct report;
struct report_column;
struct report_column_title;
struct report_text_row;
struct report_data_row;
struct report_row_descriptor;
struct report_cell;
struct report_subtotal_row;
struct report_total_row;
struct general_summary_report_params;
struct general_detail_report_params;
struct aging_report_params;
struct budget_summary_report_params;
struct job_report_params;
struct time_report_params;
struct custom_detail_report_params;
struct custom_summary_report_params;
struct payroll_detail_report_params;
struct payroll_summary_report_params;
struct sales_order;
struct sales_order_line;
struct sales_order_line_group;
struct sales_order_list_params;
struct sales_order_create_params;
struct sales_order_line_create_params;
struct sales_order_update_params;
struct sales_order_line_update_params;
struct sales_order_line_group_update_params;
struct sales_receipt;
struct sales_receipt_line;
struct sales_receipt_line_group;
struct sales_receipt_list_params;
struct sales_receipt_create_params;
struct sales_receipt_line_create_params;
struct sales_receipt_update_params;
struct sales_representative;
struct sales_representative_list_params;
struct sales_representative_create_params;
struct sales_representative_update_params;
struct sales_tax_code;
struct sales_tax_code_list_params;
struct sales_tax_code_create_params;
struct sales_tax_code_update_params;
struct sales_tax_group_item;
struct sales_tax_group_item_list_params;
struct sales_tax_group_item_create_params;
struct sales_tax_group_item_update_params;
struct sales_tax_item;
struct sales_tax_item_list_params;
struct sales_tax_item_create_params;
struct sales_tax_item_update_params;
struct sales_tax_payment_check;
struct sales_tax_payment_check_line;
struct sales_tax_payment_check_list_params;
struct sales_tax_payment_check_create_params;
struct sales_tax_payment_check_line_create_params;
struct sales_tax_payment_check_update_params;
struct service_item;
struct service_item_list_params;
struct service_item_create_params;
struct service_item_update_params;
struct shipping_method;
struct shipping_method_list_params;
struct shipping_method_create_params;
struct standard_term;
struct standard_term_list_params;
struct standard_term_create_params;
struct subtotal_item;
struct subtotal_item_list_params;
struct subtotal_item_create_params;
struct subtotal_item_update_params;
struct template_;
struct time_tracking_activity;
struct time_tracking_activity_list_params;
struct time_tracking_activity_create_params;
struct time_tracking_activity_update_params;
struct transaction;
struct transaction_list_params;
struct transfer;
struct transfer_list_params;
struct transfer_create_params;
struct transfer_update_params;
struct unit_of_measure_set;
struct base_unit;
struct related_unit;
struct default_unit;
struct unit_of_measure_set_list_params;
struct unit_of_measure_set_create_params;
struct unit_of_measure_set_base_unit_create_params;
struct unit_of_measure_set_related_unit_create_params;
struct unit_of_measure_set_default_unit_create_params;
struct vendor_credit;
struct vendor_credit_list_params;
struct vendor_credit_create_params;
struct vendor_credit_update_params;
struct vendor;
struct vendor_list_params;
struct vendor_create_params;
struct vendor_update_params;
struct health;

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI::json {

struct object_model;

template <class T>
const object_model& model_of(); // NOLINT(readability-redundant-declaration): where tables are made, too

template <>
CONDUCTOR_API const object_model& model_of<conductor::auth_session>();
template <>
CONDUCTOR_API const object_model& model_of<conductor::auth_session_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<conductor::end_user>();
template <>
CONDUCTOR_API const object_model& model_of<conductor::integration_connection>();
template <>
CONDUCTOR_API const object_model& model_of<conductor::end_user_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<conductor::end_user_deletion>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::account_tax_line>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::account>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::reference>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::custom_field>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::account_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::account_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::account_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::bill_check_payment>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::address>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::target_transaction>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::linked_transaction>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::bill_check_payment_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::bill_check_payment_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::apply_to_transaction_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::apply_credit_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::bill_check_payment_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::transaction_deletion>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::transaction_void>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::bill_credit_card_payment>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::bill_credit_card_payment_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::bill_credit_card_payment_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::bill>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::expense_line>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::item_line>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::item_group_line_item>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::bill_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::bill_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::address_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::expense_line_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::custom_field_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::item_line_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::link_to_transaction_line_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::item_group_line_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::bill_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::expense_line_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::item_line_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::item_group_line_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::bill_to_pay>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::payable_bill>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::applicable_credit>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::bill_to_pay_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::build_assembly>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::component_item_line>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::build_assembly_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::build_assembly_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::build_assembly_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::check>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::check_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::check_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::check_apply_to_transaction_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::check_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::class_>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::class_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::class_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::class_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::company>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::subscribed_service>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::service>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::accountant_copy>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_card_charge>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_card_charge_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_card_charge_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_card_charge_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_card_credit>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_card_credit_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_card_credit_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_card_credit_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_card_refund>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_card_transaction>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_card_transaction_request>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_card_transaction_response>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_transaction>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_card_refund_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_card_refund_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_card_transaction_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_card_transaction_request_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_card_transaction_response_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_card_refund_applied_to_transaction_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_memo>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_memo_line>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_memo_line_group>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_memo_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_memo_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_memo_line_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::line_group_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_memo_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_memo_line_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_memo_line_group_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::currency>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::currency_format>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::currency_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::currency_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::currency_format_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::currency_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::currency_format_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::customer_type>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::customer_type_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::customer_type_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::customer>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::shipping_address>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::custom_contact_field>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::contact>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_card>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::note>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::customer_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::customer_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::customer_alternate_shipping_address_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::custom_contact_field_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::additional_contact_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::customer_credit_card_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::additional_note_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::customer_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::additional_contact_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::additional_note_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::date_driven_term>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::date_driven_term_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::date_driven_term_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::deleted_list_object>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::deleted_list_object_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::deleted_transaction>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::deleted_transaction_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::deposit>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::deposit_cash_back_line>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::deposit_line>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::deposit_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::deposit_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::deposit_cash_back_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::deposit_line_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::deposit_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::deposit_cash_back_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::deposit_line_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::deletion>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::deposit_void>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::discount_item>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::discount_item_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::discount_item_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::barcode_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::discount_item_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::employee>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::employee_address>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::emergency_contact_set>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::emergency_contact>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::employee_payroll_info>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::earnings>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::accrued_hours>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::employee_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::employee_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::employee_address_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::employee_emergency_contact_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::emergency_contact_person_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::employee_payroll_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::employee_earning_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::accrued_hours_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::employee_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::employee_payroll_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::estimate>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::estimate_line>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::estimate_line_group>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::estimate_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::estimate_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::estimate_line_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::estimate_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::estimate_line_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::estimate_line_group_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_adjustment>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_adjustment_line>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_adjustment_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_adjustment_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_adjustment_line_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_adjustment_adjust_quantity_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_adjustment_adjust_value_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_adjustment_adjust_serial_number_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_adjustment_adjust_lot_number_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_adjustment_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_adjustment_line_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_assembly_item>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_assembly_item_line>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_assembly_item_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_assembly_item_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_assembly_item_line_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_assembly_item_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_item>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_item_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_item_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_item_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_site>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::site_address>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_site_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_site_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_site_address_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::inventory_site_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::invoice>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::invoice_line>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::invoice_line_group>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::invoice_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::invoice_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::invoice_line_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::invoice_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::invoice_line_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::invoice_line_group_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::item_group>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::item_group_line>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::item_group_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::item_group_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::item_group_line_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::item_group_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::item_receipt>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::item_receipt_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::item_receipt_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::item_receipt_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::item_site>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::item_site_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::journal_entry>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::journal_debit_line>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::journal_credit_line>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::journal_entry_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::journal_entry_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::journal_entry_line_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::journal_entry_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::journal_entry_line_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::non_inventory_item>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_or_purchase_details>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_and_purchase_details>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::non_inventory_item_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::non_inventory_item_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_or_purchase_details_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_and_purchase_details_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::non_inventory_item_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_or_purchase_details_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_and_purchase_details_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::other_charge_item>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::other_charge_item_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::other_charge_item_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::other_charge_item_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::other_name>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::other_name_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::other_name_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::other_name_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::payment_method>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::payment_method_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::payment_method_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::payment_to_deposit>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::payroll_wage_item>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::payroll_wage_item_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::payroll_wage_item_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::preferences>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::accounting_preferences>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::finance_charge_preferences>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::jobs_and_estimates_preferences>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::multi_currency_preferences>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::multi_location_inventory_preferences>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::purchases_and_vendors_preferences>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::reports_preferences>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_and_customers_preferences>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::price_levels>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_tax_preferences>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::time_tracking_preferences>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::current_app_access_rights>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::items_and_inventory_preferences>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::price_level>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::per_item_price_level>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::price_level_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::price_level_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::price_level_per_item_price_level_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::price_level_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::purchase_order>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::purchase_order_line>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::purchase_order_line_group>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::purchase_order_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::purchase_order_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::purchase_order_line_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::purchase_order_line_group_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::purchase_order_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::purchase_order_line_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::purchase_order_line_group_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::receive_payment>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::receive_payment_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::receive_payment_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::receive_payment_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_card_transaction_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_card_transaction_request_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::credit_card_transaction_response_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::report>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::report_column>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::report_column_title>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::report_text_row>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::report_data_row>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::report_row_descriptor>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::report_cell>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::report_subtotal_row>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::report_total_row>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::general_summary_report_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::general_detail_report_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::aging_report_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::budget_summary_report_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::job_report_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::time_report_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::custom_detail_report_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::custom_summary_report_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::payroll_detail_report_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::payroll_summary_report_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_order>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_order_line>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_order_line_group>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_order_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_order_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_order_line_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_order_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_order_line_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_order_line_group_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_receipt>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_receipt_line>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_receipt_line_group>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_receipt_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_receipt_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_receipt_line_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_receipt_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_representative>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_representative_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_representative_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_representative_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_tax_code>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_tax_code_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_tax_code_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_tax_code_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_tax_group_item>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_tax_group_item_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_tax_group_item_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_tax_group_item_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_tax_item>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_tax_item_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_tax_item_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_tax_item_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_tax_payment_check>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_tax_payment_check_line>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_tax_payment_check_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_tax_payment_check_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_tax_payment_check_line_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::sales_tax_payment_check_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::service_item>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::service_item_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::service_item_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::service_item_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::shipping_method>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::shipping_method_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::shipping_method_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::standard_term>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::standard_term_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::standard_term_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::subtotal_item>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::subtotal_item_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::subtotal_item_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::subtotal_item_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::template_>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::time_tracking_activity>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::time_tracking_activity_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::time_tracking_activity_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::time_tracking_activity_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::transaction>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::transaction_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::transfer>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::transfer_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::transfer_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::transfer_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::unit_of_measure_set>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::base_unit>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::related_unit>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::default_unit>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::unit_of_measure_set_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::unit_of_measure_set_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::unit_of_measure_set_base_unit_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::unit_of_measure_set_related_unit_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::unit_of_measure_set_default_unit_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::vendor_credit>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::vendor_credit_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::vendor_credit_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::vendor_credit_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::vendor>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::vendor_list_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::vendor_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::vendor_update_params>();
template <>
CONDUCTOR_API const object_model& model_of<qbd::health>();

} // namespace conductor::json

namespace conductor::inline CONDUCTOR_ABI::detail {

template <class T>
inline constexpr bool is_api_object = false;

template <>
inline constexpr bool is_api_object<conductor::auth_session> = true;
template <>
inline constexpr bool is_api_object<conductor::auth_session_create_params> = true;
template <>
inline constexpr bool is_api_object<conductor::end_user> = true;
template <>
inline constexpr bool is_api_object<conductor::integration_connection> = true;
template <>
inline constexpr bool is_api_object<conductor::end_user_create_params> = true;
template <>
inline constexpr bool is_api_object<conductor::end_user_deletion> = true;
template <>
inline constexpr bool is_api_object<qbd::account_tax_line> = true;
template <>
inline constexpr bool is_api_object<qbd::account> = true;
template <>
inline constexpr bool is_api_object<qbd::reference> = true;
template <>
inline constexpr bool is_api_object<qbd::custom_field> = true;
template <>
inline constexpr bool is_api_object<qbd::account_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::account_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::account_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::bill_check_payment> = true;
template <>
inline constexpr bool is_api_object<qbd::address> = true;
template <>
inline constexpr bool is_api_object<qbd::target_transaction> = true;
template <>
inline constexpr bool is_api_object<qbd::linked_transaction> = true;
template <>
inline constexpr bool is_api_object<qbd::bill_check_payment_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::bill_check_payment_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::apply_to_transaction_params> = true;
template <>
inline constexpr bool is_api_object<qbd::apply_credit_params> = true;
template <>
inline constexpr bool is_api_object<qbd::bill_check_payment_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::transaction_deletion> = true;
template <>
inline constexpr bool is_api_object<qbd::transaction_void> = true;
template <>
inline constexpr bool is_api_object<qbd::bill_credit_card_payment> = true;
template <>
inline constexpr bool is_api_object<qbd::bill_credit_card_payment_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::bill_credit_card_payment_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::bill> = true;
template <>
inline constexpr bool is_api_object<qbd::expense_line> = true;
template <>
inline constexpr bool is_api_object<qbd::item_line> = true;
template <>
inline constexpr bool is_api_object<qbd::item_group_line_item> = true;
template <>
inline constexpr bool is_api_object<qbd::bill_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::bill_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::address_params> = true;
template <>
inline constexpr bool is_api_object<qbd::expense_line_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::custom_field_params> = true;
template <>
inline constexpr bool is_api_object<qbd::item_line_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::link_to_transaction_line_params> = true;
template <>
inline constexpr bool is_api_object<qbd::item_group_line_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::bill_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::expense_line_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::item_line_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::item_group_line_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::bill_to_pay> = true;
template <>
inline constexpr bool is_api_object<qbd::payable_bill> = true;
template <>
inline constexpr bool is_api_object<qbd::applicable_credit> = true;
template <>
inline constexpr bool is_api_object<qbd::bill_to_pay_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::build_assembly> = true;
template <>
inline constexpr bool is_api_object<qbd::component_item_line> = true;
template <>
inline constexpr bool is_api_object<qbd::build_assembly_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::build_assembly_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::build_assembly_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::check> = true;
template <>
inline constexpr bool is_api_object<qbd::check_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::check_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::check_apply_to_transaction_params> = true;
template <>
inline constexpr bool is_api_object<qbd::check_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::class_> = true;
template <>
inline constexpr bool is_api_object<qbd::class_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::class_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::class_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::company> = true;
template <>
inline constexpr bool is_api_object<qbd::subscribed_service> = true;
template <>
inline constexpr bool is_api_object<qbd::service> = true;
template <>
inline constexpr bool is_api_object<qbd::accountant_copy> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_card_charge> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_card_charge_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_card_charge_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_card_charge_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_card_credit> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_card_credit_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_card_credit_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_card_credit_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_card_refund> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_card_transaction> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_card_transaction_request> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_card_transaction_response> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_transaction> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_card_refund_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_card_refund_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_card_transaction_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_card_transaction_request_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_card_transaction_response_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_card_refund_applied_to_transaction_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_memo> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_memo_line> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_memo_line_group> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_memo_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_memo_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_memo_line_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::line_group_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_memo_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_memo_line_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_memo_line_group_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::currency> = true;
template <>
inline constexpr bool is_api_object<qbd::currency_format> = true;
template <>
inline constexpr bool is_api_object<qbd::currency_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::currency_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::currency_format_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::currency_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::currency_format_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::customer_type> = true;
template <>
inline constexpr bool is_api_object<qbd::customer_type_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::customer_type_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::customer> = true;
template <>
inline constexpr bool is_api_object<qbd::shipping_address> = true;
template <>
inline constexpr bool is_api_object<qbd::custom_contact_field> = true;
template <>
inline constexpr bool is_api_object<qbd::contact> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_card> = true;
template <>
inline constexpr bool is_api_object<qbd::note> = true;
template <>
inline constexpr bool is_api_object<qbd::customer_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::customer_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::customer_alternate_shipping_address_params> = true;
template <>
inline constexpr bool is_api_object<qbd::custom_contact_field_params> = true;
template <>
inline constexpr bool is_api_object<qbd::additional_contact_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::customer_credit_card_params> = true;
template <>
inline constexpr bool is_api_object<qbd::additional_note_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::customer_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::additional_contact_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::additional_note_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::date_driven_term> = true;
template <>
inline constexpr bool is_api_object<qbd::date_driven_term_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::date_driven_term_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::deleted_list_object> = true;
template <>
inline constexpr bool is_api_object<qbd::deleted_list_object_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::deleted_transaction> = true;
template <>
inline constexpr bool is_api_object<qbd::deleted_transaction_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::deposit> = true;
template <>
inline constexpr bool is_api_object<qbd::deposit_cash_back_line> = true;
template <>
inline constexpr bool is_api_object<qbd::deposit_line> = true;
template <>
inline constexpr bool is_api_object<qbd::deposit_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::deposit_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::deposit_cash_back_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::deposit_line_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::deposit_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::deposit_cash_back_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::deposit_line_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::deletion> = true;
template <>
inline constexpr bool is_api_object<qbd::deposit_void> = true;
template <>
inline constexpr bool is_api_object<qbd::discount_item> = true;
template <>
inline constexpr bool is_api_object<qbd::discount_item_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::discount_item_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::barcode_params> = true;
template <>
inline constexpr bool is_api_object<qbd::discount_item_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::employee> = true;
template <>
inline constexpr bool is_api_object<qbd::employee_address> = true;
template <>
inline constexpr bool is_api_object<qbd::emergency_contact_set> = true;
template <>
inline constexpr bool is_api_object<qbd::emergency_contact> = true;
template <>
inline constexpr bool is_api_object<qbd::employee_payroll_info> = true;
template <>
inline constexpr bool is_api_object<qbd::earnings> = true;
template <>
inline constexpr bool is_api_object<qbd::accrued_hours> = true;
template <>
inline constexpr bool is_api_object<qbd::employee_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::employee_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::employee_address_params> = true;
template <>
inline constexpr bool is_api_object<qbd::employee_emergency_contact_params> = true;
template <>
inline constexpr bool is_api_object<qbd::emergency_contact_person_params> = true;
template <>
inline constexpr bool is_api_object<qbd::employee_payroll_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::employee_earning_params> = true;
template <>
inline constexpr bool is_api_object<qbd::accrued_hours_params> = true;
template <>
inline constexpr bool is_api_object<qbd::employee_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::employee_payroll_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::estimate> = true;
template <>
inline constexpr bool is_api_object<qbd::estimate_line> = true;
template <>
inline constexpr bool is_api_object<qbd::estimate_line_group> = true;
template <>
inline constexpr bool is_api_object<qbd::estimate_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::estimate_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::estimate_line_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::estimate_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::estimate_line_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::estimate_line_group_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_adjustment> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_adjustment_line> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_adjustment_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_adjustment_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_adjustment_line_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_adjustment_adjust_quantity_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_adjustment_adjust_value_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_adjustment_adjust_serial_number_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_adjustment_adjust_lot_number_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_adjustment_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_adjustment_line_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_assembly_item> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_assembly_item_line> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_assembly_item_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_assembly_item_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_assembly_item_line_params> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_assembly_item_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_item> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_item_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_item_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_item_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_site> = true;
template <>
inline constexpr bool is_api_object<qbd::site_address> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_site_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_site_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_site_address_params> = true;
template <>
inline constexpr bool is_api_object<qbd::inventory_site_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::invoice> = true;
template <>
inline constexpr bool is_api_object<qbd::invoice_line> = true;
template <>
inline constexpr bool is_api_object<qbd::invoice_line_group> = true;
template <>
inline constexpr bool is_api_object<qbd::invoice_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::invoice_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::invoice_line_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::invoice_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::invoice_line_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::invoice_line_group_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::item_group> = true;
template <>
inline constexpr bool is_api_object<qbd::item_group_line> = true;
template <>
inline constexpr bool is_api_object<qbd::item_group_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::item_group_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::item_group_line_params> = true;
template <>
inline constexpr bool is_api_object<qbd::item_group_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::item_receipt> = true;
template <>
inline constexpr bool is_api_object<qbd::item_receipt_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::item_receipt_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::item_receipt_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::item_site> = true;
template <>
inline constexpr bool is_api_object<qbd::item_site_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::journal_entry> = true;
template <>
inline constexpr bool is_api_object<qbd::journal_debit_line> = true;
template <>
inline constexpr bool is_api_object<qbd::journal_credit_line> = true;
template <>
inline constexpr bool is_api_object<qbd::journal_entry_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::journal_entry_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::journal_entry_line_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::journal_entry_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::journal_entry_line_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::non_inventory_item> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_or_purchase_details> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_and_purchase_details> = true;
template <>
inline constexpr bool is_api_object<qbd::non_inventory_item_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::non_inventory_item_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_or_purchase_details_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_and_purchase_details_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::non_inventory_item_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_or_purchase_details_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_and_purchase_details_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::other_charge_item> = true;
template <>
inline constexpr bool is_api_object<qbd::other_charge_item_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::other_charge_item_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::other_charge_item_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::other_name> = true;
template <>
inline constexpr bool is_api_object<qbd::other_name_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::other_name_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::other_name_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::payment_method> = true;
template <>
inline constexpr bool is_api_object<qbd::payment_method_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::payment_method_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::payment_to_deposit> = true;
template <>
inline constexpr bool is_api_object<qbd::payroll_wage_item> = true;
template <>
inline constexpr bool is_api_object<qbd::payroll_wage_item_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::payroll_wage_item_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::preferences> = true;
template <>
inline constexpr bool is_api_object<qbd::accounting_preferences> = true;
template <>
inline constexpr bool is_api_object<qbd::finance_charge_preferences> = true;
template <>
inline constexpr bool is_api_object<qbd::jobs_and_estimates_preferences> = true;
template <>
inline constexpr bool is_api_object<qbd::multi_currency_preferences> = true;
template <>
inline constexpr bool is_api_object<qbd::multi_location_inventory_preferences> = true;
template <>
inline constexpr bool is_api_object<qbd::purchases_and_vendors_preferences> = true;
template <>
inline constexpr bool is_api_object<qbd::reports_preferences> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_and_customers_preferences> = true;
template <>
inline constexpr bool is_api_object<qbd::price_levels> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_tax_preferences> = true;
template <>
inline constexpr bool is_api_object<qbd::time_tracking_preferences> = true;
template <>
inline constexpr bool is_api_object<qbd::current_app_access_rights> = true;
template <>
inline constexpr bool is_api_object<qbd::items_and_inventory_preferences> = true;
template <>
inline constexpr bool is_api_object<qbd::price_level> = true;
template <>
inline constexpr bool is_api_object<qbd::per_item_price_level> = true;
template <>
inline constexpr bool is_api_object<qbd::price_level_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::price_level_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::price_level_per_item_price_level_params> = true;
template <>
inline constexpr bool is_api_object<qbd::price_level_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::purchase_order> = true;
template <>
inline constexpr bool is_api_object<qbd::purchase_order_line> = true;
template <>
inline constexpr bool is_api_object<qbd::purchase_order_line_group> = true;
template <>
inline constexpr bool is_api_object<qbd::purchase_order_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::purchase_order_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::purchase_order_line_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::purchase_order_line_group_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::purchase_order_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::purchase_order_line_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::purchase_order_line_group_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::receive_payment> = true;
template <>
inline constexpr bool is_api_object<qbd::receive_payment_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::receive_payment_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::receive_payment_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_card_transaction_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_card_transaction_request_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::credit_card_transaction_response_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::report> = true;
template <>
inline constexpr bool is_api_object<qbd::report_column> = true;
template <>
inline constexpr bool is_api_object<qbd::report_column_title> = true;
template <>
inline constexpr bool is_api_object<qbd::report_text_row> = true;
template <>
inline constexpr bool is_api_object<qbd::report_data_row> = true;
template <>
inline constexpr bool is_api_object<qbd::report_row_descriptor> = true;
template <>
inline constexpr bool is_api_object<qbd::report_cell> = true;
template <>
inline constexpr bool is_api_object<qbd::report_subtotal_row> = true;
template <>
inline constexpr bool is_api_object<qbd::report_total_row> = true;
template <>
inline constexpr bool is_api_object<qbd::general_summary_report_params> = true;
template <>
inline constexpr bool is_api_object<qbd::general_detail_report_params> = true;
template <>
inline constexpr bool is_api_object<qbd::aging_report_params> = true;
template <>
inline constexpr bool is_api_object<qbd::budget_summary_report_params> = true;
template <>
inline constexpr bool is_api_object<qbd::job_report_params> = true;
template <>
inline constexpr bool is_api_object<qbd::time_report_params> = true;
template <>
inline constexpr bool is_api_object<qbd::custom_detail_report_params> = true;
template <>
inline constexpr bool is_api_object<qbd::custom_summary_report_params> = true;
template <>
inline constexpr bool is_api_object<qbd::payroll_detail_report_params> = true;
template <>
inline constexpr bool is_api_object<qbd::payroll_summary_report_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_order> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_order_line> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_order_line_group> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_order_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_order_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_order_line_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_order_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_order_line_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_order_line_group_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_receipt> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_receipt_line> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_receipt_line_group> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_receipt_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_receipt_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_receipt_line_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_receipt_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_representative> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_representative_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_representative_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_representative_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_tax_code> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_tax_code_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_tax_code_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_tax_code_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_tax_group_item> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_tax_group_item_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_tax_group_item_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_tax_group_item_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_tax_item> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_tax_item_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_tax_item_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_tax_item_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_tax_payment_check> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_tax_payment_check_line> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_tax_payment_check_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_tax_payment_check_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_tax_payment_check_line_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::sales_tax_payment_check_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::service_item> = true;
template <>
inline constexpr bool is_api_object<qbd::service_item_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::service_item_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::service_item_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::shipping_method> = true;
template <>
inline constexpr bool is_api_object<qbd::shipping_method_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::shipping_method_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::standard_term> = true;
template <>
inline constexpr bool is_api_object<qbd::standard_term_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::standard_term_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::subtotal_item> = true;
template <>
inline constexpr bool is_api_object<qbd::subtotal_item_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::subtotal_item_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::subtotal_item_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::template_> = true;
template <>
inline constexpr bool is_api_object<qbd::time_tracking_activity> = true;
template <>
inline constexpr bool is_api_object<qbd::time_tracking_activity_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::time_tracking_activity_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::time_tracking_activity_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::transaction> = true;
template <>
inline constexpr bool is_api_object<qbd::transaction_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::transfer> = true;
template <>
inline constexpr bool is_api_object<qbd::transfer_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::transfer_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::transfer_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::unit_of_measure_set> = true;
template <>
inline constexpr bool is_api_object<qbd::base_unit> = true;
template <>
inline constexpr bool is_api_object<qbd::related_unit> = true;
template <>
inline constexpr bool is_api_object<qbd::default_unit> = true;
template <>
inline constexpr bool is_api_object<qbd::unit_of_measure_set_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::unit_of_measure_set_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::unit_of_measure_set_base_unit_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::unit_of_measure_set_related_unit_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::unit_of_measure_set_default_unit_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::vendor_credit> = true;
template <>
inline constexpr bool is_api_object<qbd::vendor_credit_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::vendor_credit_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::vendor_credit_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::vendor> = true;
template <>
inline constexpr bool is_api_object<qbd::vendor_list_params> = true;
template <>
inline constexpr bool is_api_object<qbd::vendor_create_params> = true;
template <>
inline constexpr bool is_api_object<qbd::vendor_update_params> = true;
template <>
inline constexpr bool is_api_object<qbd::health> = true;

} // namespace conductor::detail
