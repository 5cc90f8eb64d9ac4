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

/// Which operation a report is from. Used by `reports`.
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

/// Which report it is. Used by `reports`.
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

/// When income and costs count. Used by `reports`.
enum class report_basis : std::uint16_t {
    unrecognized,
    accrual, ///< with the invoice or bill
    cash,    ///< when they are paid
    none,    ///< the company's own setting, or nothing that it would matter for
};

/// Which report of totals to make. Used by `reports`.
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

/// Days in words, reckoned from the office PC's today. Used by `reports`.
enum class date_macro : std::uint16_t {
    unrecognized,
    all,
    today,
    this_week,
    this_week_to_date, ///< from its first day to today
    this_month,
    this_month_to_date, ///< from its first day to today
    this_quarter,
    this_quarter_to_date, ///< from its first day to today
    this_year,
    this_year_to_date, ///< from its first day to today
    yesterday,
    last_week,
    last_week_to_date, ///< from the first day of last week to the same weekday
    last_month,
    last_month_to_date, ///< from the first day of last month to the same day
    last_quarter,
    last_quarter_to_date, ///< from the first day of last quarter to the same day
    last_year,
    last_year_to_date, ///< from the first day of last year to the same day
    next_week,
    next_four_weeks, ///< the 28 days that follow
    next_month,
    next_quarter,
    next_year,
};

/// Kinds of accounts, or groups of kinds, to report on. Used by `reports`.
enum class account_type_filter : std::uint16_t {
    unrecognized,
    accounts_payable,
    accounts_receivable,
    allowed_for_1099,  ///< those that count for the US 1099 form
    ap_and_sales_tax,  ///< payables and sales tax
    ap_or_credit_card, ///< payables and credit cards
    ar_and_ap,         ///< receivables and payables
    asset,
    balance_sheet,
    bank,
    bank_and_ar_and_ap_and_uf, ///< banks, receivables, payables and undeposited funds
    bank_and_uf,               ///< banks and undeposited funds
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
    ordinary_income_and_cogs, ///< income of the business proper, and cost of goods sold
    ordinary_income_and_expense,
    other_asset,
    other_current_asset,
    other_current_liability,
    other_expense,
    other_income,
    other_income_or_expense,
};

/// Kinds of persons and companies to report on. Used by `reports`.
enum class entity_type_filter : std::uint16_t { unrecognized, customer, employee, other_name, vendor };

/// Which rows of a report come. Used by `reports`.
enum class report_detail_level : std::uint16_t {
    unrecognized,
    all,
    all_except_summary, ///< rows with data alone
    summary_only,       ///< totals alone
};

/// Which year periods of a report go by. Used by `reports`.
enum class report_calendar : std::uint16_t { unrecognized, calendar_year, fiscal_year, tax_year };

/// Which rows and columns of a report come. Used by `reports`.
enum class report_lines_to_return : std::uint16_t {
    unrecognized,
    active_only, ///< those in which something happened
    non_zero,    ///< those that do not come to zero
    all,
};

/// What each column of a report stands for. Used by `reports`.
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

/// Which report of single transactions to make. Used by `reports`.
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

/// Which accounts get into a report. Used by `reports`.
enum class accounts_to_include : std::uint16_t {
    unrecognized,
    all,    ///< those without entries, too
    in_use, ///< those with entries
};

/// For which day open balances are told. Used by `reports`.
enum class balance_as_of : std::uint16_t { unrecognized, report_end_date, today };

/// What each row of a report stands for. Used by `reports`.
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

/// Columns that a report can have. Used by `reports`.
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

/// Which report of overdue sums to make. Used by `reports`.
enum class aging_report_type : std::uint16_t {
    unrecognized,
    ap_aging_detail,    ///< bills, one by one
    ap_aging_summary,   ///< bills, by vendor
    ar_aging_detail,    ///< invoices, one by one
    ar_aging_summary,   ///< invoices, by customer
    collections_report, ///< overdue invoices with what is needed to call the customers
};

/// Which report of budgets to make. Used by `reports`.
enum class budget_summary_report_type : std::uint16_t {
    unrecognized,
    balance_sheet_budget_overview,
    balance_sheet_budget_vs_actual,
    profit_and_loss_budget_overview,
    profit_and_loss_budget_performance,
    profit_and_loss_budget_vs_actual
};

/// What budgets were made by. Used by `reports`.
enum class budget_criterion : std::uint16_t {
    unrecognized,
    accounts,
    accounts_and_classes,
    accounts_and_customers
};

/// What each column of a budget report stands for. Used by `reports`.
enum class budget_summary_report_summarize_columns_by : std::uint16_t {
    unrecognized,
    class_,
    customer,
    date
};

/// What each row of a budget report stands for. Used by `reports`.
enum class budget_summary_report_summarize_rows_by : std::uint16_t {
    unrecognized,
    account,
    class_,
    customer
};

/// Which report of jobs to make. Used by `reports`.
enum class job_report_type : std::uint16_t {
    unrecognized,
    item_estimates_vs_actuals,
    item_profitability,
    job_estimates_vs_actuals_detail,
    job_estimates_vs_actuals_summary,
    job_profitability_detail,
    job_profitability_summary
};

/// Which report of working hours to make. Used by `reports`.
enum class time_report_type : std::uint16_t {
    unrecognized,
    time_by_item,
    time_by_job_detail,
    time_by_job_summary,
    time_by_name
};

/// Which custom report of transactions to make; there is one. Used by `reports`.
enum class custom_detail_report_type : std::uint16_t { unrecognized, custom_transaction_detail };

/// Which custom report of totals to make; there is one. Used by `reports`.
enum class custom_summary_report_type : std::uint16_t { unrecognized, custom_summary };

