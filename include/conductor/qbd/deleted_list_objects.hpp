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

/// Used by `deleted_list_objects`.
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

/// `qbd_deleted_list_object` in JSON. Answer of `deleted_list_objects::list`.
struct deleted_list_object {
    open_enum<qbd::list_type> list_type;  ///< `listType`
    std::string id;                       ///< `id`
    std::string object_type;              ///< `objectType`, always "qbd_deleted_list_object"
    date_time created_at;                 ///< `createdAt`
    date_time deleted_at;                 ///< `deletedAt`
    std::optional<std::string> full_name; ///< `fullName`

    bool operator==(const deleted_list_object&) const = default;
};

/// Query parameters of `deleted_list_objects::list`.
struct deleted_list_object_list_params {
    std::vector<open_enum<qbd::list_type>> object_types{}; ///< `objectTypes`, required
    std::optional<date_time> deleted_after{};              ///< `deletedAfter`
    std::optional<date_time> deleted_before{};             ///< `deletedBefore`

    bool operator==(const deleted_list_object_list_params&) const = default;
};

} // namespace conductor::qbd
