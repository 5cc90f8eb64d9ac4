#pragma once

// The types of preferences. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/reference.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Where a transaction's class comes from if none is given. Used by `preferences`.
enum class default_transaction_class : std::uint16_t { unrecognized, accounts, items, names, none };

/// From which day on interest is charged. Used by `preferences`.
enum class calculate_charges_from : std::uint16_t { unrecognized, due_date, invoice_or_billed_date };

/// From which day on something counts as overdue. Used by `preferences`.
enum class aging_report_basis : std::uint16_t { unrecognized, age_from_due_date, age_from_transaction_date };

/// When income and costs count in summaries. Used by `preferences`.
enum class summary_report_basis : std::uint16_t {
    unrecognized,
    accrual, ///< with the invoice or bill
    cash,    ///< when they are paid
};

/// How often sales tax is handed over. Used by `preferences`.
enum class sales_tax_reporting_frequency : std::uint16_t { unrecognized, monthly, quarterly, annually };

/// The day that a week of working hours begins with. Used by `preferences`.
enum class first_day_of_week : std::uint16_t {
    unrecognized,
    monday,
    tuesday,
    wednesday,
    thursday,
    friday,
    saturday,
    sunday
};

/// By which numbers single pieces of stock can be followed. Used by `preferences`.
enum class inventory_tracking_method : std::uint16_t { unrecognized, none, serial_number, lot_number };

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::default_transaction_class> {
    static constexpr std::string_view values[] = {"accounts", "items", "names", "none"};
};

template <>
struct enum_texts<qbd::calculate_charges_from> {
    static constexpr std::string_view values[] = {"due_date", "invoice_or_billed_date"};
};

template <>
struct enum_texts<qbd::aging_report_basis> {
    static constexpr std::string_view values[] = {"age_from_due_date", "age_from_transaction_date"};
};

template <>
struct enum_texts<qbd::summary_report_basis> {
    static constexpr std::string_view values[] = {"accrual", "cash"};
};

template <>
struct enum_texts<qbd::sales_tax_reporting_frequency> {
    static constexpr std::string_view values[] = {"monthly", "quarterly", "annually"};
};

template <>
struct enum_texts<qbd::first_day_of_week> {
    static constexpr std::string_view values[] = {"monday", "tuesday",  "wednesday", "thursday",
                                                  "friday", "saturday", "sunday"};
};