/// Which report of single payroll lines to make. Used by `reports`.
enum class payroll_detail_report_type : std::uint16_t {
    unrecognized,
    employee_state_taxes_detail,
    payroll_item_detail,
    payroll_review_detail,
    payroll_transaction_detail,
    payroll_transactions_by_payee
};

/// Which report of payroll totals to make. Used by `reports`.
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

/// One line of a column's heading. Part of `report_column`.
struct report_column_title {
    double row_number = 0;            ///< which line of the table's heading this stands in, counted from 1
    std::optional<std::string> value; ///< wording of this line of the heading; absent if blank

    bool operator==(const report_column_title&) const = default;
};

/// A column, with its key for the cells and its heading. Part of `report`.
struct report_column {
    /// Key of the column, its position from the left, starting with "1".
    std::string column_id;
    /// Meaning of its values, such as "amount" or "date".
    std::string column_type;
    /// How to read its values, such as "amount" or "date"; may be missing, and cells may differ.
    std::optional<std::string> data_type;
    /// Heading texts of this column, from top to bottom; there may be several lines.
    std::vector<qbd::report_column_title> titles;

    bool operator==(const report_column&) const = default;
};

/// A row that is a heading. Part of `report_row`.
struct report_text_row {
    std::string kind;                ///< marks a row that holds only words, such as a heading; always "text"
    double row_number = 0;           ///< place in the report, counted from 1
    std::optional<std::string> text; ///< wording of a row that only structures the table, mostly a heading

    bool operator==(const report_text_row&) const = default;
};

/// The record that a row is about. Part of `report_data_row`, `report_subtotal_row`, `report_total_row`.
struct report_row_descriptor {
    /// What kind of record the row is about, such as a customer.
    std::optional<std::string> type;
    /// Name of the record that the row is about; often, not always, what the first cell says.
    std::optional<std::string> value;

    bool operator==(const report_row_descriptor&) const = default;
};

/// What stands in one column of a row; empty cells are left out. Part of `report_data_row`,
/// `report_subtotal_row`, `report_total_row`.
struct report_cell {
    /// Key of the column that the value stands in.
    std::string column_id;
    /// Content as QuickBooks would show it, always text; absent if blank.
    std::optional<std::string> value;
    /// How to read the text, such as "amount" or "date"; may be missing.
    std::optional<std::string> data_type;

    bool operator==(const report_cell&) const = default;
};

/// A row with data. Part of `report_row`.
struct report_data_row {
    /// Marks an ordinary row with one value for each column; always "data".
    std::string kind;
    /// Place in the report, counted from 1.
    double row_number = 0;
    /// What record the row is about, such as an account or customer; absent if not told.
    std::optional<qbd::report_row_descriptor> row_descriptor;
    /// Values of the row; empty ones are left out, so find them by `column_id`, not by position.
    std::vector<qbd::report_cell> cells;

    bool operator==(const report_data_row&) const = default;
};

/// A row with the sum of those above it, back to its heading. Part of `report_row`.
struct report_subtotal_row {
    /// Marks a row that sums up the rows of one section; always "subtotal".
    std::string kind;
    /// Place in the report, counted from 1.
    double row_number = 0;
    /// What record the row is about, such as an account or customer; absent if not told.
    std::optional<qbd::report_row_descriptor> row_descriptor;
    /// Values of the row; empty ones are left out, so find them by `column_id`, not by position.
    std::vector<qbd::report_cell> cells;

    bool operator==(const report_subtotal_row&) const = default;
};

/// A row with the sum of all. Part of `report_row`.
struct report_total_row {
    /// Marks a row that sums up the section or the whole report; always "total".
    std::string kind;
    /// Place in the report, counted from 1.
    double row_number = 0;
    /// What record the row is about, such as an account or customer; absent if not told.
    std::optional<qbd::report_row_descriptor> row_descriptor;
    /// Values of the row; empty ones are left out, so find them by `column_id`, not by position.
    std::vector<qbd::report_cell> cells;

    bool operator==(const report_total_row&) const = default;
};

/// A row of a report; a kind that this release does not know is kept as JSON. Used by `reports`. Which one it
/// is says the member `kind`.
using report_row = std::variant<
    qbd::report_text_row, qbd::report_data_row, qbd::report_subtotal_row, qbd::report_total_row,
    unrecognized_object>;

/// A report as a table: columns, and rows of text, data, subtotals and totals in the order of the page.
/// `qbd_report` in JSON. Answer of 10 operations.
struct report {
    /// Tells which sort of record the answer holds; always "qbd_report".
    std::string object_type;
    /// Group of reports that it belongs to.
    open_enum<qbd::report_category> category;
    /// Which of QuickBooks' built-in reports it is.
    open_enum<qbd::report_type> report_type;
    /// Name of the report as printed above it.
    std::optional<std::string> title;
    /// Second line of the heading, usually the period that is covered.
    std::optional<std::string> subtitle;
    /// Whether money counts when it is paid or when it is invoiced.
    std::optional<open_enum<qbd::report_basis>> basis;
    /// How many rows came, headings, subtotals and totals counted in.
    std::optional<double> row_count;
    /// How many columns there are; rows may have fewer cells.
    std::optional<double> column_count;
    /// How many lines of headings stand above the figures.
    std::optional<double> column_title_row_count;
    /// Headings from left to right, with the keys that cells refer to.
    std::vector<qbd::report_column> columns;
    /// The table from top to bottom: headings, data, subtotals and totals mixed; look at each one's kind.
    std::vector<qbd::report_row> rows;

    bool operator==(const report&) const = default;
};

