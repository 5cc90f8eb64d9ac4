#pragma once

// The types of service items. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/barcode_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/sales_and_purchase_details.hpp>
#include <conductor/qbd/types/sales_and_purchase_details_create_params.hpp>
#include <conductor/qbd/types/sales_and_purchase_details_update_params.hpp>
#include <conductor/qbd/types/sales_or_purchase_details.hpp>
#include <conductor/qbd/types/sales_or_purchase_details_create_params.hpp>
#include <conductor/qbd/types/sales_or_purchase_details_update_params.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_service_item` in JSON. Answer of `service_items::list`, `service_items::create`,
/// `service_items::retrieve`, `service_items::update`.
struct service_item {
    std::string id;                                    ///< `id`
    std::string object_type;                           ///< `objectType`, always "qbd_service_item"
    date_time created_at;                              ///< `createdAt`
    date_time updated_at;                              ///< `updatedAt`
    std::string revision_number;                       ///< `revisionNumber`
    std::string name;                                  ///< `name`
    std::string full_name;                             ///< `fullName`
    std::optional<std::string> barcode;                ///< `barcode`
    bool is_active = false;                            ///< `isActive`
    std::optional<qbd::reference> class_;              ///< `class`
    std::optional<qbd::reference> parent;              ///< `parent`
    double sublevel = 0;                               ///< `sublevel`
    std::optional<qbd::reference> unit_of_measure_set; ///< `unitOfMeasureSet`
    std::optional<qbd::reference> sales_tax_code;      ///< `salesTaxCode`
    std::optional<qbd::sales_or_purchase_details> sales_or_purchase_details;   ///< `salesOrPurchaseDetails`
    std::optional<qbd::sales_and_purchase_details> sales_and_purchase_details; ///< `salesAndPurchaseDetails`
    std::optional<std::string> external_id;                                    ///< `externalId`
    std::vector<qbd::custom_field> custom_fields;                              ///< `customFields`

    bool operator==(const service_item&) const = default;
};

/// Query parameters of `service_items::list`.
struct service_item_list_params {
    std::vector<std::string> ids{};                        ///< `ids`, without filters beside it
    std::vector<std::string> full_names{};                 ///< `fullNames`, without filters beside it
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
    std::vector<std::string> class_ids{};                  ///< `classIds`

    bool operator==(const service_item_list_params&) const = default;
};

/// Parameters of `service_items::create`.
struct service_item_create_params {
    std::string name{};                                  ///< `name`, required, at most 31 characters
    std::optional<qbd::barcode_params> barcode{};        ///< `barcode`
    std::optional<bool> is_active{};                     ///< `isActive`, default true
    std::optional<std::string> class_id{};               ///< `classId`, at most 36 characters
    std::optional<std::string> parent_id{};              ///< `parentId`, at most 36 characters
    std::optional<std::string> unit_of_measure_set_id{}; ///< `unitOfMeasureSetId`, at most 36 characters
    std::optional<std::string> sales_tax_code_id{};      ///< `salesTaxCodeId`, at most 36 characters
    std::optional<qbd::sales_or_purchase_details_create_params>
        sales_or_purchase_details{}; ///< `salesOrPurchaseDetails`
    std::optional<qbd::sales_and_purchase_details_create_params>
        sales_and_purchase_details{};         ///< `salesAndPurchaseDetails`
    std::optional<std::string> external_id{}; ///< `externalId`, UUID

    bool operator==(const service_item_create_params&) const = default;
};

/// Parameters of `service_items::update`.
struct service_item_update_params {
    std::string revision_number{};                       ///< `revisionNumber`, required
    std::optional<std::string> name{};                   ///< `name`, at most 31 characters
    std::optional<qbd::barcode_params> barcode{};        ///< `barcode`
    std::optional<bool> is_active{};                     ///< `isActive`
    std::optional<std::string> class_id{};               ///< `classId`, at most 36 characters
    std::optional<std::string> parent_id{};              ///< `parentId`, at most 36 characters
    std::optional<std::string> unit_of_measure_set_id{}; ///< `unitOfMeasureSetId`, at most 36 characters
    std::optional<bool> force_unit_of_measure_change{};  ///< `forceUnitOfMeasureChange`
    std::optional<std::string> sales_tax_code_id{};      ///< `salesTaxCodeId`, at most 36 characters
    std::optional<qbd::sales_or_purchase_details_update_params>
        sales_or_purchase_details{}; ///< `salesOrPurchaseDetails`
    std::optional<qbd::sales_and_purchase_details_update_params>
        sales_and_purchase_details{}; ///< `salesAndPurchaseDetails`

    bool operator==(const service_item_update_params&) const = default;
};

} // namespace conductor::qbd