template <>
struct enum_texts<qbd::inventory_tracking_method> {
    static constexpr std::string_view values[] = {"none", "serial_number", "lot_number"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Settings of bookkeeping, such as account numbers, classes and the closing date. Part of `preferences`.
struct accounting_preferences {
    /// True if the screens show account numbers; those you send are kept either way.
    bool is_using_account_numbers = false;
    /// True if the screens refuse bookings without a ledger account; through the API one is always needed.
    bool is_requiring_accounts = false;
    /// True if bookings can be sorted by class (department, branch or the like).
    bool is_using_class_tracking = false;
    /// Whether new transactions take their class from the account, the item, the name or nowhere.
    std::optional<open_enum<qbd::default_transaction_class>> default_transaction_class;
    /// True if every change to a transaction is logged, false if only its latest state.
    bool is_using_audit_trail = false;
    /// True if journal entries get their numbers by themselves.
    bool is_assigning_journal_entry_numbers = false;
    /// Books up to this day are closed; changing older transactions may want a password.
    std::optional<std::chrono::year_month_day> closing_date;

    bool operator==(const accounting_preferences&) const = default;
};

/// Settings of interest charged to customers who pay late. Part of `preferences`.
struct finance_charge_preferences {
    /// Percent a year charged to customers who pay late; default 0.
    std::optional<double> annual_interest_rate;
    /// Least sum charged for paying late, however small the debt; default 0.
    std::optional<double> minimum_finance_charge;
    /// How many days an invoice may be late before a fee is charged; default 0.
    double grace_period = 0;
    /// Ledger account, mostly of income, that gets the late fees which customers pay.
    std::optional<qbd::reference> finance_charge_account;
    /// True if late payers are charged fees, possibly on unpaid fees too; not lawful everywhere.
    bool is_assessing_for_overdue_charges = false;
    /// Day from which late interest runs.
    open_enum<qbd::calculate_charges_from> calculate_charges_from;
    /// True if new invoices for late fees are put in the print queue.
    bool is_marked_to_be_printed = false;

    bool operator==(const finance_charge_preferences&) const = default;
};

/// Whether estimates and partial invoices of jobs are in use. Part of `preferences`.
struct jobs_and_estimates_preferences {
    /// True if offers (estimates) can be written for jobs.
    bool is_using_estimates = false;
    /// True if an estimate can be invoiced in parts.
    bool is_using_progress_invoicing = false;
    /// True if lines worth nothing are printed on part invoices of an estimate.
    bool is_printing_items_with_zero_amounts = false;

    bool operator==(const jobs_and_estimates_preferences&) const = default;
};

/// Whether there are several currencies, and which one is the company's own. Part of `preferences`.
struct multi_currency_preferences {
    /// True if foreign currencies can be used; once on, it stays on forever.
    std::optional<bool> is_multi_currency_enabled;
    /// Currency in which the company keeps its books.
    std::optional<qbd::reference> home_currency;

    bool operator==(const multi_currency_preferences&) const = default;
};

/// Whether stock is counted at several sites. Part of `preferences`.
struct multi_location_inventory_preferences {
    /// True if the edition could keep stock in several places, switched on or not.
    std::optional<bool> is_multi_location_inventory_available;
    /// True if stock is really kept in several places.
    std::optional<bool> is_multi_location_inventory_enabled;

    bool operator==(const multi_location_inventory_preferences&) const = default;
};

/// Settings of buying, such as warnings and when bills are due. Part of `preferences`.
struct purchases_and_vendors_preferences {
    /// True if stock keeping and purchase orders are switched on.
    bool is_using_inventory = false;
    /// Days from getting a bill until it has to be paid, unless the bill says otherwise.
    double days_bills_are_due = 0;
    /// True if paying bills uses up the vendor's discounts and credits by itself.
    bool is_automatically_using_discounts = false;
    /// Account that collects what vendors take off for early payment.
    std::optional<qbd::reference> default_discount_account;

    bool operator==(const purchases_and_vendors_preferences&) const = default;
};

/// What reports start from, such as by payment or by invoice. Part of `preferences`.
struct reports_preferences {
    /// Whether days overdue are counted from the due day or from the invoice's own day.
    open_enum<qbd::aging_report_basis> aging_report_basis;
    /// Whether sales and costs count when invoiced, or only once money has moved.
    open_enum<qbd::summary_report_basis> summary_report_basis;

    bool operator==(const reports_preferences&) const = default;
};

/// Whether price levels are in use. Part of `sales_and_customers_preferences`.
struct price_levels {
    /// True if customers can have prices of their own.
    bool is_using_price_levels = false;
    /// True if prices from percentage price levels are rounded up to whole dollars.
    std::optional<bool> is_rounding_sales_price_up;

    bool operator==(const price_levels&) const = default;
};

/// Settings of selling, such as price levels and how goods are shipped. Part of `preferences`.
struct sales_and_customers_preferences {
    /// Carrier proposed on new forms.
    std::optional<qbd::reference> default_shipping_method;
    /// Place that goods are sent from and from which the buyer bears the risk (FOB).
    std::optional<std::string> default_shipment_origin;
    /// Percent added to an item's cost to propose its sales price.
    std::optional<std::string> default_markup_percentage;
    /// True if costs that a customer pays back count as revenue, not as less cost.
    bool is_tracking_reimbursed_expenses_as_income = false;
    /// True if the screens settle a customer's oldest invoices first by themselves.
    bool is_auto_applying_payments = false;
    /// Whether the company uses own prices for certain customers, and how they are rounded.
    std::optional<qbd::price_levels> price_levels;

    bool operator==(const sales_and_customers_preferences&) const = default;
};

/// Whether and how sales tax is charged. Part of `preferences`.
struct sales_tax_preferences {
    /// Tax item, that is rate and agency, put on sales unless the customer has another.
    std::optional<qbd::reference> default_item_sales_tax;
    /// How often the company has to declare the tax it collected.
    open_enum<qbd::sales_tax_reporting_frequency> sales_tax_reporting_frequency;
    /// Code put on what is sold with tax, mostly "Tax".
    qbd::reference default_taxable_sales_tax_code;
    /// Code put on what is sold without tax, mostly "Non".
    qbd::reference default_non_taxable_sales_tax_code;
    /// True if vendors can have a tax code of their own.
    std::optional<bool> is_using_vendor_tax_code;
    /// True if customers can have a tax code of their own.
    std::optional<bool> is_using_customer_tax_code;
    /// True if prices may be entered with the tax already in them.
    std::optional<bool> is_using_tax_inclusive_prices;

    bool operator==(const sales_tax_preferences&) const = default;
};

/// How working hours are recorded. Part of `preferences`.
struct time_tracking_preferences {
    open_enum<qbd::first_day_of_week> first_day_of_week; ///< weekday on which a weekly timesheet begins

    bool operator==(const time_tracking_preferences&) const = default;
};

/// What this program may do in the company file. Part of `preferences`.
struct current_app_access_rights {
    /// True if apps may work while nobody has the company open.
    bool is_automatic_login_allowed = false;
    /// User that our program is logged in as while nobody has the company open.
    std::optional<std::string> automatic_login_user_name;
    /// True if the office lets this app see sensitive fields, for instance those of payroll.
    bool is_personal_data_access_allowed = false;

    bool operator==(const current_app_access_rights&) const = default;
};

/// Settings of stock, such as how lots and serial numbers are kept. Part of `preferences`.
struct items_and_inventory_preferences {
    /// True if receiving goods and entering their bill are separate bookings.
    std::optional<bool> is_enhanced_inventory_receiving_enabled;
    /// Whether single pieces or batches of stock are told apart by number.
    std::optional<open_enum<qbd::inventory_tracking_method>> inventory_tracking_method;
    /// True if batches and pieces can carry a best-before day; 2023 edition or later.
    std::optional<bool> is_inventory_expiration_date_enabled;
    /// True if serial or lot numbers are kept when goods are sold.
    std::optional<bool> is_tracking_on_sales_transactions_enabled;
    /// True if serial or lot numbers are kept when goods are bought.
    std::optional<bool> is_tracking_on_purchase_transactions_enabled;
    /// True if serial or lot numbers are kept when stock is corrected.
    std::optional<bool> is_tracking_on_inventory_adjustment_enabled;
    /// True if serial or lot numbers are kept when products are built.
    std::optional<bool> is_tracking_on_build_assembly_enabled;
    /// True if stock is valued oldest purchases first instead of by average cost.
    std::optional<bool> is_fifo_enabled;
    /// Day since when stock is valued oldest purchases first.
    std::optional<std::chrono::year_month_day> fifo_effective_date;
    /// True if stock is counted by bin or shelf inside each warehouse.
    std::optional<bool> is_bin_tracking_enabled;
    /// True if goods can be scanned by barcode.
    std::optional<bool> is_barcode_enabled;

    bool operator==(const items_and_inventory_preferences&) const = default;
};

/// Preferences: the settings that QuickBooks' administrator made for the whole company. Answer of
/// `preferences::retrieve`.
struct preferences {
    /// Settings of bookkeeping in general, such as account numbers, classes and the closing date.
    qbd::accounting_preferences accounting;
    /// How the company works out fees for invoices paid late.
    qbd::finance_charge_preferences finance_charges;
    /// How the company handles offers and their invoicing in parts.
    qbd::jobs_and_estimates_preferences jobs_and_estimates;
    /// Whether the company keeps books in foreign currencies, and which one is its own.
    std::optional<qbd::multi_currency_preferences> multi_currency;
    /// Whether stock is counted separately for several warehouses.
    std::optional<qbd::multi_location_inventory_preferences> multi_location_inventory;
    /// The company's settings for buying, stock, and when bills fall due.
    qbd::purchases_and_vendors_preferences purchases_and_vendors;
    /// How the company file has set up its reports, such as cash or accrual.
    qbd::reports_preferences reports;
    /// How the company file has set up its selling side.
    qbd::sales_and_customers_preferences sales_and_customers;
    /// How the company file collects tax on sales; absent where that is switched off.
    std::optional<qbd::sales_tax_preferences> sales_tax;
    /// How the company file records working hours; absent where that is switched off.
    std::optional<qbd::time_tracking_preferences> time_tracking;
    /// What our own program may do in this company file.
    qbd::current_app_access_rights app_access_rights;
    /// How the company keeps stock, such as numbers, bins and valuation.
    std::optional<qbd::items_and_inventory_preferences> items_and_inventory;

    bool operator==(const preferences&) const = default;
};

} // namespace conductor::qbd