/// Which report to make, of which days, and what of it: totals by account, customer, vendor or item, such as
/// the balance sheet, profit and loss, trial balance or sales. Query parameters of
/// `reports::general_summary`.
struct general_summary_report_params {
    /// Which built-in summary to run, such as profit and loss or sales by customer; required.
    open_enum<qbd::general_summary_report_type> report_type{};
    /// First day of the period, itself included; not together with a date macro; without any, fiscal year to
    /// date.
    std::optional<std::chrono::year_month_day> report_date_from{};
    /// Last day of the period, itself included; not together with a date macro; without any, fiscal year to
    /// date.
    std::optional<std::chrono::year_month_day> report_date_to{};
    /// Period told in words, relative to today on the office PC; excludes a first and last day.
    std::optional<open_enum<qbd::date_macro>> report_date_macro{};
    /// Only rows of accounts of this kind or group; excludes the other account filters.
    std::optional<open_enum<qbd::account_type_filter>> account_type{};
    /// Only rows of these accounts, by ids; excludes the other account filters.
    std::vector<std::string> account_ids{};
    /// Only rows of these accounts, by full names such as "Utilities:Power"; excludes the other account
    /// filters.
    std::vector<std::string> account_full_names{};
    /// Only rows of this kind of partner; excludes the two other entity filters.
    std::optional<open_enum<qbd::entity_type_filter>> entity_type{};
    /// Only rows of these customers, vendors, employees or other names, by id; excludes the two other entity
    /// filters.
    std::vector<std::string> entity_ids{};
    /// Only rows of these customers, vendors, employees or other names, as "Parent:Child"; excludes the two
    /// other entity filters.
    std::vector<std::string> entity_full_names{};
    /// Only rows about this kind of item; excludes the two other item filters.
    std::optional<open_enum<qbd::item_type_filter>> item_type{};
    /// Only rows about these goods and services, by id; excludes the two other item filters.
    std::vector<std::string> item_ids{};
    /// Only rows about these goods and services, nested ones as "Parent:Child"; excludes the two other item
    /// filters.
    std::vector<std::string> item_full_names{};
    /// Only rows of these classes, by ids; excludes `class_full_names`.
    std::vector<std::string> class_ids{};
    /// Only rows of these classes, by full names such as "East:Retail"; excludes `class_ids`.
    std::vector<std::string> class_full_names{};
    /// Only rows from these kinds of papers.
    std::vector<open_enum<qbd::transaction_type_filter>> transaction_types{};
    /// Whether the report shows single rows, sums, or both; default all.
    std::optional<open_enum<qbd::report_detail_level>> detail_level{};
    /// Whether to count what changes account balances, what does not (such as estimates), or both.
    std::optional<open_enum<qbd::posting_status_filter>> posting_status{};
    /// Only rows saved on this day or later; not together with the macro for saving dates.
    std::optional<std::chrono::year_month_day> updated_after{};
    /// Only rows saved up to this day, itself included; not together with the macro for saving dates.
    std::optional<std::chrono::year_month_day> updated_before{};
    /// When rows were last saved, told in words relative to today; excludes a first and last saving day.
    std::optional<open_enum<qbd::date_macro>> updated_date_macro{};
    /// Which kind of year "this year" and the quarters of the period are counted by.
    std::optional<open_enum<qbd::report_calendar>> report_calendar{};
    /// Whether lines without activity or with only zeros are left out.
    std::optional<open_enum<qbd::report_lines_to_return>> rows_to_return{};
    /// Which columns to leave out, such as those holding only zeros.
    std::optional<open_enum<qbd::report_lines_to_return>> columns_to_return{};
    /// What each column stands for, such as a month, a customer or a class.
    std::optional<open_enum<qbd::summarize_columns_by>> summarize_columns_by{};
    /// True adds secondary columns, such as comparisons; those easily worked out may still be missing.
    std::optional<bool> include_subcolumns{};
    /// Whether money counts when it is paid or when it is invoiced; none leaves it to the company's settings;
    /// default none.
    std::optional<open_enum<qbd::report_basis>> basis{};

    bool operator==(const general_summary_report_params&) const = default;
};

/// Which report to make, of which days, and what of it: the single transactions behind totals, such as the
/// general ledger, open invoices, unpaid bills or the audit trail. Query parameters of
/// `reports::general_detail`.
struct general_detail_report_params {
    /// Which built-in listing of single transactions to run, such as the general ledger; required.
    open_enum<qbd::general_detail_report_type> report_type{};
    /// First day of the period, itself included; not together with a date macro; without any, fiscal year to
    /// date.
    std::optional<std::chrono::year_month_day> report_date_from{};
    /// Last day of the period, itself included; not together with a date macro; without any, fiscal year to
    /// date.
    std::optional<std::chrono::year_month_day> report_date_to{};
    /// Period told in words, relative to today on the office PC; excludes a first and last day.
    std::optional<open_enum<qbd::date_macro>> report_date_macro{};
    /// Only rows of accounts of this kind or group; excludes the other account filters.
    std::optional<open_enum<qbd::account_type_filter>> account_type{};
    /// Only rows of these accounts, by ids; excludes the other account filters.
    std::vector<std::string> account_ids{};
    /// Only rows of these accounts, by full names such as "Utilities:Power"; excludes the other account
    /// filters.
    std::vector<std::string> account_full_names{};
    /// Only rows of this kind of partner; excludes the two other entity filters.
    std::optional<open_enum<qbd::entity_type_filter>> entity_type{};
    /// Only rows of these customers, vendors, employees or other names, by id; excludes the two other entity
    /// filters.
    std::vector<std::string> entity_ids{};
    /// Only rows of these customers, vendors, employees or other names, as "Parent:Child"; excludes the two
    /// other entity filters.
    std::vector<std::string> entity_full_names{};
    /// Only rows about this kind of item; excludes the two other item filters.
    std::optional<open_enum<qbd::item_type_filter>> item_type{};
    /// Only rows about these goods and services, by id; excludes the two other item filters.
    std::vector<std::string> item_ids{};
    /// Only rows about these goods and services, nested ones as "Parent:Child"; excludes the two other item
    /// filters.
    std::vector<std::string> item_full_names{};
    /// Only rows of these classes, by ids; excludes `class_full_names`.
    std::vector<std::string> class_ids{};
    /// Only rows of these classes, by full names such as "East:Retail"; excludes `class_ids`.
    std::vector<std::string> class_full_names{};
    /// Only rows from these kinds of papers.
    std::vector<open_enum<qbd::transaction_type_filter>> transaction_types{};
    /// Whether the report shows single rows, sums, or both; default all.
    std::optional<open_enum<qbd::report_detail_level>> detail_level{};
    /// Whether to count what changes account balances, what does not (such as estimates), or both.
    std::optional<open_enum<qbd::posting_status_filter>> posting_status{};
    /// Only rows saved on this day or later; not together with the macro for saving dates.
    std::optional<std::chrono::year_month_day> updated_after{};
    /// Only rows saved up to this day, itself included; not together with the macro for saving dates.
    std::optional<std::chrono::year_month_day> updated_before{};
    /// When rows were last saved, told in words relative to today; excludes a first and last saving day.
    std::optional<open_enum<qbd::date_macro>> updated_date_macro{};
    /// Whether accounts without any entries get into the report too.
    std::optional<open_enum<qbd::accounts_to_include>> accounts_to_include{};
    /// Whether open balances count what happened up to today, or only within the report's dates; default
    /// today.
    std::optional<open_enum<qbd::balance_as_of>> open_balance_as_of{};
    /// What each row, or group of rows, stands for, such as an account or a customer.
    std::optional<open_enum<qbd::summarize_rows_by>> summarize_rows_by{};
    /// Columns wanted; naming any drops the usual ones, so name all.
    std::vector<open_enum<qbd::report_column_name>> include_columns{};
    /// Whether money counts when it is paid or when it is invoiced; none leaves it to the company's settings;
    /// default none.
    std::optional<open_enum<qbd::report_basis>> basis{};

