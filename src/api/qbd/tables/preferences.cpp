// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/preferences.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::preferences>() {
    using model = qbd::preferences;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, accounting, "accounting", required),
        CONDUCTOR_FIELD(model, finance_charges, "financeCharges", required),
        CONDUCTOR_FIELD(model, jobs_and_estimates, "jobsAndEstimates", required),
        CONDUCTOR_FIELD(model, multi_currency, "multiCurrency", required | nullable),
        CONDUCTOR_FIELD(model, multi_location_inventory, "multiLocationInventory", required | nullable),
        CONDUCTOR_FIELD(model, purchases_and_vendors, "purchasesAndVendors", required),
        CONDUCTOR_FIELD(model, reports, "reports", required),
        CONDUCTOR_FIELD(model, sales_and_customers, "salesAndCustomers", required),
        CONDUCTOR_FIELD(model, sales_tax, "salesTax", required | nullable),
        CONDUCTOR_FIELD(model, time_tracking, "timeTracking", required | nullable),
        CONDUCTOR_FIELD(model, app_access_rights, "appAccessRights", required),
        CONDUCTOR_FIELD(model, items_and_inventory, "itemsAndInventory", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::accounting_preferences>() {
    using model = qbd::accounting_preferences;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, is_using_account_numbers, "isUsingAccountNumbers", required),
        CONDUCTOR_FIELD(model, is_requiring_accounts, "isRequiringAccounts", required),
        CONDUCTOR_FIELD(model, is_using_class_tracking, "isUsingClassTracking", required),
        CONDUCTOR_FIELD(model, default_transaction_class, "defaultTransactionClass", required | nullable),
        CONDUCTOR_FIELD(model, is_using_audit_trail, "isUsingAuditTrail", required),
        CONDUCTOR_FIELD(
            model, is_assigning_journal_entry_numbers, "isAssigningJournalEntryNumbers", required),
        CONDUCTOR_FIELD(model, closing_date, "closingDate", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::finance_charge_preferences>() {
    using model = qbd::finance_charge_preferences;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, annual_interest_rate, "annualInterestRate", required | nullable),
        CONDUCTOR_FIELD(model, minimum_finance_charge, "minimumFinanceCharge", required | nullable),
        CONDUCTOR_FIELD(model, grace_period, "gracePeriod", required),
        CONDUCTOR_FIELD(model, finance_charge_account, "financeChargeAccount", required | nullable),
        CONDUCTOR_FIELD(model, is_assessing_for_overdue_charges, "isAssessingForOverdueCharges", required),
        CONDUCTOR_FIELD(model, calculate_charges_from, "calculateChargesFrom", required),
        CONDUCTOR_FIELD(model, is_marked_to_be_printed, "isMarkedToBePrinted", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::jobs_and_estimates_preferences>() {
    using model = qbd::jobs_and_estimates_preferences;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, is_using_estimates, "isUsingEstimates", required),
        CONDUCTOR_FIELD(model, is_using_progress_invoicing, "isUsingProgressInvoicing", required),
        CONDUCTOR_FIELD(
            model, is_printing_items_with_zero_amounts, "isPrintingItemsWithZeroAmounts", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::multi_currency_preferences>() {
    using model = qbd::multi_currency_preferences;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, is_multi_currency_enabled, "isMultiCurrencyEnabled", required | nullable),
        CONDUCTOR_FIELD(model, home_currency, "homeCurrency", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::multi_location_inventory_preferences>() {
    using model = qbd::multi_location_inventory_preferences;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(
            model, is_multi_location_inventory_available, "isMultiLocationInventoryAvailable",
            required | nullable),
        CONDUCTOR_FIELD(
            model, is_multi_location_inventory_enabled, "isMultiLocationInventoryEnabled",
            required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::purchases_and_vendors_preferences>() {
    using model = qbd::purchases_and_vendors_preferences;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, is_using_inventory, "isUsingInventory", required),
        CONDUCTOR_FIELD(model, days_bills_are_due, "daysBillsAreDue", required),
        CONDUCTOR_FIELD(model, is_automatically_using_discounts, "isAutomaticallyUsingDiscounts", required),
        CONDUCTOR_FIELD(model, default_discount_account, "defaultDiscountAccount", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::reports_preferences>() {
    using model = qbd::reports_preferences;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, aging_report_basis, "agingReportBasis", required),
        CONDUCTOR_FIELD(model, summary_report_basis, "summaryReportBasis", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::sales_and_customers_preferences>() {
    using model = qbd::sales_and_customers_preferences;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, default_shipping_method, "defaultShippingMethod", required | nullable),
        CONDUCTOR_FIELD(model, default_shipment_origin, "defaultShipmentOrigin", required | nullable),
        CONDUCTOR_FIELD(model, default_markup_percentage, "defaultMarkupPercentage", required | nullable),
        CONDUCTOR_FIELD(
            model, is_tracking_reimbursed_expenses_as_income, "isTrackingReimbursedExpensesAsIncome",
            required),
        CONDUCTOR_FIELD(model, is_auto_applying_payments, "isAutoApplyingPayments", required),
        CONDUCTOR_FIELD(model, price_levels, "priceLevels", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::price_levels>() {
    using model = qbd::price_levels;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, is_using_price_levels, "isUsingPriceLevels", required),
        CONDUCTOR_FIELD(model, is_rounding_sales_price_up, "isRoundingSalesPriceUp", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::sales_tax_preferences>() {
    using model = qbd::sales_tax_preferences;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, default_item_sales_tax, "defaultItemSalesTax", required | nullable),
        CONDUCTOR_FIELD(model, sales_tax_reporting_frequency, "salesTaxReportingFrequency", required),
        CONDUCTOR_FIELD(model, default_taxable_sales_tax_code, "defaultTaxableSalesTaxCode", required),
        CONDUCTOR_FIELD(model, default_non_taxable_sales_tax_code, "defaultNonTaxableSalesTaxCode", required),
        CONDUCTOR_FIELD(model, is_using_vendor_tax_code, "isUsingVendorTaxCode", required | nullable),
        CONDUCTOR_FIELD(model, is_using_customer_tax_code, "isUsingCustomerTaxCode", required | nullable),
        CONDUCTOR_FIELD(
            model, is_using_tax_inclusive_prices, "isUsingTaxInclusivePrices", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::time_tracking_preferences>() {
    using model = qbd::time_tracking_preferences;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, first_day_of_week, "firstDayOfWeek", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::current_app_access_rights>() {
    using model = qbd::current_app_access_rights;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, is_automatic_login_allowed, "isAutomaticLoginAllowed", required),
        CONDUCTOR_FIELD(model, automatic_login_user_name, "automaticLoginUserName", required | nullable),
        CONDUCTOR_FIELD(model, is_personal_data_access_allowed, "isPersonalDataAccessAllowed", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::items_and_inventory_preferences>() {
    using model = qbd::items_and_inventory_preferences;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(
            model, is_enhanced_inventory_receiving_enabled, "isEnhancedInventoryReceivingEnabled",
            required | nullable),
        CONDUCTOR_FIELD(model, inventory_tracking_method, "inventoryTrackingMethod", required | nullable),
        CONDUCTOR_FIELD(
            model, is_inventory_expiration_date_enabled, "isInventoryExpirationDateEnabled",
            required | nullable),
        CONDUCTOR_FIELD(
            model, is_tracking_on_sales_transactions_enabled, "isTrackingOnSalesTransactionsEnabled",
            required | nullable),
        CONDUCTOR_FIELD(
            model, is_tracking_on_purchase_transactions_enabled, "isTrackingOnPurchaseTransactionsEnabled",
            required | nullable),
        CONDUCTOR_FIELD(
            model, is_tracking_on_inventory_adjustment_enabled, "isTrackingOnInventoryAdjustmentEnabled",
            required | nullable),
        CONDUCTOR_FIELD(
            model, is_tracking_on_build_assembly_enabled, "isTrackingOnBuildAssemblyEnabled",
            required | nullable),
        CONDUCTOR_FIELD(model, is_fifo_enabled, "isFifoEnabled", required | nullable),
        CONDUCTOR_FIELD(model, fifo_effective_date, "fifoEffectiveDate", required | nullable),
        CONDUCTOR_FIELD(model, is_bin_tracking_enabled, "isBinTrackingEnabled", required | nullable),
        CONDUCTOR_FIELD(model, is_barcode_enabled, "isBarcodeEnabled", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
