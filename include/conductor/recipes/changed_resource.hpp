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
    /// The chart of accounts, which all money in the books is assigned to.
    bool accounts = false;
    /// Checks that paid bills.
    bool bill_check_payments = false;
    /// Charges on credit cards that paid bills.
    bool bill_credit_card_payments = false;
    /// What vendors charge and are to be paid later.
    bool bills = false;
    /// Records of finished goods having been put together from parts.
    bool build_assemblies = false;
    /// Money paid straight from bank accounts, without bills.
    bool checks = false;
    /// Labels across accounts and customers that reports are split by.
    bool classes = false;
    /// Purchases paid with the company's credit cards.
    bool credit_card_charges = false;
    /// Refunds from sellers to the company's credit cards.
    bool credit_card_credits = false;
    /// Money given back to customers' credit cards.
    bool credit_card_refunds = false;
    /// Credits to customers, each open until used against invoices or paid back.
    bool credit_memos = false;
    /// What the company can trade in, active or not.
    bool currencies = false;
    /// Groups that customers are sorted into.
    bool customer_types = false;
    /// Those who buy, with their jobs, which are customers below others.
    bool customers = false;
    /// Agreements that payment is due on a fixed day of the month.
    bool date_driven_terms = false;
    /// Money brought to bank accounts.
    bool deposits = false;
    /// Lines for sales forms that take something off what stands above them.
    bool discount_items = false;
    /// Those who work for the company, with personal data that does not belong in logs.
    bool employees = false;
    /// Offers to customers, which are not booked.
    bool estimates = false;
    /// Corrections of stock and its value.
    bool inventory_adjustments = false;
    /// Products that are put together from other items.
    bool inventory_assembly_items = false;
    /// Goods that are bought, counted in stock and sold.
    bool inventory_items = false;
    /// Warehouses and stores that stock is counted at.
    bool inventory_sites = false;
    /// Sales that customers pay later, each open until payments and credits cover it.
    bool invoices = false;
    /// Bundles of items that are entered as one line and become several.
    bool item_groups = false;
    /// Goods that came from vendors before their bills did.
    bool item_receipts = false;
    /// Bookings of debits and credits straight to accounts.
    bool journal_entries = false;
    /// Goods that are bought or sold and not counted in stock.
    bool non_inventory_items = false;
    /// Charges for something else than goods or work, such as freight.
    bool other_charge_items = false;
    /// Those to pay or name who are neither customers, vendors nor employees.
    bool other_names = false;
    /// Ways in which customers pay.
    bool payment_methods = false;
    /// Kinds of pay, each with the account it is booked to.
    bool payroll_wage_items = false;
    /// Prices for some customers, which differ from the usual ones.
    bool price_levels = false;
    /// Orders to vendors for goods, which are not booked.
    bool purchase_orders = false;
    /// Money that came from customers.
    bool receive_payments = false;
    /// Orders from customers for goods yet to be delivered, which are not booked.
    bool sales_orders = false;
    /// Sales that were paid at once.
    bool sales_receipts = false;
    /// Those whom sales are credited to, known by their initials.
    bool sales_representatives = false;
    /// Marks of lines and customers that say whether sales tax is charged.
    bool sales_tax_codes = false;
    /// Sets of sales taxes that are charged together.
    bool sales_tax_group_items = false;
    /// Sales taxes, each with its rate and the agency that gets it.
    bool sales_tax_items = false;
    /// Checks by which collected sales tax was handed over.
    bool sales_tax_payment_checks = false;
    /// Work that is sold or bought.
    bool service_items = false;
    /// Ways goods are sent, such as carriers.
    bool shipping_methods = false;
    /// Agreements that payment is due some days after the invoice.
    bool standard_terms = false;
    /// Lines for sales forms that add up what stands above them.
    bool subtotal_items = false;
    /// Hours that people worked, each record of one person and one day.
    bool time_tracking_activities = false;
    /// Money moved between accounts of the company; QuickBooks does not tell which were deleted.
    bool transfers = false;
    /// Units that items can be counted in, each a base unit with its multiples.
    bool unit_of_measure_sets = false;
    /// What vendors owe back, to be used when paying bills.
    bool vendor_credits = false;
    /// Those the company buys from or pays, tax agencies among them.
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