    bool operator==(const general_detail_report_params&) const = default;
};

/// Which report to make, of which days, and what of it: what customers owe or vendors are owed, by how many
/// days it is overdue. Query parameters of `reports::aging`.
struct aging_report_params {
    /// Which overview of open debts by their age to run, of customers or of suppliers; required.
    open_enum<qbd::aging_report_type> report_type{};
    /// First day of the period, itself included; not together with a date macro; without any, fiscal year to
    /// date.
    std::optional<std::chrono::year_month_day> report_date_from{};
    /// Last day of the period, itself included; not together with a date macro; without any, fiscal year to
    /// date.
    std::optional<std::chrono::year_month_day> report_date_to{};
    /// Period told in words, relative to today on the office PC; excludes a first and last day.
    std::optional<open_enum<qbd::date_macro>> report_date_macro{};
    /// Only rows of accounts of this kind or group; excludes the other account filters.
    std::optional<open_enum<qbd::account_type_filter>> account_type{};
    /// Only rows of these accounts, by ids; excludes the other account filters.
    std::vector<std::string> account_ids{};
    /// Only rows of these accounts, by full names such as "Utilities:Power"; excludes the other account
    /// filters.
    std::vector<std::string> account_full_names{};
    /// Only rows of this kind of partner; excludes the two other entity filters.
    std::optional<open_enum<qbd::entity_type_filter>> entity_type{};
    /// Only rows of these customers, vendors, employees or other names, by id; excludes the two other entity
    /// filters.
    std::vector<std::string> entity_ids{};
    /// Only rows of these customers, vendors, employees or other names, as "Parent:Child"; excludes the two
    /// other entity filters.
    std::vector<std::string> entity_full_names{};
    /// Only rows about this kind of item; excludes the two other item filters.
    std::optional<open_enum<qbd::item_type_filter>> item_type{};
    /// Only rows about these goods and services, by id; excludes the two other item filters.
    std::vector<std::string> item_ids{};
    /// Only rows about these goods and services, nested ones as "Parent:Child"; excludes the two other item
    /// filters.
    std::vector<std::string> item_full_names{};
    /// Only rows of these classes, by ids; excludes `class_full_names`.
    std::vector<std::string> class_ids{};
    /// Only rows of these classes, by full names such as "East:Retail"; excludes `class_ids`.
    std::vector<std::string> class_full_names{};
    /// Only rows from these kinds of papers.
    std::vector<open_enum<qbd::transaction_type_filter>> transaction_types{};
    /// Whether the report shows single rows, sums, or both; default all.
    std::optional<open_enum<qbd::report_detail_level>> detail_level{};
    /// Whether to count what changes account balances, what does not (such as estimates), or both.
    std::optional<open_enum<qbd::posting_status_filter>> posting_status{};
    /// Only rows saved on this day or later; not together with the macro for saving dates.
    std::optional<std::chrono::year_month_day> updated_after{};
    /// Only rows saved up to this day, itself included; not together with the macro for saving dates.
    std::optional<std::chrono::year_month_day> updated_before{};
    /// When rows were last saved, told in words relative to today; excludes a first and last saving day.
    std::optional<open_enum<qbd::date_macro>> updated_date_macro{};
    /// Columns wanted; naming any drops the usual ones, so name all.
    std::vector<open_enum<qbd::report_column_name>> include_columns{};
    /// Whether accounts without any entries get into the report too.
    std::optional<open_enum<qbd::accounts_to_include>> accounts_to_include{};
    /// Day up to which days overdue are counted; default report_end_date.
    std::optional<open_enum<qbd::balance_as_of>> aging_as_of{};

    bool operator==(const aging_report_params&) const = default;
};

