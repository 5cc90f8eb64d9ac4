#pragma once

// The types of build assemblies. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_deletion.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Used by `build_assemblies`.
enum class pending_status_filter : std::uint16_t { unrecognized, all, not_pending, pending };

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::pending_status_filter> {
    static constexpr std::string_view values[] = {"all", "not_pending", "pending"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `build_assembly`.
struct component_item_line {
    std::optional<qbd::reference> item;                         ///< `item`
    std::optional<qbd::reference> inventory_site;               ///< `inventorySite`
    std::optional<qbd::reference> inventory_site_location;      ///< `inventorySiteLocation`
    std::optional<std::string> serial_number;                   ///< `serialNumber`
    std::optional<std::string> lot_number;                      ///< `lotNumber`
    std::optional<std::chrono::year_month_day> expiration_date; ///< `expirationDate`
    std::optional<std::string> description;                     ///< `description`
    std::optional<double> quantity_on_hand;                     ///< `quantityOnHand`
    std::optional<double> quantity_needed;                      ///< `quantityNeeded`

    bool operator==(const component_item_line&) const = default;
};

/// `qbd_build_assembly` in JSON. Answer of `build_assemblies::list`, `build_assemblies::create`,
/// `build_assemblies::retrieve`, `build_assemblies::update`.
struct build_assembly {
    std::string id;                                             ///< `id`
    std::string object_type;                                    ///< `objectType`, always "qbd_build_assembly"
    date_time created_at;                                       ///< `createdAt`
    date_time updated_at;                                       ///< `updatedAt`
    std::string revision_number;                                ///< `revisionNumber`
    qbd::reference inventory_assembly_item;                     ///< `inventoryAssemblyItem`
    std::optional<qbd::reference> inventory_site;               ///< `inventorySite`
    std::optional<qbd::reference> inventory_site_location;      ///< `inventorySiteLocation`
    std::optional<std::string> serial_number;                   ///< `serialNumber`
    std::optional<std::string> lot_number;                      ///< `lotNumber`
    std::optional<std::chrono::year_month_day> expiration_date; ///< `expirationDate`
    std::chrono::year_month_day transaction_date{};             ///< `transactionDate`
    std::optional<std::string> ref_number;                      ///< `refNumber`
    std::optional<std::string> memo;                            ///< `memo`
    std::optional<bool> is_pending;                             ///< `isPending`
    double quantity_to_build = 0;                               ///< `quantityToBuild`
    double quantity_can_build = 0;                              ///< `quantityCanBuild`
    double quantity_on_hand = 0;                                ///< `quantityOnHand`
    double quantity_on_sales_order = 0;                         ///< `quantityOnSalesOrder`
    std::optional<std::string> external_id;                     ///< `externalId`
    std::vector<qbd::component_item_line> lines;                ///< `lines`
    std::vector<qbd::custom_field> custom_fields;               ///< `customFields`

    bool operator==(const build_assembly&) const = default;
};

/// Query parameters of `build_assemblies::list`.
struct build_assembly_list_params {
    std::vector<std::string> ids{};            ///< `ids`, without filters beside it
    std::vector<std::string> ref_numbers{};    ///< `refNumbers`, without filters beside it
    std::optional<std::int64_t> limit{};       ///< `limit`, 1 to 150, default 150
    std::optional<std::string> cursor{};       ///< `cursor`
    std::optional<date_time> updated_after{};  ///< `updatedAfter`
    std::optional<date_time> updated_before{}; ///< `updatedBefore`
    std::optional<std::chrono::year_month_day> transaction_date_from{};    ///< `transactionDateFrom`
    std::optional<std::chrono::year_month_day> transaction_date_to{};      ///< `transactionDateTo`
    std::vector<std::string> item_ids{};                                   ///< `itemIds`
    std::optional<std::string> ref_number_contains{};                      ///< `refNumberContains`
    std::optional<std::string> ref_number_starts_with{};                   ///< `refNumberStartsWith`
    std::optional<std::string> ref_number_ends_with{};                     ///< `refNumberEndsWith`
    std::optional<std::string> ref_number_from{};                          ///< `refNumberFrom`
    std::optional<std::string> ref_number_to{};                            ///< `refNumberTo`
    std::optional<open_enum<qbd::pending_status_filter>> pending_status{}; ///< `pendingStatus`, default all
    std::optional<bool> include_component_line_items{}; ///< `includeComponentLineItems`, default true

    bool operator==(const build_assembly_list_params&) const = default;
};

/// Parameters of `build_assemblies::create`.
struct build_assembly_create_params {
    std::string inventory_assembly_item_id{}; ///< `inventoryAssemblyItemId`, required, at most 36 characters
    std::optional<std::string> inventory_site_id{}; ///< `inventorySiteId`, at most 36 characters
    std::optional<std::string>
        inventory_site_location_id{};           ///< `inventorySiteLocationId`, at most 36 characters
    std::optional<std::string> serial_number{}; ///< `serialNumber`
    std::optional<std::string> lot_number{};    ///< `lotNumber`
    std::optional<std::chrono::year_month_day> expiration_date{};  ///< `expirationDate`
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`, required
    std::optional<std::string> ref_number{};                       ///< `refNumber`, at most 11 characters
    std::optional<std::string> memo{};                             ///< `memo`
    std::optional<double> quantity_to_build{};                     ///< `quantityToBuild`, required
    std::optional<bool> mark_pending_if_required{};                ///< `markPendingIfRequired`
    std::optional<std::string> external_id{};                      ///< `externalId`, UUID

    bool operator==(const build_assembly_create_params&) const = default;
};

/// Parameters of `build_assemblies::update`.
struct build_assembly_update_params {
    std::string revision_number{};                  ///< `revisionNumber`, required
    std::optional<std::string> inventory_site_id{}; ///< `inventorySiteId`, at most 36 characters
    std::optional<std::string>
        inventory_site_location_id{};           ///< `inventorySiteLocationId`, at most 36 characters
    std::optional<std::string> serial_number{}; ///< `serialNumber`
    std::optional<std::string> lot_number{};    ///< `lotNumber`
    std::optional<std::chrono::year_month_day> expiration_date{};  ///< `expirationDate`
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`
    std::optional<std::string> ref_number{};                       ///< `refNumber`, at most 11 characters
    std::optional<std::string> memo{};                             ///< `memo`
    std::optional<double> quantity_to_build{};                     ///< `quantityToBuild`
    std::optional<bool> mark_pending_if_required{};                ///< `markPendingIfRequired`
    std::optional<bool> remove_pending{};                          ///< `removePending`

    bool operator==(const build_assembly_update_params&) const = default;
};

} // namespace conductor::qbd
