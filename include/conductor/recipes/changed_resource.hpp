#pragma once

// The resources whose changes `company.changes()` gives. Made by tools/generate from api/conductor.yml.

#include <conductor/detail/export.hpp>
#include <conductor/version.hpp>

#include <chrono>
#include <cstdint>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI {

namespace qbd {
struct account;
struct bill;
struct bill_check_payment;
struct bill_credit_card_payment;
struct build_assembly;
struct check;
struct class_;
struct credit_card_charge;
struct credit_card_credit;
struct credit_card_refund;
struct credit_memo;
struct currency;
struct customer;
struct customer_type;
struct date_driven_term;
struct deposit;
struct discount_item;
struct employee;
struct estimate;
struct inventory_adjustment;
struct inventory_assembly_item;
struct inventory_item;
struct inventory_site;
struct invoice;
struct item_group;
struct item_receipt;
struct journal_entry;
struct non_inventory_item;
struct other_charge_item;
struct other_name;
struct payment_method;
struct payroll_wage_item;
struct price_level;
struct purchase_order;
struct receive_payment;
struct sales_order;
struct sales_receipt;
struct sales_representative;
struct sales_tax_code;
struct sales_tax_group_item;
struct sales_tax_item;
struct sales_tax_payment_check;
struct service_item;
struct shipping_method;
struct standard_term;
struct subtotal_item;
struct time_tracking_activity;
struct transfer;
struct unit_of_measure_set;
struct vendor;
struct vendor_credit;
} // namespace qbd

/// What a change is of.
enum class changed_resource : std::uint8_t {
    accounts,
    bill_check_payments,
    bill_credit_card_payments,
    bills,
    build_assemblies,
    checks,
    classes,
    credit_card_charges,
    credit_card_credits,
    credit_card_refunds,
    credit_memos,
    currencies,
    customer_types,
    customers,
    date_driven_terms,
    deposits,
    discount_items,
    employees,
    estimates,
    inventory_adjustments,
    inventory_assembly_items,
    inventory_items,
    inventory_sites,
    invoices,
    item_groups,
    item_receipts,
    journal_entries,
    non_inventory_items,
    other_charge_items,
    other_names,
    payment_methods,
    payroll_wage_items,
    price_levels,
    purchase_orders,
    receive_payments,
    sales_orders,
    sales_receipts,
    sales_representatives,
    sales_tax_codes,
    sales_tax_group_items,
    sales_tax_items,
    sales_tax_payment_checks,
    service_items,
    shipping_methods,
    standard_terms,
    subtotal_items,
    time_tracking_activities,
    transfers,
    unit_of_measure_sets,
    vendor_credits,
    vendors,
};

/// The name of a resource, as in "customers".
[[nodiscard]] CONDUCTOR_API std::string_view to_string(changed_resource value) noexcept;

/// What `company.changes()` gives changes of, and how. Owns nothing: `{.customers = true, .deletions =
/// true}`.
struct change_selection {
    bool accounts = false;
    bool bill_check_payments = false;
    bool bill_credit_card_payments = false;
    bool bills = false;
    bool build_assemblies = false;
    bool checks = false;
    bool classes = false;
    bool credit_card_charges = false;
    bool credit_card_credits = false;
    bool credit_card_refunds = false;
    bool credit_memos = false;
    bool currencies = false;
    bool customer_types = false;
    bool customers = false;
    bool date_driven_terms = false;
    bool deposits = false;
    bool discount_items = false;
    bool employees = false;
    bool estimates = false;
    bool inventory_adjustments = false;
    bool inventory_assembly_items = false;
    bool inventory_items = false;
    bool inventory_sites = false;
    bool invoices = false;
    bool item_groups = false;
    bool item_receipts = false;
    bool journal_entries = false;
    bool non_inventory_items = false;
    bool other_charge_items = false;
    bool other_names = false;
    bool payment_methods = false;
    bool payroll_wage_items = false;
    bool price_levels = false;
    bool purchase_orders = false;
    bool receive_payments = false;
    bool sales_orders = false;
    bool sales_receipts = false;
    bool sales_representatives = false;
    bool sales_tax_codes = false;
    bool sales_tax_group_items = false;
    bool sales_tax_items = false;
    bool sales_tax_payment_checks = false;
    bool service_items = false;
    bool shipping_methods = false;
    bool standard_terms = false;
    bool subtotal_items = false;
    bool time_tracking_activities = false;
    bool transfers = false; ///< QuickBooks does not tell which were deleted
    bool unit_of_measure_sets = false;
    bool vendor_credits = false;
    bool vendors = false;

    /// What was deleted, too. QuickBooks tells it for 90 days: a mark that is older is an error then,
    /// `errc::reset_needed`.
    bool deletions = false;

    /// The lines of transactions, where the list has them to give.
    bool line_items = false;

    /// The transactions that are linked to one, where the list has them to give.
    bool linked_transactions = false;

    /// Leaves out records that were saved without a change. The mark remembers the revision of each record
    /// for that, of the 50,000 that were changed last: about 27 characters each.
    bool skip_unchanged = false;