/// Which report to make, of which days, and what of it: what was planned for a fiscal year, alone or beside
/// what happened; the budget must be there in QuickBooks before. Query parameters of
/// `reports::budget_summary`.
struct budget_summary_report_params {
    /// Which comparison of budget and actual figures to run; required.
    open_enum<qbd::budget_summary_report_type> report_type{};
    /// First day of the period, itself included; not together with a date macro; without any, fiscal year to
    /// date.
    std::optional<std::chrono::year_month_day> report_date_from{};
    /// Last day of the period, itself included; not together with a date macro; without any, fiscal year to
    /// date.
    std::optional<std::chrono::year_month_day> report_date_to{};
    /// Period told in words, relative to today on the office PC; excludes a first and last day.
    std::optional<open_enum<qbd::date_macro>> report_date_macro{};
    /// Business year of the budget; earlier ones come whole, the running one only up to today; required.
    std::optional<double> fiscal_year{};
    /// Which kind of budget to report on, as budgets are kept by account alone or with class or customer.
    std::optional<open_enum<qbd::budget_criterion>> budget_criterion{};
    /// Only rows of these classes, by ids; excludes `class_full_names`.
    std::vector<std::string> class_ids{};
    /// Only rows of these classes, by full names such as "East:Retail"; excludes `class_ids`.
    std::vector<std::string> class_full_names{};
    /// What each column stands for, such as a month, a customer or a class.
    std::optional<open_enum<qbd::budget_summary_report_summarize_columns_by>> summarize_columns_by{};
    /// What each row, or group of rows, stands for, such as an account or a customer.
    std::optional<open_enum<qbd::budget_summary_report_summarize_rows_by>> summarize_rows_by{};

    bool operator==(const budget_summary_report_params&) const = default;
};

/// Which report to make, of which days, and what of it: what jobs and items brought in and cost, and how that
/// compares with their estimates; some kinds need one customer or job to be named. Query parameters of
/// `reports::job`.
struct job_report_params {
    /// Which report on jobs, that is customers' projects, to run; required.
    open_enum<qbd::job_report_type> report_type{};
    /// First day of the period, itself included; not together with a date macro; without any, fiscal year to
    /// date.
    std::optional<std::chrono::year_month_day> report_date_from{};
    /// Last day of the period, itself included; not together with a date macro; without any, fiscal year to
    /// date.
    std::optional<std::chrono::year_month_day> report_date_to{};
    /// Period told in words, relative to today on the office PC; excludes a first and last day.
    std::optional<open_enum<qbd::date_macro>> report_date_macro{};
    /// Only rows of accounts of this kind or group; excludes the other account filters.
    std::optional<open_enum<qbd::account_type_filter>> account_type{};
    /// Only rows of these accounts, by ids; excludes the other account filters.
    std::vector<std::string> account_ids{};
    /// Only rows of these accounts, by full names such as "Utilities:Power"; excludes the other account
    /// filters.
    std::vector<std::string> account_full_names{};
    /// Only rows of this kind of partner; excludes the two other entity filters.
    std::optional<open_enum<qbd::entity_type_filter>> entity_type{};
    /// Only rows of these customers, vendors, employees or other names, by id; excludes the two other entity
    /// filters.
    std::vector<std::string> entity_ids{};
    /// Only rows of these customers, vendors, employees or other names, as "Parent:Child"; excludes the two
    /// other entity filters.
    std::vector<std::string> entity_full_names{};
    /// Only rows about this kind of item; excludes the two other item filters.
    std::optional<open_enum<qbd::item_type_filter>> item_type{};
    /// Only rows about these goods and services, by id; excludes the two other item filters.
    std::vector<std::string> item_ids{};
    /// Only rows about these goods and services, nested ones as "Parent:Child"; excludes the two other item
    /// filters.
    std::vector<std::string> item_full_names{};
    /// Only rows of these classes, by ids; excludes `class_full_names`.
    std::vector<std::string> class_ids{};
    /// Only rows of these classes, by full names such as "East:Retail"; excludes `class_ids`.
    std::vector<std::string> class_full_names{};
    /// Only rows from these kinds of papers.
    std::vector<open_enum<qbd::transaction_type_filter>> transaction_types{};
    /// Whether the report shows single rows, sums, or both; default all.
    std::optional<open_enum<qbd::report_detail_level>> detail_level{};
    /// Whether to count what changes account balances, what does not (such as estimates), or both.
    std::optional<open_enum<qbd::posting_status_filter>> posting_status{};
    /// Only rows saved on this day or later; not together with the macro for saving dates.
    std::optional<std::chrono::year_month_day> updated_after{};
    /// Only rows saved up to this day, itself included; not together with the macro for saving dates.
    std::optional<std::chrono::year_month_day> updated_before{};
    /// When rows were last saved, told in words relative to today; excludes a first and last saving day.
    std::optional<open_enum<qbd::date_macro>> updated_date_macro{};
    /// What each column stands for, such as a month, a customer or a class.
    std::optional<open_enum<qbd::summarize_columns_by>> summarize_columns_by{};
    /// True adds secondary columns, such as comparisons; those easily worked out may still be missing.
    std::optional<bool> include_subcolumns{};

    bool operator==(const job_report_params&) const = default;
};

