#pragma once

// The types of inventory items. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/barcode_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_inventory_item` in JSON. Answer of `inventory_items::list`, `inventory_items::create`,
/// `inventory_items::retrieve`, `inventory_items::update`.
struct inventory_item {
    std::string id;                                    ///< `id`
    std::string object_type;                           ///< `objectType`, always "qbd_inventory_item"
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
    std::optional<std::string> sku;                    ///< `sku`
    std::optional<qbd::reference> unit_of_measure_set; ///< `unitOfMeasureSet`
    std::optional<qbd::reference> sales_tax_code;      ///< `salesTaxCode`
    std::optional<std::string> sales_description;      ///< `salesDescription`
    std::optional<std::string> sales_price;            ///< `salesPrice`
    std::optional<qbd::reference> income_account;      ///< `incomeAccount`
    std::optional<std::string> purchase_description;   ///< `purchaseDescription`
    std::optional<std::string> purchase_cost;          ///< `purchaseCost`
    std::optional<qbd::reference> purchase_tax_code;   ///< `purchaseTaxCode`
    std::optional<qbd::reference> cogs_account;        ///< `cogsAccount`
    std::optional<qbd::reference> preferred_vendor;    ///< `preferredVendor`
    std::optional<qbd::reference> asset_account;       ///< `assetAccount`
    std::optional<double> reorder_point;               ///< `reorderPoint`
    std::optional<double> maximum_quantity_on_hand;    ///< `maximumQuantityOnHand`
    std::optional<double> quantity_on_hand;            ///< `quantityOnHand`
    std::optional<std::string> average_cost;           ///< `averageCost`
    std::optional<double> quantity_on_purchase_order;  ///< `quantityOnPurchaseOrder`
    std::optional<double> quantity_on_sales_order;     ///< `quantityOnSalesOrder`
    std::optional<std::string> external_id;            ///< `externalId`
    std::vector<qbd::custom_field> custom_fields;      ///< `customFields`

    bool operator==(const inventory_item&) const = default;
};

/// Query parameters of `inventory_items::list`.
struct inventory_item_list_params {
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

    bool operator==(const inventory_item_list_params&) const = default;
};

/// Parameters of `inventory_items::create`.
struct inventory_item_create_params {
    std::string name{};                                  ///< `name`, required, at most 31 characters
    std::optional<qbd::barcode_params> barcode{};        ///< `barcode`
    std::optional<bool> is_active{};                     ///< `isActive`, default true
    std::optional<std::string> class_id{};               ///< `classId`, at most 36 characters
    std::optional<std::string> parent_id{};              ///< `parentId`, at most 36 characters
    std::optional<std::string> sku{};                    ///< `sku`
    std::optional<std::string> unit_of_measure_set_id{}; ///< `unitOfMeasureSetId`, at most 36 characters
    std::optional<std::string> sales_tax_code_id{};      ///< `salesTaxCodeId`, at most 36 characters
    std::optional<std::string> sales_description{};      ///< `salesDescription`
    std::optional<std::string> sales_price{};            ///< `salesPrice`
    std::string income_account_id{};                   ///< `incomeAccountId`, required, at most 36 characters
    std::optional<std::string> purchase_description{}; ///< `purchaseDescription`
    std::optional<std::string> purchase_cost{};        ///< `purchaseCost`
    std::optional<std::string> purchase_tax_code_id{}; ///< `purchaseTaxCodeId`, at most 36 characters
    std::string cogs_account_id{};                     ///< `cogsAccountId`, required, at most 36 characters
    std::optional<std::string> preferred_vendor_id{};  ///< `preferredVendorId`, at most 36 characters
    std::string asset_account_id{};                    ///< `assetAccountId`, required, at most 36 characters
    std::optional<double> reorder_point{};             ///< `reorderPoint`
    std::optional<double> maximum_quantity_on_hand{};  ///< `maximumQuantityOnHand`
    std::optional<double> quantity_on_hand{};          ///< `quantityOnHand`
    std::optional<std::string> total_value{};          ///< `totalValue`
    std::optional<std::chrono::year_month_day> inventory_date{}; ///< `inventoryDate`
    std::optional<std::string> external_id{};                    ///< `externalId`, UUID

    bool operator==(const inventory_item_create_params&) const = default;
};

/// Parameters of `inventory_items::update`.
struct inventory_item_update_params {
    std::string revision_number{};                       ///< `revisionNumber`, required
    std::optional<std::string> name{};                   ///< `name`, at most 31 characters
    std::optional<qbd::barcode_params> barcode{};        ///< `barcode`
    std::optional<bool> is_active{};                     ///< `isActive`
    std::optional<std::string> class_id{};               ///< `classId`, at most 36 characters
    std::optional<std::string> parent_id{};              ///< `parentId`, at most 36 characters
    std::optional<std::string> sku{};                    ///< `sku`
    std::optional<std::string> unit_of_measure_set_id{}; ///< `unitOfMeasureSetId`, at most 36 characters
    std::optional<bool> force_unit_of_measure_change{};  ///< `forceUnitOfMeasureChange`
    std::optional<std::string> sales_tax_code_id{};      ///< `salesTaxCodeId`, at most 36 characters
    std::optional<std::string> sales_description{};      ///< `salesDescription`
    std::optional<std::string> sales_price{};            ///< `salesPrice`
    std::optional<std::string> income_account_id{};      ///< `incomeAccountId`, at most 36 characters
    std::optional<bool>
        update_existing_transactions_income_account{}; ///< `updateExistingTransactionsIncomeAccount`
    std::optional<std::string> purchase_description{}; ///< `purchaseDescription`
    std::optional<std::string> purchase_cost{};        ///< `purchaseCost`
    std::optional<std::string> purchase_tax_code_id{}; ///< `purchaseTaxCodeId`, at most 36 characters
    std::optional<std::string> cogs_account_id{};      ///< `cogsAccountId`, at most 36 characters
    std::optional<bool>
        update_existing_transactions_cogs_account{};  ///< `updateExistingTransactionsCogsAccount`
    std::optional<std::string> preferred_vendor_id{}; ///< `preferredVendorId`, at most 36 characters
    std::optional<std::string> asset_account_id{};    ///< `assetAccountId`, at most 36 characters
    std::optional<double> reorder_point{};            ///< `reorderPoint`
    std::optional<double> maximum_quantity_on_hand{}; ///< `maximumQuantityOnHand`

    bool operator==(const inventory_item_update_params&) const = default;
};

} // namespace conductor::qbd
