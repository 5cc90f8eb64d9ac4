#pragma once

// The types of sales tax group items. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/barcode_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_sales_tax_group_item` in JSON. Answer of `sales_tax_group_items::list`,
/// `sales_tax_group_items::create`, `sales_tax_group_items::retrieve`, `sales_tax_group_items::update`.
struct sales_tax_group_item {
    std::string id;                               ///< `id`
    std::string object_type;                      ///< `objectType`, always "qbd_sales_tax_group_item"
    date_time created_at;                         ///< `createdAt`
    date_time updated_at;                         ///< `updatedAt`
    std::string revision_number;                  ///< `revisionNumber`
    std::string name;                             ///< `name`
    std::optional<std::string> barcode;           ///< `barcode`
    bool is_active = false;                       ///< `isActive`
    std::optional<std::string> description;       ///< `description`
    std::optional<std::string> external_id;       ///< `externalId`
    std::vector<qbd::reference> sales_tax_items;  ///< `salesTaxItems`
    std::vector<qbd::custom_field> custom_fields; ///< `customFields`

    bool operator==(const sales_tax_group_item&) const = default;
};

/// Query parameters of `sales_tax_group_items::list`.
struct sales_tax_group_item_list_params {
    std::vector<std::string> ids{};                        ///< `ids`, without filters beside it
    std::vector<std::string> names{};                      ///< `names`, without filters beside it
    std::optional<std::int64_t> limit{};                   ///< `limit`, 1 to 150, default 150
    std::optional<std::string> cursor{};                   ///< `cursor`
    std::optional<open_enum<qbd::status_filter>> status{}; ///< `status`, default active
    std::optional<date_time> updated_after{};              ///< `updatedAfter`
    std::optional<date_time> updated_before{};             ///< `updatedBefore`
    std::optional<std::string> name_contains{};            ///< `nameContains`
    std::optional<std::string> name_starts_with{};         ///< `nameStartsWith`
    std::optional<std::string> name_ends_with{};           ///< `nameEndsWith`
    std::optional<std::string> name_from{};                ///< `nameFrom`
    std::optional<std::string> name_to{};                  ///< `nameTo`

    bool operator==(const sales_tax_group_item_list_params&) const = default;
};

/// Parameters of `sales_tax_group_items::create`.
struct sales_tax_group_item_create_params {
    std::string name{};                            ///< `name`, required, at most 31 characters
    std::optional<qbd::barcode_params> barcode{};  ///< `barcode`
    std::optional<bool> is_active{};               ///< `isActive`, default true
    std::optional<std::string> description{};      ///< `description`
    std::optional<std::string> external_id{};      ///< `externalId`, UUID
    std::vector<std::string> sales_tax_item_ids{}; ///< `salesTaxItemIds`, required

    bool operator==(const sales_tax_group_item_create_params&) const = default;
};

/// Parameters of `sales_tax_group_items::update`.
struct sales_tax_group_item_update_params {
    std::string revision_number{};                 ///< `revisionNumber`, required
    std::optional<std::string> name{};             ///< `name`, at most 31 characters
    std::optional<qbd::barcode_params> barcode{};  ///< `barcode`
    std::optional<bool> is_active{};               ///< `isActive`
    std::optional<std::string> description{};      ///< `description`
    std::vector<std::string> sales_tax_item_ids{}; ///< `salesTaxItemIds`

    bool operator==(const sales_tax_group_item_update_params&) const = default;
};

} // namespace conductor::qbd