/// Which report to make, of which days, and what of it: hours worked, by item, by job or by person. Query
/// parameters of `reports::time`.
struct time_report_params {
    /// Which report on hours worked to run; required.
    open_enum<qbd::time_report_type> report_type{};
    /// First day of the period, itself included; not together with a date macro; without any, fiscal year to
    /// date.
    std::optional<std::chrono::year_month_day> report_date_from{};
    /// Last day of the period, itself included; not together with a date macro; without any, fiscal year to
    /// date.
    std::optional<std::chrono::year_month_day> report_date_to{};
    /// Period told in words, relative to today on the office PC; excludes a first and last day.
    std::optional<open_enum<qbd::date_macro>> report_date_macro{};
    /// Only rows of this kind of partner; excludes the two other entity filters.
    std::optional<open_enum<qbd::entity_type_filter>> entity_type{};
    /// Only rows of these customers, vendors, employees or other names, by id; excludes the two other entity
    /// filters.
    std::vector<std::string> entity_ids{};
    /// Only rows of these customers, vendors, employees or other names, as "Parent:Child"; excludes the two
    /// other entity filters.
    std::vector<std::string> entity_full_names{};
    /// Only rows about this kind of item; excludes the two other item filters.
    std::optional<open_enum<qbd::item_type_filter>> item_type{};
    /// Only rows about these goods and services, by id; excludes the two other item filters.
    std::vector<std::string> item_ids{};
    /// Only rows about these goods and services, nested ones as "Parent:Child"; excludes the two other item
    /// filters.
    std::vector<std::string> item_full_names{};
    /// Only rows of these classes, by ids; excludes `class_full_names`.
    std::vector<std::string> class_ids{};
    /// Only rows of these classes, by full names such as "East:Retail"; excludes `class_ids`.
    std::vector<std::string> class_full_names{};
    /// What each column stands for, such as a month, a customer or a class.
    std::optional<open_enum<qbd::summarize_columns_by>> summarize_columns_by{};
    /// True adds secondary columns, such as comparisons; those easily worked out may still be missing.
    std::optional<bool> include_subcolumns{};
    /// Which kind of year "this year" and the quarters of the period are counted by.
    std::optional<open_enum<qbd::report_calendar>> report_calendar{};
    /// Whether lines without activity or with only zeros are left out.
    std::optional<open_enum<qbd::report_lines_to_return>> rows_to_return{};
    /// Which columns to leave out, such as those holding only zeros.
    std::optional<open_enum<qbd::report_lines_to_return>> columns_to_return{};

    bool operator==(const time_report_params&) const = default;
};

/// Which report to make, of which days, and what of it: transactions in rows and columns of your own choice;
/// there are no columns unless they are asked for. Query parameters of `reports::custom_detail`.
struct custom_detail_report_params {
    /// Which layout the listing of single transactions takes; default custom_transaction_detail.
    std::optional<open_enum<qbd::custom_detail_report_type>> report_type{};
    /// First day of the period, itself included; not together with a date macro; without any, fiscal year to
    /// date.
    std::optional<std::chrono::year_month_day> report_date_from{};
    /// Last day of the period, itself included; not together with a date macro; without any, fiscal year to
    /// date.
    std::optional<std::chrono::year_month_day> report_date_to{};
    /// Period told in words, relative to today on the office PC; excludes a first and last day.
    std::optional<open_enum<qbd::date_macro>> report_date_macro{};
    /// Only rows of accounts of this kind or group; excludes the other account filters.
    std::optional<open_enum<qbd::account_type_filter>> account_type{};
    /// Only rows of these accounts, by ids; excludes the other account filters.
    std::vector<std::string> account_ids{};
    /// Only rows of these accounts, by full names such as "Utilities:Power"; excludes the other account
    /// filters.
    std::vector<std::string> account_full_names{};
    /// Only rows of this kind of partner; excludes the two other entity filters.
    std::optional<open_enum<qbd::entity_type_filter>> entity_type{};
    /// Only rows of these customers, vendors, employees or other names, by id; excludes the two other entity
    /// filters.
    std::vector<std::string> entity_ids{};
    /// Only rows of these customers, vendors, employees or other names, as "Parent:Child"; excludes the two
    /// other entity filters.
    std::vector<std::string> entity_full_names{};
    /// Only rows about this kind of item; excludes the two other item filters.
    std::optional<open_enum<qbd::item_type_filter>> item_type{};
    /// Only rows about these goods and services, by id; excludes the two other item filters.
    std::vector<std::string> item_ids{};
    /// Only rows about these goods and services, nested ones as "Parent:Child"; excludes the two other item
    /// filters.
    std::vector<std::string> item_full_names{};
    /// Only rows of these classes, by ids; excludes `class_full_names`.
    std::vector<std::string> class_ids{};
    /// Only rows of these classes, by full names such as "East:Retail"; excludes `class_ids`.
    std::vector<std::string> class_full_names{};
    /// Only rows from these kinds of papers.
    std::vector<open_enum<qbd::transaction_type_filter>> transaction_types{};
    /// Whether the report shows single rows, sums, or both; default all.
    std::optional<open_enum<qbd::report_detail_level>> detail_level{};
    /// Whether to count what changes account balances, what does not (such as estimates), or both.
    std::optional<open_enum<qbd::posting_status_filter>> posting_status{};
    /// Only rows saved on this day or later; not together with the macro for saving dates.
    std::optional<std::chrono::year_month_day> updated_after{};
    /// Only rows saved up to this day, itself included; not together with the macro for saving dates.
    std::optional<std::chrono::year_month_day> updated_before{};
    /// When rows were last saved, told in words relative to today; excludes a first and last saving day.
    std::optional<open_enum<qbd::date_macro>> updated_date_macro{};
    /// Whether accounts without any entries get into the report too.
    std::optional<open_enum<qbd::accounts_to_include>> accounts_to_include{};
    /// Whether open balances count what happened up to today, or only within the report's dates; default
    /// today.
    std::optional<open_enum<qbd::balance_as_of>> open_balance_as_of{};
    /// What each row, or group of rows, stands for, such as an account or a customer; required.
    open_enum<qbd::summarize_rows_by> summarize_rows_by{};
    /// Columns wanted; naming any drops the usual ones, so name all; required.
    std::vector<open_enum<qbd::report_column_name>> include_columns{};
    /// Whether money counts when it is paid or when it is invoiced; none leaves it to the company's settings;
    /// default none.
    std::optional<open_enum<qbd::report_basis>> basis{};

    bool operator==(const custom_detail_report_params&) const = default;
};