    /// Records come as JSON, with all that the API sent, be it known to this release or not:
    /// `change::as<boost::json::value>()` has them.
    bool as_json = false;

    /// How far the listings overlap: by so much may the office PC's clock be set back, and may QuickBooks
    /// show a record later than it stamped it, without anything being lost.
    std::chrono::minutes overlap{10};

    /// What time it is, for programs that test with times of their own. Null: the system's clock.
    std::chrono::system_clock::time_point (*clock)() = nullptr;
};

namespace detail {

// The resource that a type of record is of.
template <class T>
struct resource_of_record {
    static constexpr bool known = false;
};
template <>
struct resource_of_record<qbd::account> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::accounts;
};
template <>
struct resource_of_record<qbd::bill_check_payment> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::bill_check_payments;
};
template <>
struct resource_of_record<qbd::bill_credit_card_payment> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::bill_credit_card_payments;
};
template <>
struct resource_of_record<qbd::bill> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::bills;
};
template <>
struct resource_of_record<qbd::build_assembly> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::build_assemblies;
};
template <>
struct resource_of_record<qbd::check> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::checks;
};
template <>
struct resource_of_record<qbd::class_> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::classes;
};
template <>
struct resource_of_record<qbd::credit_card_charge> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::credit_card_charges;
};
template <>
struct resource_of_record<qbd::credit_card_credit> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::credit_card_credits;
};
template <>
struct resource_of_record<qbd::credit_card_refund> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::credit_card_refunds;
};
template <>
struct resource_of_record<qbd::credit_memo> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::credit_memos;
};
template <>
struct resource_of_record<qbd::currency> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::currencies;
};
template <>
struct resource_of_record<qbd::customer_type> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::customer_types;
};
template <>
struct resource_of_record<qbd::customer> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::customers;
};
template <>
struct resource_of_record<qbd::date_driven_term> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::date_driven_terms;
};
template <>
struct resource_of_record<qbd::deposit> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::deposits;
};
template <>
struct resource_of_record<qbd::discount_item> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::discount_items;
};
template <>
struct resource_of_record<qbd::employee> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::employees;
};
template <>
struct resource_of_record<qbd::estimate> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::estimates;
};
template <>
struct resource_of_record<qbd::inventory_adjustment> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::inventory_adjustments;
};
template <>
struct resource_of_record<qbd::inventory_assembly_item> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::inventory_assembly_items;
};
template <>
struct resource_of_record<qbd::inventory_item> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::inventory_items;
};
template <>
struct resource_of_record<qbd::inventory_site> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::inventory_sites;
};
template <>
struct resource_of_record<qbd::invoice> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::invoices;
};
template <>
struct resource_of_record<qbd::item_group> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::item_groups;
};
template <>
struct resource_of_record<qbd::item_receipt> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::item_receipts;
};
template <>
struct resource_of_record<qbd::journal_entry> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::journal_entries;
};
template <>
struct resource_of_record<qbd::non_inventory_item> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::non_inventory_items;
};
template <>
struct resource_of_record<qbd::other_charge_item> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::other_charge_items;
};
template <>
struct resource_of_record<qbd::other_name> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::other_names;
};
template <>
struct resource_of_record<qbd::payment_method> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::payment_methods;
};
template <>
struct resource_of_record<qbd::payroll_wage_item> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::payroll_wage_items;
};
template <>
struct resource_of_record<qbd::price_level> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::price_levels;
};
template <>
struct resource_of_record<qbd::purchase_order> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::purchase_orders;
};
template <>
struct resource_of_record<qbd::receive_payment> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::receive_payments;
};
template <>
struct resource_of_record<qbd::sales_order> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::sales_orders;
};
template <>
struct resource_of_record<qbd::sales_receipt> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::sales_receipts;
};
template <>
struct resource_of_record<qbd::sales_representative> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::sales_representatives;
};
template <>
struct resource_of_record<qbd::sales_tax_code> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::sales_tax_codes;
};
template <>
struct resource_of_record<qbd::sales_tax_group_item> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::sales_tax_group_items;
};
template <>
struct resource_of_record<qbd::sales_tax_item> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::sales_tax_items;
};
template <>
struct resource_of_record<qbd::sales_tax_payment_check> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::sales_tax_payment_checks;
};
template <>
struct resource_of_record<qbd::service_item> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::service_items;
};
template <>
struct resource_of_record<qbd::shipping_method> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::shipping_methods;
};
template <>
struct resource_of_record<qbd::standard_term> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::standard_terms;
};
template <>
struct resource_of_record<qbd::subtotal_item> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::subtotal_items;
};
template <>
struct resource_of_record<qbd::time_tracking_activity> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::time_tracking_activities;
};
template <>
struct resource_of_record<qbd::transfer> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::transfers;
};
template <>
struct resource_of_record<qbd::unit_of_measure_set> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::unit_of_measure_sets;
};
template <>
struct resource_of_record<qbd::vendor_credit> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::vendor_credits;
};
template <>
struct resource_of_record<qbd::vendor> {
    static constexpr bool known = true;
    static constexpr changed_resource value = changed_resource::vendors;
};

} // namespace detail

} // namespace conductor
