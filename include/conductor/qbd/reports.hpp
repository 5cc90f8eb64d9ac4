#pragma once

// The types of reports. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/item_type_filter.hpp>
#include <conductor/qbd/types/posting_status_filter.hpp>
#include <conductor/qbd/types/transaction_type_filter.hpp>
#include <conductor/unrecognized_object.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Used by `reports`.
enum class report_category : std::uint16_t {
    unrecognized,
    general_summary,
    general_detail,
    aging,
    budget_summary,
    job,
    time,
    custom_detail,
    custom_summary,
    payroll_detail,
    payroll_summary
};

/// Used by `reports`.
enum class report_type : std::uint16_t {
    unrecognized,
    balance_sheet_by_class,
    balance_sheet_previous_year_comparison,
    balance_sheet_standard,
    balance_sheet_summary,
    customer_balance_summary,
    expense_by_vendor_summary,
    income_by_customer_summary,
    inventory_stock_status_by_item,
    inventory_stock_status_by_vendor,
    income_tax_summary,
    inventory_valuation_summary,
    inventory_valuation_summary_by_site,
    lot_number_in_stock_by_site,
    physical_inventory_worksheet,
    profit_and_loss_by_class,
    profit_and_loss_by_job,
    profit_and_loss_previous_year_comparison,
    profit_and_loss_standard,
    profit_and_loss_ytd_comparison,
    purchase_by_item_summary,
    purchase_by_vendor_summary,
    sales_by_customer_summary,
    sales_by_item_summary,
    sales_by_sales_representative_summary,
    sales_tax_liability,
    sales_tax_revenue_summary,
    serial_number_in_stock_by_site,
    trial_balance,
    vendor_balance_summary,
    _1099_detail,
    audit_trail,
    balance_sheet_detail,
    check_detail,
    customer_balance_detail,
    deposit_detail,
    estimates_by_job,
    expense_by_vendor_detail,
    general_ledger,
    income_by_customer_detail,
    income_tax_detail,
    inventory_valuation_detail,
    job_progress_invoices_vs_estimates,
    journal,
    missing_checks,
    open_invoices,
    open_purchase_orders,
    open_purchase_orders_by_job,
    open_sales_order_by_customer,
    open_sales_order_by_item,
    pending_sales,
    profit_and_loss_detail,
    purchase_by_item_detail,
    purchase_by_vendor_detail,
    sales_by_customer_detail,
    sales_by_item_detail,
    sales_by_sales_representative_detail,
    transaction_detail_by_account,
    transaction_list_by_customer,
    transaction_list_by_date,
    transaction_list_by_vendor,
    unpaid_bills_detail,
    unbilled_costs_by_job,
    vendor_balance_detail,
    ap_aging_detail,
    ap_aging_summary,
    ar_aging_detail,
    ar_aging_summary,
    collections_report,
    balance_sheet_budget_overview,
    balance_sheet_budget_vs_actual,
    profit_and_loss_budget_overview,
    profit_and_loss_budget_performance,
    profit_and_loss_budget_vs_actual,
    item_estimates_vs_actuals,
    item_profitability,
    job_estimates_vs_actuals_detail,
    job_estimates_vs_actuals_summary,
    job_profitability_detail,
    job_profitability_summary,
    time_by_item,
    time_by_job_detail,
    time_by_job_summary,
    time_by_name,
    custom_transaction_detail,
    custom_summary,
    employee_state_taxes_detail,
    payroll_item_detail,
    payroll_review_detail,
    payroll_transaction_detail,
    payroll_transactions_by_payee,
    employee_earnings_summary,
    payroll_liability_balances,
    payroll_summary
};

/// Used by `reports`.
enum class report_basis : std::uint16_t { unrecognized, accrual, cash, none };

/// Used by `reports`.
enum class general_summary_report_type : std::uint16_t {
    unrecognized,
    balance_sheet_by_class,
    balance_sheet_previous_year_comparison,
    balance_sheet_standard,
    balance_sheet_summary,
    customer_balance_summary,
    expense_by_vendor_summary,
    income_by_customer_summary,
    inventory_stock_status_by_item,
    inventory_stock_status_by_vendor,
    income_tax_summary,
    inventory_valuation_summary,
    inventory_valuation_summary_by_site,
    lot_number_in_stock_by_site,
    physical_inventory_worksheet,
    profit_and_loss_by_class,
    profit_and_loss_by_job,
    profit_and_loss_previous_year_comparison,
    profit_and_loss_standard,
    profit_and_loss_ytd_comparison,
    purchase_by_item_summary,
    purchase_by_vendor_summary,
    sales_by_customer_summary,
    sales_by_item_summary,
    sales_by_sales_representative_summary,
    sales_tax_liability,
    sales_tax_revenue_summary,
    serial_number_in_stock_by_site,
    trial_balance,
    vendor_balance_summary
};

/// Used by `reports`.
enum class date_macro : std::uint16_t {
    unrecognized,
    all,
    today,
    this_week,
    this_week_to_date,
    this_month,
    this_month_to_date,
    this_quarter,
    this_quarter_to_date,
    this_year,
    this_year_to_date,
    yesterday,
    last_week,
    last_week_to_date,
    last_month,
    last_month_to_date,
    last_quarter,
    last_quarter_to_date,
    last_year,
    last_year_to_date,
    next_week,
    next_four_weeks,
    next_month,
    next_quarter,
    next_year
};

/// Used by `reports`.
enum class account_type_filter : std::uint16_t {
    unrecognized,
    accounts_payable,
    accounts_receivable,
    allowed_for_1099,
    ap_and_sales_tax,
    ap_or_credit_card,
    ar_and_ap,
    asset,
    balance_sheet,
    bank,
    bank_and_ar_and_ap_and_uf,
    bank_and_uf,
    cost_of_sales,
    credit_card,
    current_asset,
    current_asset_and_expense,
    current_liability,
    equity,
    equity_and_income_and_expense,
    expense_and_other_expense,
    fixed_asset,
    income_and_expense,
    income_and_other_income,
    liability,
    liability_and_equity,
    long_term_liability,
    non_posting,
    ordinary_expense,
    ordinary_income,
    ordinary_income_and_cogs,
    ordinary_income_and_expense,
    other_asset,
    other_current_asset,
    other_current_liability,
    other_expense,
    other_income,
    other_income_or_expense
};

/// Used by `reports`.
enum class entity_type_filter : std::uint16_t { unrecognized, customer, employee, other_name, vendor };

/// Used by `reports`.
enum class report_detail_level : std::uint16_t { unrecognized, all, all_except_summary, summary_only };

/// Used by `reports`.
enum class report_calendar : std::uint16_t { unrecognized, calendar_year, fiscal_year, tax_year };

