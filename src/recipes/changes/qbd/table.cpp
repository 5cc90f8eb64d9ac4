// Made by tools/generate from api/conductor.yml.

#include "recipes/changes/resources.hpp"

namespace conductor::inline CONDUCTOR_ABI {

std::string_view to_string(changed_resource value) noexcept {
    switch (value) {
    case changed_resource::accounts:
        return "accounts";
    case changed_resource::bill_check_payments:
        return "bill_check_payments";
    case changed_resource::bill_credit_card_payments:
        return "bill_credit_card_payments";
    case changed_resource::bills:
        return "bills";
    case changed_resource::build_assemblies:
        return "build_assemblies";
    case changed_resource::checks:
        return "checks";
    case changed_resource::classes:
        return "classes";
    case changed_resource::credit_card_charges:
        return "credit_card_charges";
    case changed_resource::credit_card_credits:
        return "credit_card_credits";
    case changed_resource::credit_card_refunds:
        return "credit_card_refunds";
    case changed_resource::credit_memos:
        return "credit_memos";
    case changed_resource::currencies:
        return "currencies";
    case changed_resource::customer_types:
        return "customer_types";
    case changed_resource::customers:
        return "customers";
    case changed_resource::date_driven_terms:
        return "date_driven_terms";
    case changed_resource::deposits:
        return "deposits";
    case changed_resource::discount_items:
        return "discount_items";
    case changed_resource::employees:
        return "employees";
    case changed_resource::estimates:
        return "estimates";
    case changed_resource::inventory_adjustments:
        return "inventory_adjustments";
    case changed_resource::inventory_assembly_items:
        return "inventory_assembly_items";
    case changed_resource::inventory_items:
        return "inventory_items";
    case changed_resource::inventory_sites:
        return "inventory_sites";
    case changed_resource::invoices:
        return "invoices";
    case changed_resource::item_groups:
        return "item_groups";
    case changed_resource::item_receipts:
        return "item_receipts";
    case changed_resource::journal_entries:
        return "journal_entries";
    case changed_resource::non_inventory_items:
        return "non_inventory_items";
    case changed_resource::other_charge_items:
        return "other_charge_items";
    case changed_resource::other_names:
        return "other_names";
    case changed_resource::payment_methods:
        return "payment_methods";
    case changed_resource::payroll_wage_items:
        return "payroll_wage_items";
    case changed_resource::price_levels:
        return "price_levels";
    case changed_resource::purchase_orders:
        return "purchase_orders";
    case changed_resource::receive_payments:
        return "receive_payments";
    case changed_resource::sales_orders:
        return "sales_orders";
    case changed_resource::sales_receipts:
        return "sales_receipts";
    case changed_resource::sales_representatives:
        return "sales_representatives";
    case changed_resource::sales_tax_codes:
        return "sales_tax_codes";
    case changed_resource::sales_tax_group_items:
        return "sales_tax_group_items";
    case changed_resource::sales_tax_items:
        return "sales_tax_items";
    case changed_resource::sales_tax_payment_checks:
        return "sales_tax_payment_checks";
    case changed_resource::service_items:
        return "service_items";
    case changed_resource::shipping_methods:
        return "shipping_methods";
    case changed_resource::standard_terms:
        return "standard_terms";
    case changed_resource::subtotal_items:
        return "subtotal_items";
    case changed_resource::time_tracking_activities:
        return "time_tracking_activities";
    case changed_resource::transfers:
        return "transfers";
    case changed_resource::unit_of_measure_sets:
        return "unit_of_measure_sets";
    case changed_resource::vendor_credits:
        return "vendor_credits";
    case changed_resource::vendors:
        return "vendors";
    }
    return "unknown";
}

namespace recipes {

listing_ptr list_accounts(const detail::company& of, const listing_options& options);
listing_ptr list_bill_check_payments(const detail::company& of, const listing_options& options);
listing_ptr list_bill_credit_card_payments(const detail::company& of, const listing_options& options);
listing_ptr list_bills(const detail::company& of, const listing_options& options);
listing_ptr list_build_assemblies(const detail::company& of, const listing_options& options);
listing_ptr list_checks(const detail::company& of, const listing_options& options);
listing_ptr list_classes(const detail::company& of, const listing_options& options);
listing_ptr list_credit_card_charges(const detail::company& of, const listing_options& options);
listing_ptr list_credit_card_credits(const detail::company& of, const listing_options& options);
listing_ptr list_credit_card_refunds(const detail::company& of, const listing_options& options);
listing_ptr list_credit_memos(const detail::company& of, const listing_options& options);
listing_ptr list_currencies(const detail::company& of, const listing_options& options);
listing_ptr list_customer_types(const detail::company& of, const listing_options& options);
listing_ptr list_customers(const detail::company& of, const listing_options& options);
listing_ptr list_date_driven_terms(const detail::company& of, const listing_options& options);
listing_ptr list_deposits(const detail::company& of, const listing_options& options);
listing_ptr list_discount_items(const detail::company& of, const listing_options& options);
listing_ptr list_employees(const detail::company& of, const listing_options& options);
listing_ptr list_estimates(const detail::company& of, const listing_options& options);
listing_ptr list_inventory_adjustments(const detail::company& of, const listing_options& options);
listing_ptr list_inventory_assembly_items(const detail::company& of, const listing_options& options);
listing_ptr list_inventory_items(const detail::company& of, const listing_options& options);
listing_ptr list_inventory_sites(const detail::company& of, const listing_options& options);
listing_ptr list_invoices(const detail::company& of, const listing_options& options);
listing_ptr list_item_groups(const detail::company& of, const listing_options& options);
listing_ptr list_item_receipts(const detail::company& of, const listing_options& options);
listing_ptr list_journal_entries(const detail::company& of, const listing_options& options);
listing_ptr list_non_inventory_items(const detail::company& of, const listing_options& options);
listing_ptr list_other_charge_items(const detail::company& of, const listing_options& options);
listing_ptr list_other_names(const detail::company& of, const listing_options& options);
listing_ptr list_payment_methods(const detail::company& of, const listing_options& options);
listing_ptr list_payroll_wage_items(const detail::company& of, const listing_options& options);
listing_ptr list_price_levels(const detail::company& of, const listing_options& options);
listing_ptr list_purchase_orders(const detail::company& of, const listing_options& options);
listing_ptr list_receive_payments(const detail::company& of, const listing_options& options);
listing_ptr list_sales_orders(const detail::company& of, const listing_options& options);
listing_ptr list_sales_receipts(const detail::company& of, const listing_options& options);
listing_ptr list_sales_representatives(const detail::company& of, const listing_options& options);
listing_ptr list_sales_tax_codes(const detail::company& of, const listing_options& options);
listing_ptr list_sales_tax_group_items(const detail::company& of, const listing_options& options);
listing_ptr list_sales_tax_items(const detail::company& of, const listing_options& options);
listing_ptr list_sales_tax_payment_checks(const detail::company& of, const listing_options& options);
listing_ptr list_service_items(const detail::company& of, const listing_options& options);
listing_ptr list_shipping_methods(const detail::company& of, const listing_options& options);
listing_ptr list_standard_terms(const detail::company& of, const listing_options& options);
listing_ptr list_subtotal_items(const detail::company& of, const listing_options& options);
listing_ptr list_time_tracking_activities(const detail::company& of, const listing_options& options);
listing_ptr list_transfers(const detail::company& of, const listing_options& options);
listing_ptr list_unit_of_measure_sets(const detail::company& of, const listing_options& options);
listing_ptr list_vendor_credits(const detail::company& of, const listing_options& options);
listing_ptr list_vendors(const detail::company& of, const listing_options& options);

namespace {

constexpr change_source table[] = {
    {changed_resource::currencies, "currencies", &change_selection::currencies, false, "currency",
     &list_currencies},
    {changed_resource::accounts, "accounts", &change_selection::accounts, false, "account", &list_accounts},
    {changed_resource::sales_tax_codes, "sales_tax_codes", &change_selection::sales_tax_codes, false,
     "sales_tax_code", &list_sales_tax_codes},
    {changed_resource::customer_types, "customer_types", &change_selection::customer_types, false,
     "customer_type", &list_customer_types},
    {changed_resource::classes, "classes", &change_selection::classes, false, "class", &list_classes},
    {changed_resource::payment_methods, "payment_methods", &change_selection::payment_methods, false,
     "payment_method", &list_payment_methods},
    {changed_resource::shipping_methods, "shipping_methods", &change_selection::shipping_methods, false,
     "ship_method", &list_shipping_methods},
    {changed_resource::standard_terms, "standard_terms", &change_selection::standard_terms, false,
     "standard_terms", &list_standard_terms},
    {changed_resource::date_driven_terms, "date_driven_terms", &change_selection::date_driven_terms, false,
     "date_driven_terms", &list_date_driven_terms},
    {changed_resource::unit_of_measure_sets, "unit_of_measure_sets", &change_selection::unit_of_measure_sets,
     false, "unit_of_measure_set", &list_unit_of_measure_sets},
    {changed_resource::inventory_sites, "inventory_sites", &change_selection::inventory_sites, false,
     "inventory_site", &list_inventory_sites},
    {changed_resource::other_names, "other_names", &change_selection::other_names, false, "other_name",
     &list_other_names},
    {changed_resource::vendors, "vendors", &change_selection::vendors, false, "vendor", &list_vendors},
    {changed_resource::employees, "employees", &change_selection::employees, false, "employee",
     &list_employees},
    {changed_resource::sales_representatives, "sales_representatives",
     &change_selection::sales_representatives, false, "sales_representative", &list_sales_representatives},
    {changed_resource::payroll_wage_items, "payroll_wage_items", &change_selection::payroll_wage_items, false,
     "payroll_item_wage", &list_payroll_wage_items},
    {changed_resource::sales_tax_items, "sales_tax_items", &change_selection::sales_tax_items, false,
     "item_sales_tax", &list_sales_tax_items},
    {changed_resource::sales_tax_group_items, "sales_tax_group_items",
     &change_selection::sales_tax_group_items, false, "item_sales_tax_group", &list_sales_tax_group_items},
    {changed_resource::discount_items, "discount_items", &change_selection::discount_items, false,
     "item_discount", &list_discount_items},
    {changed_resource::service_items, "service_items", &change_selection::service_items, false,
     "item_service", &list_service_items},
    {changed_resource::non_inventory_items, "non_inventory_items", &change_selection::non_inventory_items,
     false, "item_non_inventory", &list_non_inventory_items},
    {changed_resource::other_charge_items, "other_charge_items", &change_selection::other_charge_items, false,
     "item_other_charge", &list_other_charge_items},
    {changed_resource::inventory_items, "inventory_items", &change_selection::inventory_items, false,
     "item_inventory", &list_inventory_items},
    {changed_resource::inventory_assembly_items, "inventory_assembly_items",
     &change_selection::inventory_assembly_items, false, "item_inventory_assembly",
     &list_inventory_assembly_items},
    {changed_resource::subtotal_items, "subtotal_items", &change_selection::subtotal_items, false,
     "item_subtotal", &list_subtotal_items},
    {changed_resource::item_groups, "item_groups", &change_selection::item_groups, false, "item_group",
     &list_item_groups},
    {changed_resource::price_levels, "price_levels", &change_selection::price_levels, false, "price_level",
     &list_price_levels},
    {changed_resource::customers, "customers", &change_selection::customers, false, "customer",
     &list_customers},
    {changed_resource::estimates, "estimates", &change_selection::estimates, true, "estimate",
     &list_estimates},
    {changed_resource::sales_orders, "sales_orders", &change_selection::sales_orders, true, "sales_order",
     &list_sales_orders},
    {changed_resource::purchase_orders, "purchase_orders", &change_selection::purchase_orders, true,
     "purchase_order", &list_purchase_orders},
    {changed_resource::time_tracking_activities, "time_tracking_activities",
     &change_selection::time_tracking_activities, true, "time_tracking", &list_time_tracking_activities},
    {changed_resource::inventory_adjustments, "inventory_adjustments",
     &change_selection::inventory_adjustments, true, "inventory_adjustment", &list_inventory_adjustments},
    {changed_resource::build_assemblies, "build_assemblies", &change_selection::build_assemblies, true,
     "build_assembly", &list_build_assemblies},
    {changed_resource::item_receipts, "item_receipts", &change_selection::item_receipts, true, "item_receipt",
     &list_item_receipts},
    {changed_resource::bills, "bills", &change_selection::bills, true, "bill", &list_bills},
    {changed_resource::invoices, "invoices", &change_selection::invoices, true, "invoice", &list_invoices},
    {changed_resource::sales_receipts, "sales_receipts", &change_selection::sales_receipts, true,
     "sales_receipt", &list_sales_receipts},
    {changed_resource::credit_memos, "credit_memos", &change_selection::credit_memos, true, "credit_memo",
     &list_credit_memos},
    {changed_resource::vendor_credits, "vendor_credits", &change_selection::vendor_credits, true,
     "vendor_credit", &list_vendor_credits},
    {changed_resource::checks, "checks", &change_selection::checks, true, "check", &list_checks},
    {changed_resource::credit_card_charges, "credit_card_charges", &change_selection::credit_card_charges,
     true, "credit_card_charge", &list_credit_card_charges},
    {changed_resource::credit_card_credits, "credit_card_credits", &change_selection::credit_card_credits,
     true, "credit_card_credit", &list_credit_card_credits},
    {changed_resource::journal_entries, "journal_entries", &change_selection::journal_entries, true,
     "journal_entry", &list_journal_entries},
    {changed_resource::receive_payments, "receive_payments", &change_selection::receive_payments, true,
     "receive_payment", &list_receive_payments},
    {changed_resource::bill_check_payments, "bill_check_payments", &change_selection::bill_check_payments,
     true, "bill_payment_check", &list_bill_check_payments},
    {changed_resource::bill_credit_card_payments, "bill_credit_card_payments",
     &change_selection::bill_credit_card_payments, true, "bill_payment_credit_card",
     &list_bill_credit_card_payments},
    {changed_resource::credit_card_refunds, "credit_card_refunds", &change_selection::credit_card_refunds,
     true, "ar_refund_credit_card", &list_credit_card_refunds},
    {changed_resource::sales_tax_payment_checks, "sales_tax_payment_checks",
     &change_selection::sales_tax_payment_checks, true, "sales_tax_payment_check",
     &list_sales_tax_payment_checks},
    {changed_resource::deposits, "deposits", &change_selection::deposits, true, "deposit", &list_deposits},
    {changed_resource::transfers, "transfers", &change_selection::transfers, true, "", &list_transfers},
};

} // namespace

std::span<const change_source> change_sources() noexcept {
    return table;
}

} // namespace recipes
} // namespace conductor
