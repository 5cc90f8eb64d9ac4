#pragma once

// The types of item sites. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/item_type_filter.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_item_site` in JSON. Answer of `item_sites::list`, `item_sites::retrieve`.
struct item_site {
    std::string id;                                        ///< `id`
    std::string object_type;                               ///< `objectType`, always "qbd_item_site"
    date_time created_at;                                  ///< `createdAt`
    date_time updated_at;                                  ///< `updatedAt`
    std::string revision_number;                           ///< `revisionNumber`
    std::optional<qbd::reference> inventory_assembly_item; ///< `inventoryAssemblyItem`
    std::optional<qbd::reference> inventory_item;          ///< `inventoryItem`
    std::optional<qbd::reference> inventory_site;          ///< `inventorySite`
    std::optional<qbd::reference> inventory_site_location; ///< `inventorySiteLocation`
    std::optional<double> reorder_level;                   ///< `reorderLevel`
    std::optional<double> quantity_on_hand;                ///< `quantityOnHand`
    std::optional<double> quantity_on_purchase_orders;     ///< `quantityOnPurchaseOrders`
    std::optional<double> quantity_on_sales_orders;        ///< `quantityOnSalesOrders`
    std::optional<double>
        quantity_to_be_built_by_pending_build_transactions; ///< `quantityToBeBuiltByPendingBuildTransactions`
    std::optional<double>
        quantity_required_by_pending_build_transactions; ///< `quantityRequiredByPendingBuildTransactions`
    std::optional<double> quantity_on_pending_transfers; ///< `quantityOnPendingTransfers`
    std::optional<double> assembly_build_point;          ///< `assemblyBuildPoint`

    bool operator==(const item_site&) const = default;
};

/// Query parameters of `item_sites::list`.
struct item_site_list_params {
    std::vector<std::string> ids{};                              ///< `ids`, without filters beside it
    std::optional<open_enum<qbd::item_type_filter>> item_type{}; ///< `itemType`
    std::vector<std::string> item_ids{};                         ///< `itemIds`
    std::vector<std::string> site_ids{};                         ///< `siteIds`
    std::optional<std::int64_t> limit{};                         ///< `limit`, 1 to 150, default 150
    std::optional<std::string> cursor{};                         ///< `cursor`
    std::optional<open_enum<qbd::status_filter>> status{};       ///< `status`, default active

    bool operator==(const item_site_list_params&) const = default;
};

} // namespace conductor::qbd