/// Used by `reports`.
enum class report_lines_to_return : std::uint16_t { unrecognized, active_only, non_zero, all };

/// Used by `reports`.
enum class summarize_columns_by : std::uint16_t {
    unrecognized,
    account,
    balance_sheet,
    class_,
    customer,
    customer_type,
    day,
    employee,
    four_week,
    half_month,
    income_statement,
    item_detail,
    item_type,
    month,
    payee,
    payment_method,
    payroll_item_detail,
    payroll_ytd_detail,
    quarter,
    sales_representative,
    sales_tax_code,
    shipping_method,
    terms,
    total_only,
    two_week,
    vendor,
    vendor_type,
    week,
    year
};

/// Used by `reports`.
enum class general_detail_report_type : std::uint16_t {
    unrecognized,
    _1099_detail,
    audit_trail,
    balance_sheet_detail,
    check_detail,
    customer_balance_detail,
    deposit_detail,
    estimates_by_job,
    expense_by_vendor_detail,
    general_ledger,
    income_by_customer_detail,
    income_tax_detail,
    inventory_valuation_detail,
    job_progress_invoices_vs_estimates,
    journal,
    missing_checks,
    open_invoices,
    open_purchase_orders,
    open_purchase_orders_by_job,
    open_sales_order_by_customer,
    open_sales_order_by_item,
    pending_sales,
    profit_and_loss_detail,
    purchase_by_item_detail,
    purchase_by_vendor_detail,
    sales_by_customer_detail,
    sales_by_item_detail,
    sales_by_sales_representative_detail,
    transaction_detail_by_account,
    transaction_list_by_customer,
    transaction_list_by_date,
    transaction_list_by_vendor,
    unpaid_bills_detail,
    unbilled_costs_by_job,
    vendor_balance_detail
};

/// Used by `reports`.
enum class accounts_to_include : std::uint16_t { unrecognized, all, in_use };

/// Used by `reports`.
enum class balance_as_of : std::uint16_t { unrecognized, report_end_date, today };

/// Used by `reports`.
enum class summarize_rows_by : std::uint16_t {
    unrecognized,
    account,
    balance_sheet,
    class_,
    customer,
    customer_type,
    day,
    employee,
    four_week,
    half_month,
    income_statement,
    item_detail,
    item_type,
    month,
    payee,
    payment_method,
    payroll_item_detail,
    payroll_ytd_detail,
    quarter,
    sales_representative,
    sales_tax_code,
    shipping_method,
    tax_line,
    terms,
    total_only,
    two_week,
    vendor,
    vendor_type,
    week,
    year
};

/// Used by `reports`.
enum class report_column_name : std::uint16_t {
    unrecognized,
    account,
    aging,
    amount,
    amount_difference,
    average_cost,
    billed_date,
    billing_status,
    calculated_amount,
    class_,
    cleared_status,
    cost_price,
    credit,
    currency,
    date,
    debit,
    delivery_date,
    due_date,
    estimate_active,
    exchange_rate,
    shipment_origin,
    income_subject_to_tax,
    invoiced,
    item,
    description,
    last_modified_by,
    latest_or_prior_state,
    memo,
    updated_at,
    name,
    name_account_number,
    name_address,
    name_city,
    name_contact,
    name_email,
    name_fax,
    name_phone,
    name_state,
    name_postal_code,
    open_balance,
    original_amount,
    paid_amount,
    paid_status,
    paid_through_date,
    payment_method,
    payroll_item,
    purchase_order_number,
    print_status,
    progress_amount,
    progress_percent,
    quantity,
    quantity_available,
    quantity_on_hand,
    quantity_on_sales_order,
    received_quantity,
    ref_number,
    running_balance,
    sales_representative,
    sales_tax_code,
    serial_or_lot_number,
    shipping_date,
    shipping_method,
    source_name,
    split_account,
    ssn_or_tax_identification_number,
    tax_line,
    tax_table_version,
    terms,
    transaction_id,
    transaction_number,
    transaction_type,
    unit_price,
    user_edit,
    value_on_hand,
    wage_base,
    wage_base_tips
};

/// Used by `reports`.
enum class aging_report_type : std::uint16_t {
    unrecognized,
    ap_aging_detail,
    ap_aging_summary,
    ar_aging_detail,
    ar_aging_summary,
    collections_report
};

/// Used by `reports`.
enum class budget_summary_report_type : std::uint16_t {
    unrecognized,
    balance_sheet_budget_overview,
    balance_sheet_budget_vs_actual,
    profit_and_loss_budget_overview,
    profit_and_loss_budget_performance,
    profit_and_loss_budget_vs_actual
};

/// Used by `reports`.
enum class budget_criterion : std::uint16_t {
    unrecognized,
    accounts,
    accounts_and_classes,
    accounts_and_customers
};

/// Used by `reports`.
enum class budget_summary_report_summarize_columns_by : std::uint16_t {
    unrecognized,
    class_,
    customer,
    date
};

/// Used by `reports`.
enum class budget_summary_report_summarize_rows_by : std::uint16_t {
    unrecognized,
    account,
    class_,
    customer
};

/// Used by `reports`.
enum class job_report_type : std::uint16_t {
    unrecognized,
    item_estimates_vs_actuals,
    item_profitability,
    job_estimates_vs_actuals_detail,
    job_estimates_vs_actuals_summary,
    job_profitability_detail,
    job_profitability_summary
};

/// Used by `reports`.
enum class time_report_type : std::uint16_t {
    unrecognized,
    time_by_item,
    time_by_job_detail,
    time_by_job_summary,
    time_by_name
};

/// Used by `reports`.
enum class custom_detail_report_type : std::uint16_t { unrecognized, custom_transaction_detail };

/// Used by `reports`.
enum class custom_summary_report_type : std::uint16_t { unrecognized, custom_summary };

/// Used by `reports`.
enum class payroll_detail_report_type : std::uint16_t {
    unrecognized,
    employee_state_taxes_detail,
    payroll_item_detail,
    payroll_review_detail,
    payroll_transaction_detail,
    payroll_transactions_by_payee
};