/// Which report to make, of which days, and what of it: totals over rows and columns of your own choice;
/// there is no layout unless it is asked for. Query parameters of `reports::custom_summary`.
struct custom_summary_report_params {
    /// Which layout the self-made summary takes; default custom_summary.
    std::optional<open_enum<qbd::custom_summary_report_type>> report_type{};
    /// First day of the period, itself included; not together with a date macro; without any, fiscal year to
    /// date.
    std::optional<std::chrono::year_month_day> report_date_from{};
    /// Last day of the period, itself included; not together with a date macro; without any, fiscal year to
    /// date.
    std::optional<std::chrono::year_month_day> report_date_to{};
    /// Period told in words, relative to today on the office PC; excludes a first and last day.
    std::optional<open_enum<qbd::date_macro>> report_date_macro{};
    /// Only rows of accounts of this kind or group; excludes the other account filters.
    std::optional<open_enum<qbd::account_type_filter>> account_type{};
    /// Only rows of these accounts, by ids; excludes the other account filters.
    std::vector<std::string> account_ids{};
    /// Only rows of these accounts, by full names such as "Utilities:Power"; excludes the other account
    /// filters.
    std::vector<std::string> account_full_names{};
    /// Only rows of this kind of partner; excludes the two other entity filters.
    std::optional<open_enum<qbd::entity_type_filter>> entity_type{};
    /// Only rows of these customers, vendors, employees or other names, by id; excludes the two other entity
    /// filters.
    std::vector<std::string> entity_ids{};
    /// Only rows of these customers, vendors, employees or other names, as "Parent:Child"; excludes the two
    /// other entity filters.
    std::vector<std::string> entity_full_names{};
    /// Only rows about this kind of item; excludes the two other item filters.
    std::optional<open_enum<qbd::item_type_filter>> item_type{};
    /// Only rows about these goods and services, by id; excludes the two other item filters.
    std::vector<std::string> item_ids{};
    /// Only rows about these goods and services, nested ones as "Parent:Child"; excludes the two other item
    /// filters.
    std::vector<std::string> item_full_names{};
    /// Only rows of these classes, by ids; excludes `class_full_names`.
    std::vector<std::string> class_ids{};
    /// Only rows of these classes, by full names such as "East:Retail"; excludes `class_ids`.
    std::vector<std::string> class_full_names{};
    /// Only rows from these kinds of papers.
    std::vector<open_enum<qbd::transaction_type_filter>> transaction_types{};
    /// Whether the report shows single rows, sums, or both; default all.
    std::optional<open_enum<qbd::report_detail_level>> detail_level{};
    /// Whether to count what changes account balances, what does not (such as estimates), or both.
    std::optional<open_enum<qbd::posting_status_filter>> posting_status{};
    /// Only rows saved on this day or later; not together with the macro for saving dates.
    std::optional<std::chrono::year_month_day> updated_after{};
    /// Only rows saved up to this day, itself included; not together with the macro for saving dates.
    std::optional<std::chrono::year_month_day> updated_before{};
    /// When rows were last saved, told in words relative to today; excludes a first and last saving day.
    std::optional<open_enum<qbd::date_macro>> updated_date_macro{};
    /// Which kind of year "this year" and the quarters of the period are counted by.
    std::optional<open_enum<qbd::report_calendar>> report_calendar{};
    /// Whether lines without activity or with only zeros are left out.
    std::optional<open_enum<qbd::report_lines_to_return>> rows_to_return{};
    /// Which columns to leave out, such as those holding only zeros.
    std::optional<open_enum<qbd::report_lines_to_return>> columns_to_return{};
    /// What each column stands for, such as a month, a customer or a class; required.
    open_enum<qbd::summarize_columns_by> summarize_columns_by{};
    /// What each row, or group of rows, stands for, such as an account or a customer; required.
    open_enum<qbd::summarize_rows_by> summarize_rows_by{};
    /// True adds secondary columns, such as comparisons; those easily worked out may still be missing.
    std::optional<bool> include_subcolumns{};
    /// Whether money counts when it is paid or when it is invoiced; none leaves it to the company's settings;
    /// default none.
    std::optional<open_enum<qbd::report_basis>> basis{};

    bool operator==(const custom_summary_report_params&) const = default;
};

