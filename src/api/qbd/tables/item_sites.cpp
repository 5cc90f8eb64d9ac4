// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/item_sites.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::item_site>() {
    using model = qbd::item_site;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, inventory_assembly_item, "inventoryAssemblyItem", required | nullable),
        CONDUCTOR_FIELD(model, inventory_item, "inventoryItem", required | nullable),
        CONDUCTOR_FIELD(model, inventory_site, "inventorySite", required | nullable),
        CONDUCTOR_FIELD(model, inventory_site_location, "inventorySiteLocation", required | nullable),
        CONDUCTOR_FIELD(model, reorder_level, "reorderLevel", required | nullable),
        CONDUCTOR_FIELD(model, quantity_on_hand, "quantityOnHand", required | nullable),
        CONDUCTOR_FIELD(model, quantity_on_purchase_orders, "quantityOnPurchaseOrders", required | nullable),
        CONDUCTOR_FIELD(model, quantity_on_sales_orders, "quantityOnSalesOrders", required | nullable),
        CONDUCTOR_FIELD(
            model, quantity_to_be_built_by_pending_build_transactions,
            "quantityToBeBuiltByPendingBuildTransactions", required | nullable),
        CONDUCTOR_FIELD(
            model, quantity_required_by_pending_build_transactions,
            "quantityRequiredByPendingBuildTransactions", required | nullable),
        CONDUCTOR_FIELD(
            model, quantity_on_pending_transfers, "quantityOnPendingTransfers", required | nullable),
        CONDUCTOR_FIELD(model, assembly_build_point, "assemblyBuildPoint", required | nullable),
    };
    static constexpr object_model table{fields, "qbd_item_site"};
    return table;
}

template <>
const object_model& model_of<qbd::item_site_list_params>() {
    using model = qbd::item_site_list_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, ids, "ids", optional).as(listing_role::lookup),
        CONDUCTOR_FIELD(model, item_type, "itemType", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, item_ids, "itemIds", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, site_ids, "siteIds", optional).as(listing_role::filter),
        CONDUCTOR_FIELD(model, limit, "limit", optional).within({.minimum = 1, .maximum = 150}),
        CONDUCTOR_FIELD(model, cursor, "cursor", optional),
        CONDUCTOR_FIELD(model, status, "status", optional).as(listing_role::filter),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json