/// Used by `reports`.
enum class payroll_summary_report_type : std::uint16_t {
    unrecognized,
    employee_earnings_summary,
    payroll_liability_balances,
    payroll_summary
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::report_category> {
    static constexpr std::string_view values[] = {
        "general_summary", "general_detail", "aging",          "budget_summary", "job", "time",
        "custom_detail",   "custom_summary", "payroll_detail", "payroll_summary"};
};

template <>
struct enum_texts<qbd::report_type> {
    static constexpr std::string_view values[] = {
        "balance_sheet_by_class",
        "balance_sheet_previous_year_comparison",
        "balance_sheet_standard",
        "balance_sheet_summary",
        "customer_balance_summary",
        "expense_by_vendor_summary",
        "income_by_customer_summary",
        "inventory_stock_status_by_item",
        "inventory_stock_status_by_vendor",
        "income_tax_summary",
        "inventory_valuation_summary",
        "inventory_valuation_summary_by_site",
        "lot_number_in_stock_by_site",
        "physical_inventory_worksheet",
        "profit_and_loss_by_class",
        "profit_and_loss_by_job",
        "profit_and_loss_previous_year_comparison",
        "profit_and_loss_standard",
        "profit_and_loss_ytd_comparison",
        "purchase_by_item_summary",
        "purchase_by_vendor_summary",
        "sales_by_customer_summary",
        "sales_by_item_summary",
        "sales_by_sales_representative_summary",
        "sales_tax_liability",
        "sales_tax_revenue_summary",
        "serial_number_in_stock_by_site",
        "trial_balance",
        "vendor_balance_summary",
        "1099_detail",
        "audit_trail",
        "balance_sheet_detail",
        "check_detail",
        "customer_balance_detail",
        "deposit_detail",
        "estimates_by_job",
        "expense_by_vendor_detail",
        "general_ledger",
        "income_by_customer_detail",
        "income_tax_detail",
        "inventory_valuation_detail",
        "job_progress_invoices_vs_estimates",
        "journal",
        "missing_checks",
        "open_invoices",
        "open_purchase_orders",
        "open_purchase_orders_by_job",
        "open_sales_order_by_customer",
        "open_sales_order_by_item",
        "pending_sales",
        "profit_and_loss_detail",
        "purchase_by_item_detail",
        "purchase_by_vendor_detail",
        "sales_by_customer_detail",
        "sales_by_item_detail",
        "sales_by_sales_representative_detail",
        "transaction_detail_by_account",
        "transaction_list_by_customer",
        "transaction_list_by_date",
        "transaction_list_by_vendor",
        "unpaid_bills_detail",
        "unbilled_costs_by_job",
        "vendor_balance_detail",
        "ap_aging_detail",
        "ap_aging_summary",
        "ar_aging_detail",
        "ar_aging_summary",
        "collections_report",
        "balance_sheet_budget_overview",
        "balance_sheet_budget_vs_actual",
        "profit_and_loss_budget_overview",
        "profit_and_loss_budget_performance",
        "profit_and_loss_budget_vs_actual",
        "item_estimates_vs_actuals",
        "item_profitability",
        "job_estimates_vs_actuals_detail",
        "job_estimates_vs_actuals_summary",
        "job_profitability_detail",
        "job_profitability_summary",
        "time_by_item",
        "time_by_job_detail",
        "time_by_job_summary",
        "time_by_name",
        "custom_transaction_detail",
        "custom_summary",
        "employee_state_taxes_detail",
        "payroll_item_detail",
        "payroll_review_detail",
        "payroll_transaction_detail",
        "payroll_transactions_by_payee",
        "employee_earnings_summary",
        "payroll_liability_balances",
        "payroll_summary"};
};

template <>
struct enum_texts<qbd::report_basis> {
    static constexpr std::string_view values[] = {"accrual", "cash", "none"};
};

template <>
struct enum_texts<qbd::general_summary_report_type> {
    static constexpr std::string_view values[] = {
        "balance_sheet_by_class",
        "balance_sheet_previous_year_comparison",
        "balance_sheet_standard",
        "balance_sheet_summary",
        "customer_balance_summary",
        "expense_by_vendor_summary",
        "income_by_customer_summary",
        "inventory_stock_status_by_item",
        "inventory_stock_status_by_vendor",
        "income_tax_summary",
        "inventory_valuation_summary",
        "inventory_valuation_summary_by_site",
        "lot_number_in_stock_by_site",
        "physical_inventory_worksheet",
        "profit_and_loss_by_class",
        "profit_and_loss_by_job",
        "profit_and_loss_previous_year_comparison",
        "profit_and_loss_standard",
        "profit_and_loss_ytd_comparison",
        "purchase_by_item_summary",
        "purchase_by_vendor_summary",
        "sales_by_customer_summary",
        "sales_by_item_summary",
        "sales_by_sales_representative_summary",
        "sales_tax_liability",
        "sales_tax_revenue_summary",
        "serial_number_in_stock_by_site",
        "trial_balance",
        "vendor_balance_summary"};
};

template <>
struct enum_texts<qbd::date_macro> {
    static constexpr std::string_view values[] = {
        "all",
        "today",
        "this_week",
        "this_week_to_date",
        "this_month",
        "this_month_to_date",
        "this_quarter",
        "this_quarter_to_date",
        "this_year",
        "this_year_to_date",
        "yesterday",
        "last_week",
        "last_week_to_date",
        "last_month",
        "last_month_to_date",
        "last_quarter",
        "last_quarter_to_date",
        "last_year",
        "last_year_to_date",
        "next_week",
        "next_four_weeks",
        "next_month",
        "next_quarter",
        "next_year"};
};

template <>
struct enum_texts<qbd::account_type_filter> {
    static constexpr std::string_view values[] = {
        "accounts_payable",
        "accounts_receivable",
        "allowed_for_1099",
        "ap_and_sales_tax",
        "ap_or_credit_card",
        "ar_and_ap",
        "asset",
        "balance_sheet",
        "bank",
        "bank_and_ar_and_ap_and_uf",
        "bank_and_uf",
        "cost_of_sales",
        "credit_card",
        "current_asset",
        "current_asset_and_expense",
        "current_liability",
        "equity",
        "equity_and_income_and_expense",
        "expense_and_other_expense",
        "fixed_asset",
        "income_and_expense",
        "income_and_other_income",
        "liability",
        "liability_and_equity",
        "long_term_liability",
        "non_posting",
        "ordinary_expense",
        "ordinary_income",
        "ordinary_income_and_cogs",
        "ordinary_income_and_expense",
        "other_asset",
        "other_current_asset",
        "other_current_liability",
        "other_expense",
        "other_income",
        "other_income_or_expense"};
};

template <>
struct enum_texts<qbd::entity_type_filter> {
    static constexpr std::string_view values[] = {"customer", "employee", "other_name", "vendor"};
};

template <>
struct enum_texts<qbd::report_detail_level> {
    static constexpr std::string_view values[] = {"all", "all_except_summary", "summary_only"};
};

template <>
struct enum_texts<qbd::report_calendar> {
    static constexpr std::string_view values[] = {"calendar_year", "fiscal_year", "tax_year"};
};

template <>
struct enum_texts<qbd::report_lines_to_return> {
    static constexpr std::string_view values[] = {"active_only", "non_zero", "all"};
};

template <>
struct enum_texts<qbd::summarize_columns_by> {
    static constexpr std::string_view values[] = {
        "account",
        "balance_sheet",
        "class",
        "customer",
        "customer_type",
        "day",
        "employee",
        "four_week",
        "half_month",
        "income_statement",
        "item_detail",
        "item_type",
        "month",
        "payee",
        "payment_method",
        "payroll_item_detail",
        "payroll_ytd_detail",
        "quarter",
        "sales_representative",
        "sales_tax_code",
        "shipping_method",
        "terms",
        "total_only",
        "two_week",
        "vendor",
        "vendor_type",
        "week",
        "year"};
};

template <>
struct enum_texts<qbd::general_detail_report_type> {
    static constexpr std::string_view values[] = {
        "1099_detail",
        "audit_trail",
        "balance_sheet_detail",
        "check_detail",
        "customer_balance_detail",
        "deposit_detail",
        "estimates_by_job",
        "expense_by_vendor_detail",
        "general_ledger",
        "income_by_customer_detail",
        "income_tax_detail",
        "inventory_valuation_detail",
        "job_progress_invoices_vs_estimates",
        "journal",
        "missing_checks",
        "open_invoices",
        "open_purchase_orders",
        "open_purchase_orders_by_job",
        "open_sales_order_by_customer",
        "open_sales_order_by_item",
        "pending_sales",
        "profit_and_loss_detail",
        "purchase_by_item_detail",
        "purchase_by_vendor_detail",
        "sales_by_customer_detail",
        "sales_by_item_detail",
        "sales_by_sales_representative_detail",
        "transaction_detail_by_account",
        "transaction_list_by_customer",
        "transaction_list_by_date",
        "transaction_list_by_vendor",
        "unpaid_bills_detail",
        "unbilled_costs_by_job",
        "vendor_balance_detail"};
};

template <>
struct enum_texts<qbd::accounts_to_include> {
    static constexpr std::string_view values[] = {"all", "in_use"};
};

template <>
struct enum_texts<qbd::balance_as_of> {
    static constexpr std::string_view values[] = {"report_end_date", "today"};
};

template <>
struct enum_texts<qbd::summarize_rows_by> {
    static constexpr std::string_view values[] = {
        "account",
        "balance_sheet",
        "class",
        "customer",
        "customer_type",
        "day",
        "employee",
        "four_week",
        "half_month",
        "income_statement",
        "item_detail",
        "item_type",
        "month",
        "payee",
        "payment_method",
        "payroll_item_detail",
        "payroll_ytd_detail",
        "quarter",
        "sales_representative",
        "sales_tax_code",
        "shipping_method",
        "tax_line",
        "terms",
        "total_only",
        "two_week",
        "vendor",
        "vendor_type",
        "week",
        "year"};
};

template <>
struct enum_texts<qbd::report_column_name> {
    static constexpr std::string_view values[] = {
        "account",
        "aging",
        "amount",
        "amount_difference",
        "average_cost",
        "billed_date",
        "billing_status",
        "calculated_amount",
        "class",
        "cleared_status",
        "cost_price",
        "credit",
        "currency",
        "date",
        "debit",
        "delivery_date",
        "due_date",
        "estimate_active",
        "exchange_rate",
        "shipment_origin",
        "income_subject_to_tax",
        "invoiced",
        "item",
        "description",
        "last_modified_by",
        "latest_or_prior_state",
        "memo",
        "updated_at",
        "name",
        "name_account_number",
        "name_address",
        "name_city",
        "name_contact",
        "name_email",
        "name_fax",
        "name_phone",
        "name_state",
        "name_postal_code",
        "open_balance",
        "original_amount",
        "paid_amount",
        "paid_status",
        "paid_through_date",
        "payment_method",
        "payroll_item",
        "purchase_order_number",
        "print_status",
        "progress_amount",
        "progress_percent",
        "quantity",
        "quantity_available",
        "quantity_on_hand",
        "quantity_on_sales_order",
        "received_quantity",
        "ref_number",
        "running_balance",
        "sales_representative",
        "sales_tax_code",
        "serial_or_lot_number",
        "shipping_date",
        "shipping_method",
        "source_name",
        "split_account",
        "ssn_or_tax_identification_number",
        "tax_line",
        "tax_table_version",
        "terms",
        "transaction_id",
        "transaction_number",
        "transaction_type",
        "unit_price",
        "user_edit",
        "value_on_hand",
        "wage_base",
        "wage_base_tips"};
};

template <>
struct enum_texts<qbd::aging_report_type> {
    static constexpr std::string_view values[] = {
        "ap_aging_detail", "ap_aging_summary", "ar_aging_detail", "ar_aging_summary", "collections_report"};
};

template <>
struct enum_texts<qbd::budget_summary_report_type> {
    static constexpr std::string_view values[] = {
        "balance_sheet_budget_overview", "balance_sheet_budget_vs_actual", "profit_and_loss_budget_overview",
        "profit_and_loss_budget_performance", "profit_and_loss_budget_vs_actual"};
};

template <>
struct enum_texts<qbd::budget_criterion> {
    static constexpr std::string_view values[] = {
        "accounts", "accounts_and_classes", "accounts_and_customers"};
};

template <>
struct enum_texts<qbd::budget_summary_report_summarize_columns_by> {
    static constexpr std::string_view values[] = {"class", "customer", "date"};
};

template <>
struct enum_texts<qbd::budget_summary_report_summarize_rows_by> {
    static constexpr std::string_view values[] = {"account", "class", "customer"};
};

template <>
struct enum_texts<qbd::job_report_type> {
    static constexpr std::string_view values[] = {
        "item_estimates_vs_actuals",        "item_profitability",       "job_estimates_vs_actuals_detail",
        "job_estimates_vs_actuals_summary", "job_profitability_detail", "job_profitability_summary"};
};

template <>
struct enum_texts<qbd::time_report_type> {
    static constexpr std::string_view values[] = {
        "time_by_item", "time_by_job_detail", "time_by_job_summary", "time_by_name"};
};

template <>
struct enum_texts<qbd::custom_detail_report_type> {
    static constexpr std::string_view values[] = {"custom_transaction_detail"};
};

template <>
struct enum_texts<qbd::custom_summary_report_type> {
    static constexpr std::string_view values[] = {"custom_summary"};
};

template <>
struct enum_texts<qbd::payroll_detail_report_type> {
    static constexpr std::string_view values[] = {
        "employee_state_taxes_detail", "payroll_item_detail", "payroll_review_detail",
        "payroll_transaction_detail", "payroll_transactions_by_payee"};
};

template <>
struct enum_texts<qbd::payroll_summary_report_type> {
    static constexpr std::string_view values[] = {
        "employee_earnings_summary", "payroll_liability_balances", "payroll_summary"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `report_column`.
struct report_column_title {
    double row_number = 0;            ///< `rowNumber`
    std::optional<std::string> value; ///< `value`

    bool operator==(const report_column_title&) const = default;
};

/// Part of `report`.
struct report_column {
    std::string column_id;                        ///< `columnId`
    std::string column_type;                      ///< `columnType`
    std::optional<std::string> data_type;         ///< `dataType`
    std::vector<qbd::report_column_title> titles; ///< `titles`

    bool operator==(const report_column&) const = default;
};

/// Part of `report_row`.
struct report_text_row {
    std::string kind;                ///< `kind`, always "text"
    double row_number = 0;           ///< `rowNumber`
    std::optional<std::string> text; ///< `text`

    bool operator==(const report_text_row&) const = default;
};

/// Part of `report_data_row`, `report_subtotal_row`, `report_total_row`.
struct report_row_descriptor {
    std::optional<std::string> type;  ///< `type`
    std::optional<std::string> value; ///< `value`

    bool operator==(const report_row_descriptor&) const = default;
};

/// Part of `report_data_row`, `report_subtotal_row`, `report_total_row`.
struct report_cell {
    std::string column_id;                ///< `columnId`
    std::optional<std::string> value;     ///< `value`
    std::optional<std::string> data_type; ///< `dataType`

    bool operator==(const report_cell&) const = default;
};

/// Part of `report_row`.
struct report_data_row {
    std::string kind;                                         ///< `kind`, always "data"
    double row_number = 0;                                    ///< `rowNumber`
    std::optional<qbd::report_row_descriptor> row_descriptor; ///< `rowDescriptor`
    std::vector<qbd::report_cell> cells;                      ///< `cells`

    bool operator==(const report_data_row&) const = default;
};

/// Part of `report_row`.
struct report_subtotal_row {
    std::string kind;                                         ///< `kind`, always "subtotal"
    double row_number = 0;                                    ///< `rowNumber`
    std::optional<qbd::report_row_descriptor> row_descriptor; ///< `rowDescriptor`
    std::vector<qbd::report_cell> cells;                      ///< `cells`

    bool operator==(const report_subtotal_row&) const = default;
};

/// Part of `report_row`.
struct report_total_row {
    std::string kind;                                         ///< `kind`, always "total"
    double row_number = 0;                                    ///< `rowNumber`
    std::optional<qbd::report_row_descriptor> row_descriptor; ///< `rowDescriptor`
    std::vector<qbd::report_cell> cells;                      ///< `cells`

    bool operator==(const report_total_row&) const = default;
};

/// Used by `reports`.
/// Which one it is says the member `kind`.
using report_row = std::variant<
    qbd::report_text_row, qbd::report_data_row, qbd::report_subtotal_row, qbd::report_total_row,
    unrecognized_object>;

/// `qbd_report` in JSON. Answer of 10 operations.
struct report {
    std::string object_type;                           ///< `objectType`, always "qbd_report"
    open_enum<qbd::report_category> category;          ///< `category`
    open_enum<qbd::report_type> report_type;           ///< `reportType`
    std::optional<std::string> title;                  ///< `title`
    std::optional<std::string> subtitle;               ///< `subtitle`
    std::optional<open_enum<qbd::report_basis>> basis; ///< `basis`
    std::optional<double> row_count;                   ///< `rowCount`
    std::optional<double> column_count;                ///< `columnCount`
    std::optional<double> column_title_row_count;      ///< `columnTitleRowCount`
    std::vector<qbd::report_column> columns;           ///< `columns`
    std::vector<qbd::report_row> rows;                 ///< `rows`

    bool operator==(const report&) const = default;
};

/// Query parameters of `reports::general_summary`.
struct general_summary_report_params {
    open_enum<qbd::general_summary_report_type> report_type{};                 ///< `reportType`, required
    std::optional<std::chrono::year_month_day> report_date_from{};             ///< `reportDateFrom`
    std::optional<std::chrono::year_month_day> report_date_to{};               ///< `reportDateTo`
    std::optional<open_enum<qbd::date_macro>> report_date_macro{};             ///< `reportDateMacro`
    std::optional<open_enum<qbd::account_type_filter>> account_type{};         ///< `accountType`
    std::vector<std::string> account_ids{};                                    ///< `accountIds`
    std::vector<std::string> account_full_names{};                             ///< `accountFullNames`
    std::optional<open_enum<qbd::entity_type_filter>> entity_type{};           ///< `entityType`
    std::vector<std::string> entity_ids{};                                     ///< `entityIds`
    std::vector<std::string> entity_full_names{};                              ///< `entityFullNames`
    std::optional<open_enum<qbd::item_type_filter>> item_type{};               ///< `itemType`
    std::vector<std::string> item_ids{};                                       ///< `itemIds`
    std::vector<std::string> item_full_names{};                                ///< `itemFullNames`
    std::vector<std::string> class_ids{};                                      ///< `classIds`
    std::vector<std::string> class_full_names{};                               ///< `classFullNames`
    std::vector<open_enum<qbd::transaction_type_filter>> transaction_types{};  ///< `transactionTypes`
    std::optional<open_enum<qbd::report_detail_level>> detail_level{};         ///< `detailLevel`, default all
    std::optional<open_enum<qbd::posting_status_filter>> posting_status{};     ///< `postingStatus`
    std::optional<std::chrono::year_month_day> updated_after{};                ///< `updatedAfter`
    std::optional<std::chrono::year_month_day> updated_before{};               ///< `updatedBefore`
    std::optional<open_enum<qbd::date_macro>> updated_date_macro{};            ///< `updatedDateMacro`
    std::optional<open_enum<qbd::report_calendar>> report_calendar{};          ///< `reportCalendar`
    std::optional<open_enum<qbd::report_lines_to_return>> rows_to_return{};    ///< `rowsToReturn`
    std::optional<open_enum<qbd::report_lines_to_return>> columns_to_return{}; ///< `columnsToReturn`
    std::optional<open_enum<qbd::summarize_columns_by>> summarize_columns_by{}; ///< `summarizeColumnsBy`
    std::optional<bool> include_subcolumns{};                                   ///< `includeSubcolumns`
    std::optional<open_enum<qbd::report_basis>> basis{};                        ///< `basis`, default none

    bool operator==(const general_summary_report_params&) const = default;
};

/// Query parameters of `reports::general_detail`.
struct general_detail_report_params {
    open_enum<qbd::general_detail_report_type> report_type{};                 ///< `reportType`, required
    std::optional<std::chrono::year_month_day> report_date_from{};            ///< `reportDateFrom`
    std::optional<std::chrono::year_month_day> report_date_to{};              ///< `reportDateTo`
    std::optional<open_enum<qbd::date_macro>> report_date_macro{};            ///< `reportDateMacro`
    std::optional<open_enum<qbd::account_type_filter>> account_type{};        ///< `accountType`
    std::vector<std::string> account_ids{};                                   ///< `accountIds`
    std::vector<std::string> account_full_names{};                            ///< `accountFullNames`
    std::optional<open_enum<qbd::entity_type_filter>> entity_type{};          ///< `entityType`
    std::vector<std::string> entity_ids{};                                    ///< `entityIds`
    std::vector<std::string> entity_full_names{};                             ///< `entityFullNames`
    std::optional<open_enum<qbd::item_type_filter>> item_type{};              ///< `itemType`
    std::vector<std::string> item_ids{};                                      ///< `itemIds`
    std::vector<std::string> item_full_names{};                               ///< `itemFullNames`
    std::vector<std::string> class_ids{};                                     ///< `classIds`
    std::vector<std::string> class_full_names{};                              ///< `classFullNames`
    std::vector<open_enum<qbd::transaction_type_filter>> transaction_types{}; ///< `transactionTypes`
    std::optional<open_enum<qbd::report_detail_level>> detail_level{};        ///< `detailLevel`, default all
    std::optional<open_enum<qbd::posting_status_filter>> posting_status{};    ///< `postingStatus`
    std::optional<std::chrono::year_month_day> updated_after{};               ///< `updatedAfter`
    std::optional<std::chrono::year_month_day> updated_before{};              ///< `updatedBefore`
    std::optional<open_enum<qbd::date_macro>> updated_date_macro{};           ///< `updatedDateMacro`
    std::optional<open_enum<qbd::accounts_to_include>> accounts_to_include{}; ///< `accountsToInclude`
    std::optional<open_enum<qbd::balance_as_of>> open_balance_as_of{}; ///< `openBalanceAsOf`, default today
    std::optional<open_enum<qbd::summarize_rows_by>> summarize_rows_by{}; ///< `summarizeRowsBy`
    std::vector<open_enum<qbd::report_column_name>> include_columns{};    ///< `includeColumns`
    std::optional<open_enum<qbd::report_basis>> basis{};                  ///< `basis`, default none

    bool operator==(const general_detail_report_params&) const = default;
};

/// Query parameters of `reports::aging`.
struct aging_report_params {
    open_enum<qbd::aging_report_type> report_type{};                          ///< `reportType`, required
    std::optional<std::chrono::year_month_day> report_date_from{};            ///< `reportDateFrom`
    std::optional<std::chrono::year_month_day> report_date_to{};              ///< `reportDateTo`
    std::optional<open_enum<qbd::date_macro>> report_date_macro{};            ///< `reportDateMacro`
    std::optional<open_enum<qbd::account_type_filter>> account_type{};        ///< `accountType`
    std::vector<std::string> account_ids{};                                   ///< `accountIds`
    std::vector<std::string> account_full_names{};                            ///< `accountFullNames`
    std::optional<open_enum<qbd::entity_type_filter>> entity_type{};          ///< `entityType`
    std::vector<std::string> entity_ids{};                                    ///< `entityIds`
    std::vector<std::string> entity_full_names{};                             ///< `entityFullNames`
    std::optional<open_enum<qbd::item_type_filter>> item_type{};              ///< `itemType`
    std::vector<std::string> item_ids{};                                      ///< `itemIds`
    std::vector<std::string> item_full_names{};                               ///< `itemFullNames`
    std::vector<std::string> class_ids{};                                     ///< `classIds`
    std::vector<std::string> class_full_names{};                              ///< `classFullNames`
    std::vector<open_enum<qbd::transaction_type_filter>> transaction_types{}; ///< `transactionTypes`
    std::optional<open_enum<qbd::report_detail_level>> detail_level{};        ///< `detailLevel`, default all
    std::optional<open_enum<qbd::posting_status_filter>> posting_status{};    ///< `postingStatus`
    std::optional<std::chrono::year_month_day> updated_after{};               ///< `updatedAfter`
    std::optional<std::chrono::year_month_day> updated_before{};              ///< `updatedBefore`
    std::optional<open_enum<qbd::date_macro>> updated_date_macro{};           ///< `updatedDateMacro`
    std::vector<open_enum<qbd::report_column_name>> include_columns{};        ///< `includeColumns`
    std::optional<open_enum<qbd::accounts_to_include>> accounts_to_include{}; ///< `accountsToInclude`
    std::optional<open_enum<qbd::balance_as_of>> aging_as_of{}; ///< `agingAsOf`, default report_end_date

    bool operator==(const aging_report_params&) const = default;
};

/// Query parameters of `reports::budget_summary`.
struct budget_summary_report_params {
    open_enum<qbd::budget_summary_report_type> report_type{};           ///< `reportType`, required
    std::optional<std::chrono::year_month_day> report_date_from{};      ///< `reportDateFrom`
    std::optional<std::chrono::year_month_day> report_date_to{};        ///< `reportDateTo`
    std::optional<open_enum<qbd::date_macro>> report_date_macro{};      ///< `reportDateMacro`
    std::optional<double> fiscal_year{};                                ///< `fiscalYear`, required
    std::optional<open_enum<qbd::budget_criterion>> budget_criterion{}; ///< `budgetCriterion`
    std::vector<std::string> class_ids{};                               ///< `classIds`
    std::vector<std::string> class_full_names{};                        ///< `classFullNames`
    std::optional<open_enum<qbd::budget_summary_report_summarize_columns_by>>
        summarize_columns_by{}; ///< `summarizeColumnsBy`
    std::optional<open_enum<qbd::budget_summary_report_summarize_rows_by>>
        summarize_rows_by{}; ///< `summarizeRowsBy`

    bool operator==(const budget_summary_report_params&) const = default;
};

/// Query parameters of `reports::job`.
struct job_report_params {
    open_enum<qbd::job_report_type> report_type{};                            ///< `reportType`, required
    std::optional<std::chrono::year_month_day> report_date_from{};            ///< `reportDateFrom`
    std::optional<std::chrono::year_month_day> report_date_to{};              ///< `reportDateTo`
    std::optional<open_enum<qbd::date_macro>> report_date_macro{};            ///< `reportDateMacro`
    std::optional<open_enum<qbd::account_type_filter>> account_type{};        ///< `accountType`
    std::vector<std::string> account_ids{};                                   ///< `accountIds`
    std::vector<std::string> account_full_names{};                            ///< `accountFullNames`
    std::optional<open_enum<qbd::entity_type_filter>> entity_type{};          ///< `entityType`
    std::vector<std::string> entity_ids{};                                    ///< `entityIds`
    std::vector<std::string> entity_full_names{};                             ///< `entityFullNames`
    std::optional<open_enum<qbd::item_type_filter>> item_type{};              ///< `itemType`
    std::vector<std::string> item_ids{};                                      ///< `itemIds`
    std::vector<std::string> item_full_names{};                               ///< `itemFullNames`
    std::vector<std::string> class_ids{};                                     ///< `classIds`
    std::vector<std::string> class_full_names{};                              ///< `classFullNames`
    std::vector<open_enum<qbd::transaction_type_filter>> transaction_types{}; ///< `transactionTypes`
    std::optional<open_enum<qbd::report_detail_level>> detail_level{};        ///< `detailLevel`, default all
    std::optional<open_enum<qbd::posting_status_filter>> posting_status{};    ///< `postingStatus`
    std::optional<std::chrono::year_month_day> updated_after{};               ///< `updatedAfter`
    std::optional<std::chrono::year_month_day> updated_before{};              ///< `updatedBefore`
    std::optional<open_enum<qbd::date_macro>> updated_date_macro{};           ///< `updatedDateMacro`
    std::optional<open_enum<qbd::summarize_columns_by>> summarize_columns_by{}; ///< `summarizeColumnsBy`
    std::optional<bool> include_subcolumns{};                                   ///< `includeSubcolumns`

    bool operator==(const job_report_params&) const = default;
};

/// Query parameters of `reports::time`.
struct time_report_params {
    open_enum<qbd::time_report_type> report_type{};                             ///< `reportType`, required
    std::optional<std::chrono::year_month_day> report_date_from{};              ///< `reportDateFrom`
    std::optional<std::chrono::year_month_day> report_date_to{};                ///< `reportDateTo`
    std::optional<open_enum<qbd::date_macro>> report_date_macro{};              ///< `reportDateMacro`
    std::optional<open_enum<qbd::entity_type_filter>> entity_type{};            ///< `entityType`
    std::vector<std::string> entity_ids{};                                      ///< `entityIds`
    std::vector<std::string> entity_full_names{};                               ///< `entityFullNames`
    std::optional<open_enum<qbd::item_type_filter>> item_type{};                ///< `itemType`
    std::vector<std::string> item_ids{};                                        ///< `itemIds`
    std::vector<std::string> item_full_names{};                                 ///< `itemFullNames`
    std::vector<std::string> class_ids{};                                       ///< `classIds`
    std::vector<std::string> class_full_names{};                                ///< `classFullNames`
    std::optional<open_enum<qbd::summarize_columns_by>> summarize_columns_by{}; ///< `summarizeColumnsBy`
    std::optional<bool> include_subcolumns{};                                   ///< `includeSubcolumns`
    std::optional<open_enum<qbd::report_calendar>> report_calendar{};           ///< `reportCalendar`
    std::optional<open_enum<qbd::report_lines_to_return>> rows_to_return{};     ///< `rowsToReturn`
    std::optional<open_enum<qbd::report_lines_to_return>> columns_to_return{};  ///< `columnsToReturn`

    bool operator==(const time_report_params&) const = default;
};

/// Query parameters of `reports::custom_detail`.
struct custom_detail_report_params {
    std::optional<open_enum<qbd::custom_detail_report_type>>
        report_type{}; ///< `reportType`, default custom_transaction_detail
    std::optional<std::chrono::year_month_day> report_date_from{};            ///< `reportDateFrom`
    std::optional<std::chrono::year_month_day> report_date_to{};              ///< `reportDateTo`
    std::optional<open_enum<qbd::date_macro>> report_date_macro{};            ///< `reportDateMacro`
    std::optional<open_enum<qbd::account_type_filter>> account_type{};        ///< `accountType`
    std::vector<std::string> account_ids{};                                   ///< `accountIds`
    std::vector<std::string> account_full_names{};                            ///< `accountFullNames`
    std::optional<open_enum<qbd::entity_type_filter>> entity_type{};          ///< `entityType`
    std::vector<std::string> entity_ids{};                                    ///< `entityIds`
    std::vector<std::string> entity_full_names{};                             ///< `entityFullNames`
    std::optional<open_enum<qbd::item_type_filter>> item_type{};              ///< `itemType`
    std::vector<std::string> item_ids{};                                      ///< `itemIds`
    std::vector<std::string> item_full_names{};                               ///< `itemFullNames`
    std::vector<std::string> class_ids{};                                     ///< `classIds`
    std::vector<std::string> class_full_names{};                              ///< `classFullNames`
    std::vector<open_enum<qbd::transaction_type_filter>> transaction_types{}; ///< `transactionTypes`
    std::optional<open_enum<qbd::report_detail_level>> detail_level{};        ///< `detailLevel`, default all
    std::optional<open_enum<qbd::posting_status_filter>> posting_status{};    ///< `postingStatus`
    std::optional<std::chrono::year_month_day> updated_after{};               ///< `updatedAfter`
    std::optional<std::chrono::year_month_day> updated_before{};              ///< `updatedBefore`
    std::optional<open_enum<qbd::date_macro>> updated_date_macro{};           ///< `updatedDateMacro`
    std::optional<open_enum<qbd::accounts_to_include>> accounts_to_include{}; ///< `accountsToInclude`
    std::optional<open_enum<qbd::balance_as_of>> open_balance_as_of{}; ///< `openBalanceAsOf`, default today
    open_enum<qbd::summarize_rows_by> summarize_rows_by{};             ///< `summarizeRowsBy`, required
    std::vector<open_enum<qbd::report_column_name>> include_columns{}; ///< `includeColumns`, required
    std::optional<open_enum<qbd::report_basis>> basis{};               ///< `basis`, default none

    bool operator==(const custom_detail_report_params&) const = default;
};

/// Query parameters of `reports::custom_summary`.
struct custom_summary_report_params {
    std::optional<open_enum<qbd::custom_summary_report_type>>
        report_type{};                                             ///< `reportType`, default custom_summary
    std::optional<std::chrono::year_month_day> report_date_from{}; ///< `reportDateFrom`
    std::optional<std::chrono::year_month_day> report_date_to{};   ///< `reportDateTo`
    std::optional<open_enum<qbd::date_macro>> report_date_macro{}; ///< `reportDateMacro`
    std::optional<open_enum<qbd::account_type_filter>> account_type{};         ///< `accountType`
    std::vector<std::string> account_ids{};                                    ///< `accountIds`
    std::vector<std::string> account_full_names{};                             ///< `accountFullNames`
    std::optional<open_enum<qbd::entity_type_filter>> entity_type{};           ///< `entityType`
    std::vector<std::string> entity_ids{};                                     ///< `entityIds`
    std::vector<std::string> entity_full_names{};                              ///< `entityFullNames`
    std::optional<open_enum<qbd::item_type_filter>> item_type{};               ///< `itemType`
    std::vector<std::string> item_ids{};                                       ///< `itemIds`
    std::vector<std::string> item_full_names{};                                ///< `itemFullNames`
    std::vector<std::string> class_ids{};                                      ///< `classIds`
    std::vector<std::string> class_full_names{};                               ///< `classFullNames`
    std::vector<open_enum<qbd::transaction_type_filter>> transaction_types{};  ///< `transactionTypes`
    std::optional<open_enum<qbd::report_detail_level>> detail_level{};         ///< `detailLevel`, default all
    std::optional<open_enum<qbd::posting_status_filter>> posting_status{};     ///< `postingStatus`
    std::optional<std::chrono::year_month_day> updated_after{};                ///< `updatedAfter`
    std::optional<std::chrono::year_month_day> updated_before{};               ///< `updatedBefore`
    std::optional<open_enum<qbd::date_macro>> updated_date_macro{};            ///< `updatedDateMacro`
    std::optional<open_enum<qbd::report_calendar>> report_calendar{};          ///< `reportCalendar`
    std::optional<open_enum<qbd::report_lines_to_return>> rows_to_return{};    ///< `rowsToReturn`
    std::optional<open_enum<qbd::report_lines_to_return>> columns_to_return{}; ///< `columnsToReturn`
    open_enum<qbd::summarize_columns_by> summarize_columns_by{}; ///< `summarizeColumnsBy`, required
    open_enum<qbd::summarize_rows_by> summarize_rows_by{};       ///< `summarizeRowsBy`, required
    std::optional<bool> include_subcolumns{};                    ///< `includeSubcolumns`
    std::optional<open_enum<qbd::report_basis>> basis{};         ///< `basis`, default none

    bool operator==(const custom_summary_report_params&) const = default;
};

/// Query parameters of `reports::payroll_detail`.
struct payroll_detail_report_params {
    open_enum<qbd::payroll_detail_report_type> report_type{};                 ///< `reportType`, required
    std::optional<std::chrono::year_month_day> report_date_from{};            ///< `reportDateFrom`
    std::optional<std::chrono::year_month_day> report_date_to{};              ///< `reportDateTo`
    std::optional<open_enum<qbd::date_macro>> report_date_macro{};            ///< `reportDateMacro`
    std::optional<open_enum<qbd::account_type_filter>> account_type{};        ///< `accountType`
    std::vector<std::string> account_ids{};                                   ///< `accountIds`
    std::vector<std::string> account_full_names{};                            ///< `accountFullNames`
    std::optional<open_enum<qbd::entity_type_filter>> entity_type{};          ///< `entityType`
    std::vector<std::string> entity_ids{};                                    ///< `entityIds`
    std::vector<std::string> entity_full_names{};                             ///< `entityFullNames`
    std::optional<open_enum<qbd::item_type_filter>> item_type{};              ///< `itemType`
    std::vector<std::string> item_ids{};                                      ///< `itemIds`
    std::vector<std::string> item_full_names{};                               ///< `itemFullNames`
    std::vector<std::string> class_ids{};                                     ///< `classIds`
    std::vector<std::string> class_full_names{};                              ///< `classFullNames`
    std::optional<open_enum<qbd::report_detail_level>> detail_level{};        ///< `detailLevel`, default all
    std::optional<open_enum<qbd::posting_status_filter>> posting_status{};    ///< `postingStatus`
    std::optional<std::chrono::year_month_day> updated_after{};               ///< `updatedAfter`
    std::optional<std::chrono::year_month_day> updated_before{};              ///< `updatedBefore`
    std::optional<open_enum<qbd::date_macro>> updated_date_macro{};           ///< `updatedDateMacro`
    std::optional<open_enum<qbd::accounts_to_include>> accounts_to_include{}; ///< `accountsToInclude`
    std::optional<open_enum<qbd::balance_as_of>> open_balance_as_of{}; ///< `openBalanceAsOf`, default today
    std::optional<open_enum<qbd::summarize_rows_by>> summarize_rows_by{}; ///< `summarizeRowsBy`
    std::vector<open_enum<qbd::report_column_name>> include_columns{};    ///< `includeColumns`

    bool operator==(const payroll_detail_report_params&) const = default;
};

/// Query parameters of `reports::payroll_summary`.
struct payroll_summary_report_params {
    open_enum<qbd::payroll_summary_report_type> report_type{};                 ///< `reportType`, required
    std::optional<std::chrono::year_month_day> report_date_from{};             ///< `reportDateFrom`
    std::optional<std::chrono::year_month_day> report_date_to{};               ///< `reportDateTo`
    std::optional<open_enum<qbd::date_macro>> report_date_macro{};             ///< `reportDateMacro`
    std::optional<open_enum<qbd::account_type_filter>> account_type{};         ///< `accountType`
    std::vector<std::string> account_ids{};                                    ///< `accountIds`
    std::vector<std::string> account_full_names{};                             ///< `accountFullNames`
    std::optional<open_enum<qbd::entity_type_filter>> entity_type{};           ///< `entityType`
    std::vector<std::string> entity_ids{};                                     ///< `entityIds`
    std::vector<std::string> entity_full_names{};                              ///< `entityFullNames`
    std::optional<open_enum<qbd::item_type_filter>> item_type{};               ///< `itemType`
    std::vector<std::string> item_ids{};                                       ///< `itemIds`
    std::vector<std::string> item_full_names{};                                ///< `itemFullNames`
    std::vector<std::string> class_ids{};                                      ///< `classIds`
    std::vector<std::string> class_full_names{};                               ///< `classFullNames`
    std::optional<open_enum<qbd::report_detail_level>> detail_level{};         ///< `detailLevel`, default all
    std::optional<open_enum<qbd::posting_status_filter>> posting_status{};     ///< `postingStatus`
    std::optional<std::chrono::year_month_day> updated_after{};                ///< `updatedAfter`
    std::optional<std::chrono::year_month_day> updated_before{};               ///< `updatedBefore`
    std::optional<open_enum<qbd::date_macro>> updated_date_macro{};            ///< `updatedDateMacro`
    std::optional<open_enum<qbd::report_calendar>> report_calendar{};          ///< `reportCalendar`
    std::optional<open_enum<qbd::report_lines_to_return>> rows_to_return{};    ///< `rowsToReturn`
    std::optional<open_enum<qbd::report_lines_to_return>> columns_to_return{}; ///< `columnsToReturn`
    std::optional<open_enum<qbd::summarize_columns_by>> summarize_columns_by{}; ///< `summarizeColumnsBy`
    std::optional<bool> include_subcolumns{};                                   ///< `includeSubcolumns`

    bool operator==(const payroll_summary_report_params&) const = default;
};

} // namespace conductor::qbd
