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

/// Used by `preferences`.
enum class default_transaction_class : std::uint16_t { unrecognized, accounts, items, names, none };

/// Used by `preferences`.
enum class calculate_charges_from : std::uint16_t { unrecognized, due_date, invoice_or_billed_date };

/// Used by `preferences`.
enum class aging_report_basis : std::uint16_t { unrecognized, age_from_due_date, age_from_transaction_date };

/// Used by `preferences`.
enum class summary_report_basis : std::uint16_t { unrecognized, accrual, cash };

/// Used by `preferences`.
enum class sales_tax_reporting_frequency : std::uint16_t { unrecognized, monthly, quarterly, annually };

/// Used by `preferences`.
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

/// Used by `preferences`.
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

/// Part of `preferences`.
struct accounting_preferences {
    bool is_using_account_numbers = false; ///< `isUsingAccountNumbers`
    bool is_requiring_accounts = false;    ///< `isRequiringAccounts`
    bool is_using_class_tracking = false;  ///< `isUsingClassTracking`
    std::optional<open_enum<qbd::default_transaction_class>>
        default_transaction_class;                           ///< `defaultTransactionClass`
    bool is_using_audit_trail = false;                       ///< `isUsingAuditTrail`
    bool is_assigning_journal_entry_numbers = false;         ///< `isAssigningJournalEntryNumbers`
    std::optional<std::chrono::year_month_day> closing_date; ///< `closingDate`

    bool operator==(const accounting_preferences&) const = default;
};

/// Part of `preferences`.
struct finance_charge_preferences {
    std::optional<double> annual_interest_rate;                    ///< `annualInterestRate`, default 0
    std::optional<double> minimum_finance_charge;                  ///< `minimumFinanceCharge`, default 0
    double grace_period = 0;                                       ///< `gracePeriod`, default 0
    std::optional<qbd::reference> finance_charge_account;          ///< `financeChargeAccount`
    bool is_assessing_for_overdue_charges = false;                 ///< `isAssessingForOverdueCharges`
    open_enum<qbd::calculate_charges_from> calculate_charges_from; ///< `calculateChargesFrom`
    bool is_marked_to_be_printed = false;                          ///< `isMarkedToBePrinted`

    bool operator==(const finance_charge_preferences&) const = default;
};

/// Part of `preferences`.
struct jobs_and_estimates_preferences {
    bool is_using_estimates = false;                  ///< `isUsingEstimates`
    bool is_using_progress_invoicing = false;         ///< `isUsingProgressInvoicing`
    bool is_printing_items_with_zero_amounts = false; ///< `isPrintingItemsWithZeroAmounts`

    bool operator==(const jobs_and_estimates_preferences&) const = default;
};

/// Part of `preferences`.
struct multi_currency_preferences {
    std::optional<bool> is_multi_currency_enabled; ///< `isMultiCurrencyEnabled`
    std::optional<qbd::reference> home_currency;   ///< `homeCurrency`

    bool operator==(const multi_currency_preferences&) const = default;
};

/// Part of `preferences`.
struct multi_location_inventory_preferences {
    std::optional<bool> is_multi_location_inventory_available; ///< `isMultiLocationInventoryAvailable`
    std::optional<bool> is_multi_location_inventory_enabled;   ///< `isMultiLocationInventoryEnabled`

    bool operator==(const multi_location_inventory_preferences&) const = default;
};

/// Part of `preferences`.
struct purchases_and_vendors_preferences {
    bool is_using_inventory = false;                        ///< `isUsingInventory`
    double days_bills_are_due = 0;                          ///< `daysBillsAreDue`
    bool is_automatically_using_discounts = false;          ///< `isAutomaticallyUsingDiscounts`
    std::optional<qbd::reference> default_discount_account; ///< `defaultDiscountAccount`

    bool operator==(const purchases_and_vendors_preferences&) const = default;
};

/// Part of `preferences`.
struct reports_preferences {
    open_enum<qbd::aging_report_basis> aging_report_basis;     ///< `agingReportBasis`
    open_enum<qbd::summary_report_basis> summary_report_basis; ///< `summaryReportBasis`

    bool operator==(const reports_preferences&) const = default;
};

/// Part of `sales_and_customers_preferences`.
struct price_levels {
    bool is_using_price_levels = false;             ///< `isUsingPriceLevels`
    std::optional<bool> is_rounding_sales_price_up; ///< `isRoundingSalesPriceUp`

    bool operator==(const price_levels&) const = default;
};