/// Which report to make, of which days, and what of it: single lines of paychecks, such as wages, taxes,
/// deductions and what the company adds. Query parameters of `reports::payroll_detail`.
struct payroll_detail_report_params {
    /// Which payroll listing of single entries to run; required.
    open_enum<qbd::payroll_detail_report_type> report_type{};
    /// First day of the period, itself included; not together with a date macro; without any, fiscal year to
    /// date.
    std::optional<std::chrono::year_month_day> report_date_from{};
    /// Last day of the period, itself included; not together with a date macro; without any, fiscal year to
    /// date.
    std::optional<std::chrono::year_month_day> report_date_to{};
    /// Period told in words, relative to today on the office PC; excludes a first and last day.
    std::optional<open_enum<qbd::date_macro>> report_date_macro{};
    /// Only rows of accounts of this kind or group; excludes the other account filters.
    std::optional<open_enum<qbd::account_type_filter>> account_type{};
    /// Only rows of these accounts, by ids; excludes the other account filters.
    std::vector<std::string> account_ids{};
    /// Only rows of these accounts, by full names such as "Utilities:Power"; excludes the other account
    /// filters.
    std::vector<std::string> account_full_names{};
    /// Only rows of this kind of partner; excludes the two other entity filters.
    std::optional<open_enum<qbd::entity_type_filter>> entity_type{};
    /// Only rows of these customers, vendors, employees or other names, by id; excludes the two other entity
    /// filters.
    std::vector<std::string> entity_ids{};
    /// Only rows of these customers, vendors, employees or other names, as "Parent:Child"; excludes the two
    /// other entity filters.
    std::vector<std::string> entity_full_names{};
    /// Only rows about this kind of item; excludes the two other item filters.
    std::optional<open_enum<qbd::item_type_filter>> item_type{};
    /// Only rows about these goods and services, by id; excludes the two other item filters.
    std::vector<std::string> item_ids{};
    /// Only rows about these goods and services, nested ones as "Parent:Child"; excludes the two other item
    /// filters.
    std::vector<std::string> item_full_names{};
    /// Only rows of these classes, by ids; excludes `class_full_names`.
    std::vector<std::string> class_ids{};
    /// Only rows of these classes, by full names such as "East:Retail"; excludes `class_ids`.
    std::vector<std::string> class_full_names{};
    /// Whether the report shows single rows, sums, or both; default all.
    std::optional<open_enum<qbd::report_detail_level>> detail_level{};
    /// Whether to count what changes account balances, what does not (such as estimates), or both.
    std::optional<open_enum<qbd::posting_status_filter>> posting_status{};
    /// Only rows saved on this day or later; not together with the macro for saving dates.
    std::optional<std::chrono::year_month_day> updated_after{};
    /// Only rows saved up to this day, itself included; not together with the macro for saving dates.
    std::optional<std::chrono::year_month_day> updated_before{};
    /// When rows were last saved, told in words relative to today; excludes a first and last saving day.
    std::optional<open_enum<qbd::date_macro>> updated_date_macro{};
    /// Whether accounts without any entries get into the report too.
    std::optional<open_enum<qbd::accounts_to_include>> accounts_to_include{};
    /// Whether open balances count what happened up to today, or only within the report's dates; default
    /// today.
    std::optional<open_enum<qbd::balance_as_of>> open_balance_as_of{};
    /// What each row, or group of rows, stands for, such as an account or a customer.
    std::optional<open_enum<qbd::summarize_rows_by>> summarize_rows_by{};
    /// Columns wanted; naming any drops the usual ones, so name all.
    std::vector<open_enum<qbd::report_column_name>> include_columns{};

    bool operator==(const payroll_detail_report_params&) const = default;
};

/// Which report to make, of which days, and what of it: totals of wages, taxes and deductions by employee, or
/// what is owed to agencies for them. Query parameters of `reports::payroll_summary`.
struct payroll_summary_report_params {
    /// Which summary of wages and deductions to run; required.
    open_enum<qbd::payroll_summary_report_type> report_type{};
    /// First day of the period, itself included; not together with a date macro; without any, fiscal year to
    /// date.
    std::optional<std::chrono::year_month_day> report_date_from{};
    /// Last day of the period, itself included; not together with a date macro; without any, fiscal year to
    /// date.
    std::optional<std::chrono::year_month_day> report_date_to{};
    /// Period told in words, relative to today on the office PC; excludes a first and last day.
    std::optional<open_enum<qbd::date_macro>> report_date_macro{};
    /// Only rows of accounts of this kind or group; excludes the other account filters.
    std::optional<open_enum<qbd::account_type_filter>> account_type{};
    /// Only rows of these accounts, by ids; excludes the other account filters.
    std::vector<std::string> account_ids{};
    /// Only rows of these accounts, by full names such as "Utilities:Power"; excludes the other account
    /// filters.
    std::vector<std::string> account_full_names{};
    /// Only rows of this kind of partner; excludes the two other entity filters.
    std::optional<open_enum<qbd::entity_type_filter>> entity_type{};
    /// Only rows of these customers, vendors, employees or other names, by id; excludes the two other entity
    /// filters.
    std::vector<std::string> entity_ids{};
    /// Only rows of these customers, vendors, employees or other names, as "Parent:Child"; excludes the two
    /// other entity filters.
    std::vector<std::string> entity_full_names{};
    /// Only rows about this kind of item; excludes the two other item filters.
    std::optional<open_enum<qbd::item_type_filter>> item_type{};
    /// Only rows about these goods and services, by id; excludes the two other item filters.
    std::vector<std::string> item_ids{};
    /// Only rows about these goods and services, nested ones as "Parent:Child"; excludes the two other item
    /// filters.
    std::vector<std::string> item_full_names{};
    /// Only rows of these classes, by ids; excludes `class_full_names`.
    std::vector<std::string> class_ids{};
    /// Only rows of these classes, by full names such as "East:Retail"; excludes `class_ids`.
    std::vector<std::string> class_full_names{};
    /// Whether the report shows single rows, sums, or both; default all.
    std::optional<open_enum<qbd::report_detail_level>> detail_level{};
    /// Whether to count what changes account balances, what does not (such as estimates), or both.
    std::optional<open_enum<qbd::posting_status_filter>> posting_status{};
    /// Only rows saved on this day or later; not together with the macro for saving dates.
    std::optional<std::chrono::year_month_day> updated_after{};
    /// Only rows saved up to this day, itself included; not together with the macro for saving dates.
    std::optional<std::chrono::year_month_day> updated_before{};
    /// When rows were last saved, told in words relative to today; excludes a first and last saving day.
    std::optional<open_enum<qbd::date_macro>> updated_date_macro{};
    /// Which kind of year "this year" and the quarters of the period are counted by.
    std::optional<open_enum<qbd::report_calendar>> report_calendar{};
    /// Whether lines without activity or with only zeros are left out.
    std::optional<open_enum<qbd::report_lines_to_return>> rows_to_return{};
    /// Which columns to leave out, such as those holding only zeros.
    std::optional<open_enum<qbd::report_lines_to_return>> columns_to_return{};
    /// What each column stands for, such as a month, a customer or a class.
    std::optional<open_enum<qbd::summarize_columns_by>> summarize_columns_by{};
    /// True adds secondary columns, such as comparisons; those easily worked out may still be missing.
    std::optional<bool> include_subcolumns{};

    bool operator==(const payroll_summary_report_params&) const = default;
};

} // namespace conductor::qbd
