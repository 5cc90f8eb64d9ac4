#include "cli/commands/mirrored_resources.hpp"

#include "cli/operations/names.hpp"
#include "cli/operations/usage_error.hpp"

#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace {

struct mirrored {
    std::string_view name;
    bool change_selection::* member;
};

constexpr mirrored mirrored_lists[] = {
    {"accounts", &change_selection::accounts},
    {"bill-check-payments", &change_selection::bill_check_payments},
    {"bill-credit-card-payments", &change_selection::bill_credit_card_payments},
    {"bills", &change_selection::bills},
    {"build-assemblies", &change_selection::build_assemblies},
    {"checks", &change_selection::checks},
    {"classes", &change_selection::classes},
    {"credit-card-charges", &change_selection::credit_card_charges},
    {"credit-card-credits", &change_selection::credit_card_credits},
    {"credit-card-refunds", &change_selection::credit_card_refunds},
    {"credit-memos", &change_selection::credit_memos},
    {"currencies", &change_selection::currencies},
    {"customer-types", &change_selection::customer_types},
    {"customers", &change_selection::customers},
    {"date-driven-terms", &change_selection::date_driven_terms},
    {"deposits", &change_selection::deposits},
    {"discount-items", &change_selection::discount_items},
    {"employees", &change_selection::employees},
    {"estimates", &change_selection::estimates},
    {"inventory-adjustments", &change_selection::inventory_adjustments},
    {"inventory-assembly-items", &change_selection::inventory_assembly_items},
    {"inventory-items", &change_selection::inventory_items},
    {"inventory-sites", &change_selection::inventory_sites},
    {"invoices", &change_selection::invoices},
    {"item-groups", &change_selection::item_groups},
    {"item-receipts", &change_selection::item_receipts},
    {"journal-entries", &change_selection::journal_entries},
    {"non-inventory-items", &change_selection::non_inventory_items},
    {"other-charge-items", &change_selection::other_charge_items},
    {"other-names", &change_selection::other_names},
    {"payment-methods", &change_selection::payment_methods},
    {"payroll-wage-items", &change_selection::payroll_wage_items},
    {"price-levels", &change_selection::price_levels},
    {"purchase-orders", &change_selection::purchase_orders},
    {"receive-payments", &change_selection::receive_payments},
    {"sales-orders", &change_selection::sales_orders},
    {"sales-receipts", &change_selection::sales_receipts},
    {"sales-representatives", &change_selection::sales_representatives},
    {"sales-tax-codes", &change_selection::sales_tax_codes},
    {"sales-tax-group-items", &change_selection::sales_tax_group_items},
    {"sales-tax-items", &change_selection::sales_tax_items},
    {"sales-tax-payment-checks", &change_selection::sales_tax_payment_checks},
    {"service-items", &change_selection::service_items},
    {"shipping-methods", &change_selection::shipping_methods},
    {"standard-terms", &change_selection::standard_terms},
    {"subtotal-items", &change_selection::subtotal_items},
    {"time-tracking-activities", &change_selection::time_tracking_activities},
    {"transfers", &change_selection::transfers},
    {"unit-of-measure-sets", &change_selection::unit_of_measure_sets},
    {"vendor-credits", &change_selection::vendor_credits},
    {"vendors", &change_selection::vendors},
};

} // namespace

change_selection selection_of(const std::vector<std::string>& names) {
    change_selection made;
    std::vector<std::string> known;
    for (const auto& one : mirrored_lists) {
        known.emplace_back(one.name);
        made.*one.member = names.empty();
    }
    for (const auto& name : names) {
        const mirrored* found = nullptr;
        for (const auto& one : mirrored_lists)
            if (one.name == hyphenated(name))
                found = &one;
        if (found == nullptr)
            throw usage_error("no " + name + " are mirrored." + did_you_mean(name, known));
        made.*found->member = true;
    }
    return made;
}

} // namespace conductor::cli
