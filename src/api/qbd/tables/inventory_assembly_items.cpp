// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/inventory_assembly_items.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::inventory_assembly_item>() {
    using model = qbd::inventory_assembly_item;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, name, "name", required),
        CONDUCTOR_FIELD(model, full_name, "fullName", required),
        CONDUCTOR_FIELD(model, barcode, "barcode", required | nullable),
        CONDUCTOR_FIELD(model, is_active, "isActive", required),
        CONDUCTOR_FIELD(model, class_, "class", required | nullable),
        CONDUCTOR_FIELD(model, parent, "parent", required | nullable),
        CONDUCTOR_FIELD(model, sublevel, "sublevel", required),
        CONDUCTOR_FIELD(model, sku, "sku", required | nullable),
        CONDUCTOR_FIELD(model, unit_of_measure_set, "unitOfMeasureSet", required | nullable),
        CONDUCTOR_FIELD(model, sales_tax_code, "salesTaxCode", required | nullable),
        CONDUCTOR_FIELD(model, sales_description, "salesDescription", required | nullable),
        CONDUCTOR_FIELD(model, sales_price, "salesPrice", required | nullable),
        CONDUCTOR_FIELD(model, income_account, "incomeAccount", required | nullable),
        CONDUCTOR_FIELD(model, purchase_description, "purchaseDescription", required | nullable),
        CONDUCTOR_FIELD(model, purchase_cost, "purchaseCost", required | nullable),
        CONDUCTOR_FIELD(model, purchase_tax_code, "purchaseTaxCode", required | nullable),
        CONDUCTOR_FIELD(model, cogs_account, "cogsAccount", required | nullable),
        CONDUCTOR_FIELD(model, preferred_vendor, "preferredVendor", required | nullable),
        CONDUCTOR_FIELD(model, asset_account, "assetAccount", required | nullable),
        CONDUCTOR_FIELD(
            model, build_notification_threshold, "buildNotificationThreshold", required | nullable),
        CONDUCTOR_FIELD(model, maximum_quantity_on_hand, "maximumQuantityOnHand", required | nullable),
        CONDUCTOR_FIELD(model, quantity_on_hand, "quantityOnHand", required | nullable),
        CONDUCTOR_FIELD(model, average_cost, "averageCost", required | nullable),
        CONDUCTOR_FIELD(model, quantity_on_purchase_order, "quantityOnPurchaseOrder", required | nullable),
        CONDUCTOR_FIELD(model, quantity_on_sales_order, "quantityOnSalesOrder", required | nullable),
        CONDUCTOR_FIELD(model, external_id, "externalId", required | nullable),
        CONDUCTOR_FIELD(model, lines, "lines", required),
        CONDUCTOR_FIELD(model, custom_fields, "customFields", required),
    };
    static constexpr object_model table{fields, "qbd_inventory_assembly_item"};
    return table;
}

template <>
const object_model& model_of<qbd::inventory_assembly_item_line>() {
    using model = qbd::inventory_assembly_item_line;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, inventory_item, "inventoryItem", required | nullable),
        CONDUCTOR_FIELD(model, quantity, "quantity", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::inventory_assembly_item_list_params>() {
    using model = qbd::inventory_assembly_item_list_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, ids, "ids", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, full_names, "fullNames", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, limit, "limit", optional).within({.minimum = 1, .maximum = 150}),
        CONDUCTOR_FIELD(model, cursor, "cursor", optional),
        CONDUCTOR_FIELD(model, status, "status", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, updated_after, "updatedAfter", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, updated_before, "updatedBefore", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_contains, "nameContains", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_starts_with, "nameStartsWith", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_ends_with, "nameEndsWith", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_from, "nameFrom", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, name_to, "nameTo", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, class_ids, "classIds", optional).as(listing_role::filter),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::inventory_assembly_item_create_params>() {
    using model = qbd::inventory_assembly_item_create_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, name, "name", required).within({.max_length = 31}),
        CONDUCTOR_FIELD(model, barcode, "barcode", optional),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, parent_id, "parentId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, unit_of_measure_set_id, "unitOfMeasureSetId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sales_tax_code_id, "salesTaxCodeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sales_description, "salesDescription", optional),
        CONDUCTOR_FIELD(model, sales_price, "salesPrice", optional),
        CONDUCTOR_FIELD(model, income_account_id, "incomeAccountId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, purchase_description, "purchaseDescription", optional),
        CONDUCTOR_FIELD(model, purchase_cost, "purchaseCost", optional),
        CONDUCTOR_FIELD(model, purchase_tax_code_id, "purchaseTaxCodeId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, cogs_account_id, "cogsAccountId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, preferred_vendor_id, "preferredVendorId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, asset_account_id, "assetAccountId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, build_notification_threshold, "buildNotificationThreshold", optional),
        CONDUCTOR_FIELD(model, maximum_quantity_on_hand, "maximumQuantityOnHand", optional),
        CONDUCTOR_FIELD(model, quantity_on_hand, "quantityOnHand", optional),
        CONDUCTOR_FIELD(model, total_value, "totalValue", optional),
        CONDUCTOR_FIELD(model, inventory_date, "inventoryDate", optional),
        CONDUCTOR_FIELD(model, external_id, "externalId", optional).within({.format = text_format::uuid}),
        CONDUCTOR_FIELD(model, lines, "lines", optional).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::inventory_assembly_item_line_params>() {
    using model = qbd::inventory_assembly_item_line_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, inventory_item_id, "inventoryItemId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, quantity, "quantity", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::inventory_assembly_item_update_params>() {
    using model = qbd::inventory_assembly_item_update_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, name, "name", optional).within({.max_length = 31}),
        CONDUCTOR_FIELD(model, barcode, "barcode", optional),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, class_id, "classId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, parent_id, "parentId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sku, "sku", optional),
        CONDUCTOR_FIELD(model, unit_of_measure_set_id, "unitOfMeasureSetId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, force_unit_of_measure_change, "forceUnitOfMeasureChange", optional),
        CONDUCTOR_FIELD(model, sales_tax_code_id, "salesTaxCodeId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, sales_description, "salesDescription", optional),
        CONDUCTOR_FIELD(model, sales_price, "salesPrice", optional),
        CONDUCTOR_FIELD(model, income_account_id, "incomeAccountId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(
            model, update_existing_transactions_income_account, "updateExistingTransactionsIncomeAccount",
            optional),
        CONDUCTOR_FIELD(model, purchase_description, "purchaseDescription", optional),
        CONDUCTOR_FIELD(model, purchase_cost, "purchaseCost", optional),
        CONDUCTOR_FIELD(model, purchase_tax_code_id, "purchaseTaxCodeId", optional)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, cogs_account_id, "cogsAccountId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, preferred_vendor_id, "preferredVendorId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, asset_account_id, "assetAccountId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, build_notification_threshold, "buildNotificationThreshold", optional),
        CONDUCTOR_FIELD(model, maximum_quantity_on_hand, "maximumQuantityOnHand", optional),
        CONDUCTOR_FIELD(model, clear_item_lines, "clearItemLines", optional),
        CONDUCTOR_FIELD(model, lines, "lines", optional).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
