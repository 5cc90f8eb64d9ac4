#pragma once

// The types of deleted list objects. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Kinds of records, other than transactions, whose deletions are asked for. Used by `deleted_list_objects`.
enum class list_type : std::uint16_t {
    unrecognized,
    account,
    billing_rate,
    class_,
    currency,
    customer,
    customer_message,
    customer_type,
    date_driven_terms,
    employee,
    inventory_site,
    item_discount,
    item_fixed_asset,
    item_group,
    item_inventory,
    item_inventory_assembly,
    item_non_inventory,
    item_other_charge,
    item_payment,
    item_sales_tax,
    item_sales_tax_group,
    item_service,
    item_subtotal,
    job_type,
    other_name,
    payment_method,
    payroll_item_non_wage,
    payroll_item_wage,
    price_level,
    sales_representative,
    sales_tax_code,
    ship_method,
    standard_terms,
    to_do,
    unit_of_measure_set,
    vehicle,
    vendor,
    vendor_type,
    workers_comp_code
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::list_type> {
    static constexpr std::string_view values[] = {
        "account",
        "billing_rate",
        "class",
        "currency",
        "customer",
        "customer_message",
        "customer_type",
        "date_driven_terms",
        "employee",
        "inventory_site",
        "item_discount",
        "item_fixed_asset",
        "item_group",
        "item_inventory",
        "item_inventory_assembly",
        "item_non_inventory",
        "item_other_charge",
        "item_payment",
        "item_sales_tax",
        "item_sales_tax_group",
        "item_service",
        "item_subtotal",
        "job_type",
        "other_name",
        "payment_method",
        "payroll_item_non_wage",
        "payroll_item_wage",
        "price_level",
        "sales_representative",
        "sales_tax_code",
        "ship_method",
        "standard_terms",
        "to_do",
        "unit_of_measure_set",
        "vehicle",
        "vendor",
        "vendor_type",
        "workers_comp_code"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A deleted list object: what is still known of a record that was deleted and was no transaction, such as a
/// customer or item. `qbd_deleted_list_object` in JSON. Answer of `deleted_list_objects::list`.
struct deleted_list_object {
    /// What sort of list record was deleted; transactions are told apart by other types.
    open_enum<qbd::list_type> list_type;
    /// Key that it had; may still be mentioned in your own database.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_deleted_list_object".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// When it was removed, by the clock and zone of the office PC.
    date_time deleted_at;
    /// Name that it had, nested ones as "Parent:Child"; may be in use again.
    std::optional<std::string> full_name;

    bool operator==(const deleted_list_object&) const = default;
};

/// Which deleted list objects to list, and how much of each. Query parameters of
/// `deleted_list_objects::list`.
struct deleted_list_object_list_params {
    /// Which sorts of deleted records to give; transactions have a list of their own; required.
    std::vector<open_enum<qbd::list_type>> object_types{};
    /// Only those removed at this time or later; kept for 90 days, and without a zone it means the office
    /// PC's.
    std::optional<date_time> deleted_after{};
    /// Only those removed up to this time; a bare day runs to its end, in the office PC's zone.
    std::optional<date_time> deleted_before{};

    bool operator==(const deleted_list_object_list_params&) const = default;
};

} // namespace conductor::qbd