/// Part of `preferences`.
struct sales_and_customers_preferences {
    std::optional<qbd::reference> default_shipping_method;  ///< `defaultShippingMethod`
    std::optional<std::string> default_shipment_origin;     ///< `defaultShipmentOrigin`
    std::optional<std::string> default_markup_percentage;   ///< `defaultMarkupPercentage`
    bool is_tracking_reimbursed_expenses_as_income = false; ///< `isTrackingReimbursedExpensesAsIncome`
    bool is_auto_applying_payments = false;                 ///< `isAutoApplyingPayments`
    std::optional<qbd::price_levels> price_levels;          ///< `priceLevels`

    bool operator==(const sales_and_customers_preferences&) const = default;
};

/// Part of `preferences`.
struct sales_tax_preferences {
    std::optional<qbd::reference> default_item_sales_tax; ///< `defaultItemSalesTax`
    open_enum<qbd::sales_tax_reporting_frequency>
        sales_tax_reporting_frequency;                 ///< `salesTaxReportingFrequency`
    qbd::reference default_taxable_sales_tax_code;     ///< `defaultTaxableSalesTaxCode`
    qbd::reference default_non_taxable_sales_tax_code; ///< `defaultNonTaxableSalesTaxCode`
    std::optional<bool> is_using_vendor_tax_code;      ///< `isUsingVendorTaxCode`
    std::optional<bool> is_using_customer_tax_code;    ///< `isUsingCustomerTaxCode`
    std::optional<bool> is_using_tax_inclusive_prices; ///< `isUsingTaxInclusivePrices`

    bool operator==(const sales_tax_preferences&) const = default;
};

/// Part of `preferences`.
struct time_tracking_preferences {
    open_enum<qbd::first_day_of_week> first_day_of_week; ///< `firstDayOfWeek`

    bool operator==(const time_tracking_preferences&) const = default;
};

/// Part of `preferences`.
struct current_app_access_rights {
    bool is_automatic_login_allowed = false;              ///< `isAutomaticLoginAllowed`
    std::optional<std::string> automatic_login_user_name; ///< `automaticLoginUserName`
    bool is_personal_data_access_allowed = false;         ///< `isPersonalDataAccessAllowed`

    bool operator==(const current_app_access_rights&) const = default;
};

/// Part of `preferences`.
struct items_and_inventory_preferences {
    std::optional<bool> is_enhanced_inventory_receiving_enabled; ///< `isEnhancedInventoryReceivingEnabled`
    std::optional<open_enum<qbd::inventory_tracking_method>>
        inventory_tracking_method;                                 ///< `inventoryTrackingMethod`
    std::optional<bool> is_inventory_expiration_date_enabled;      ///< `isInventoryExpirationDateEnabled`
    std::optional<bool> is_tracking_on_sales_transactions_enabled; ///< `isTrackingOnSalesTransactionsEnabled`
    std::optional<bool>
        is_tracking_on_purchase_transactions_enabled; ///< `isTrackingOnPurchaseTransactionsEnabled`
    std::optional<bool>
        is_tracking_on_inventory_adjustment_enabled;           ///< `isTrackingOnInventoryAdjustmentEnabled`
    std::optional<bool> is_tracking_on_build_assembly_enabled; ///< `isTrackingOnBuildAssemblyEnabled`
    std::optional<bool> is_fifo_enabled;                       ///< `isFifoEnabled`
    std::optional<std::chrono::year_month_day> fifo_effective_date; ///< `fifoEffectiveDate`
    std::optional<bool> is_bin_tracking_enabled;                    ///< `isBinTrackingEnabled`
    std::optional<bool> is_barcode_enabled;                         ///< `isBarcodeEnabled`

    bool operator==(const items_and_inventory_preferences&) const = default;
};

/// Answer of `preferences::retrieve`.
struct preferences {
    qbd::accounting_preferences accounting;                        ///< `accounting`
    qbd::finance_charge_preferences finance_charges;               ///< `financeCharges`
    qbd::jobs_and_estimates_preferences jobs_and_estimates;        ///< `jobsAndEstimates`
    std::optional<qbd::multi_currency_preferences> multi_currency; ///< `multiCurrency`
    std::optional<qbd::multi_location_inventory_preferences>
        multi_location_inventory;                                            ///< `multiLocationInventory`
    qbd::purchases_and_vendors_preferences purchases_and_vendors;            ///< `purchasesAndVendors`
    qbd::reports_preferences reports;                                        ///< `reports`
    qbd::sales_and_customers_preferences sales_and_customers;                ///< `salesAndCustomers`
    std::optional<qbd::sales_tax_preferences> sales_tax;                     ///< `salesTax`
    std::optional<qbd::time_tracking_preferences> time_tracking;             ///< `timeTracking`
    qbd::current_app_access_rights app_access_rights;                        ///< `appAccessRights`
    std::optional<qbd::items_and_inventory_preferences> items_and_inventory; ///< `itemsAndInventory`

    bool operator==(const preferences&) const = default;
};

} // namespace conductor::qbd
