#pragma once

// The types of inventory adjustments. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_deletion.hpp>
#include <conductor/qbd/types/transaction_void.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Used by `inventory_adjustments`.
enum class serial_number_action : std::uint16_t { unrecognized, added, removed };

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::serial_number_action> {
    static constexpr std::string_view values[] = {"added", "removed"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_inventory_adjustment_line` in JSON. Part of `inventory_adjustment`.
struct inventory_adjustment_line {
    std::string id;                           ///< `id`
    std::string object_type;                  ///< `objectType`, always "qbd_inventory_adjustment_line"
    std::optional<qbd::reference> item;       ///< `item`
    std::optional<std::string> serial_number; ///< `serialNumber`
    std::optional<open_enum<qbd::serial_number_action>> serial_number_action; ///< `serialNumberAction`
    std::optional<std::string> lot_number;                                    ///< `lotNumber`
    std::optional<std::chrono::year_month_day> expiration_date;               ///< `expirationDate`
    std::optional<qbd::reference> inventory_site_location;                    ///< `inventorySiteLocation`
    std::optional<double> quantity_difference;                                ///< `quantityDifference`
    std::optional<double> value_difference;                                   ///< `valueDifference`

    bool operator==(const inventory_adjustment_line&) const = default;
};

/// `qbd_inventory_adjustment` in JSON. Answer of `inventory_adjustments::list`,
/// `inventory_adjustments::create`, `inventory_adjustments::retrieve`, `inventory_adjustments::update`.
struct inventory_adjustment {
    std::string id;                                    ///< `id`
    std::string object_type;                           ///< `objectType`, always "qbd_inventory_adjustment"
    date_time created_at;                              ///< `createdAt`
    date_time updated_at;                              ///< `updatedAt`
    std::string revision_number;                       ///< `revisionNumber`
    qbd::reference account;                            ///< `account`
    std::optional<qbd::reference> inventory_site;      ///< `inventorySite`
    std::chrono::year_month_day transaction_date{};    ///< `transactionDate`
    std::optional<std::string> ref_number;             ///< `refNumber`
    std::optional<qbd::reference> customer;            ///< `customer`
    std::optional<qbd::reference> class_;              ///< `class`
    std::optional<std::string> memo;                   ///< `memo`
    std::optional<std::string> external_id;            ///< `externalId`
    std::vector<qbd::inventory_adjustment_line> lines; ///< `lines`
    std::vector<qbd::custom_field> custom_fields;      ///< `customFields`

    bool operator==(const inventory_adjustment&) const = default;
};

/// Query parameters of `inventory_adjustments::list`.
struct inventory_adjustment_list_params {
    std::vector<std::string> ids{};            ///< `ids`, without filters beside it
    std::vector<std::string> ref_numbers{};    ///< `refNumbers`, without filters beside it
    std::optional<std::int64_t> limit{};       ///< `limit`, at least 1, cuts the rest off
    std::optional<date_time> updated_after{};  ///< `updatedAfter`
    std::optional<date_time> updated_before{}; ///< `updatedBefore`
    std::optional<std::chrono::year_month_day> transaction_date_from{}; ///< `transactionDateFrom`
    std::optional<std::chrono::year_month_day> transaction_date_to{};   ///< `transactionDateTo`
    std::vector<std::string> customer_ids{};                            ///< `customerIds`
    std::vector<std::string> account_ids{};                             ///< `accountIds`
    std::vector<std::string> item_ids{};                                ///< `itemIds`
    std::optional<std::string> ref_number_contains{};                   ///< `refNumberContains`
    std::optional<std::string> ref_number_starts_with{};                ///< `refNumberStartsWith`
    std::optional<std::string> ref_number_ends_with{};                  ///< `refNumberEndsWith`
    std::optional<std::string> ref_number_from{};                       ///< `refNumberFrom`
    std::optional<std::string> ref_number_to{};                         ///< `refNumberTo`
    std::optional<bool> include_line_items{};                           ///< `includeLineItems`, default true

    bool operator==(const inventory_adjustment_list_params&) const = default;
};

/// Part of `inventory_adjustment_line_create_params`.
struct inventory_adjustment_adjust_quantity_create_params {
    std::optional<double> new_quantity{};                         ///< `newQuantity`
    std::optional<double> quantity_difference{};                  ///< `quantityDifference`
    std::optional<std::string> serial_number{};                   ///< `serialNumber`
    std::optional<std::string> lot_number{};                      ///< `lotNumber`
    std::optional<std::chrono::year_month_day> expiration_date{}; ///< `expirationDate`
    std::optional<std::string>
        inventory_site_location_id{}; ///< `inventorySiteLocationId`, at most 36 characters

    bool operator==(const inventory_adjustment_adjust_quantity_create_params&) const = default;
};

/// Part of `inventory_adjustment_line_create_params`.
struct inventory_adjustment_adjust_value_create_params {
    std::optional<double> new_quantity{};        ///< `newQuantity`
    std::optional<double> quantity_difference{}; ///< `quantityDifference`
    std::optional<std::string> new_value{};      ///< `newValue`
    std::optional<double> value_difference{};    ///< `valueDifference`

    bool operator==(const inventory_adjustment_adjust_value_create_params&) const = default;
};

/// Part of `inventory_adjustment_line_create_params`.
struct inventory_adjustment_adjust_serial_number_create_params {
    std::optional<std::string> add_serial_number{};               ///< `addSerialNumber`
    std::optional<std::string> remove_serial_number{};            ///< `removeSerialNumber`
    std::optional<std::chrono::year_month_day> expiration_date{}; ///< `expirationDate`
    std::optional<std::string>
        inventory_site_location_id{}; ///< `inventorySiteLocationId`, at most 36 characters

    bool operator==(const inventory_adjustment_adjust_serial_number_create_params&) const = default;
};

/// Part of `inventory_adjustment_line_create_params`.
struct inventory_adjustment_adjust_lot_number_create_params {
    std::optional<std::string> lot_number{};                      ///< `lotNumber`
    std::optional<double> adjust_count{};                         ///< `adjustCount`
    std::optional<std::chrono::year_month_day> expiration_date{}; ///< `expirationDate`
    std::optional<std::string>
        inventory_site_location_id{}; ///< `inventorySiteLocationId`, at most 36 characters

    bool operator==(const inventory_adjustment_adjust_lot_number_create_params&) const = default;
};

/// Part of `inventory_adjustment_create_params`.
struct inventory_adjustment_line_create_params {
    std::string item_id{}; ///< `itemId`, required, at most 36 characters
    std::optional<qbd::inventory_adjustment_adjust_quantity_create_params>
        adjust_quantity{};                                                              ///< `adjustQuantity`
    std::optional<qbd::inventory_adjustment_adjust_value_create_params> adjust_value{}; ///< `adjustValue`
    std::optional<qbd::inventory_adjustment_adjust_serial_number_create_params>
        adjust_serial_number{}; ///< `adjustSerialNumber`
    std::optional<qbd::inventory_adjustment_adjust_lot_number_create_params>
        adjust_lot_number{}; ///< `adjustLotNumber`

    bool operator==(const inventory_adjustment_line_create_params&) const = default;
};

/// Parameters of `inventory_adjustments::create`.
struct inventory_adjustment_create_params {
    std::string account_id{}; ///< `accountId`, required, at most 36 characters
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`, required
    std::optional<std::string> ref_number{};                       ///< `refNumber`, at most 11 characters
    std::optional<std::string> inventory_site_id{}; ///< `inventorySiteId`, at most 36 characters
    std::optional<std::string> customer_id{};       ///< `customerId`, at most 36 characters
    std::optional<std::string> class_id{};          ///< `classId`, at most 36 characters
    std::optional<std::string> memo{};              ///< `memo`
    std::optional<std::string> external_id{};       ///< `externalId`, UUID
    std::vector<qbd::inventory_adjustment_line_create_params> lines{}; ///< `lines`

    bool operator==(const inventory_adjustment_create_params&) const = default;
};

/// Part of `inventory_adjustment_update_params`.
struct inventory_adjustment_line_update_params {
    std::string id{};                                             ///< `id`, required, at most 36 characters
    std::optional<std::string> item_id{};                         ///< `itemId`, at most 36 characters
    std::optional<std::string> serial_number{};                   ///< `serialNumber`
    std::optional<std::string> lot_number{};                      ///< `lotNumber`
    std::optional<double> adjust_count{};                         ///< `adjustCount`
    std::optional<std::chrono::year_month_day> expiration_date{}; ///< `expirationDate`
    std::optional<std::string>
        inventory_site_location_id{};            ///< `inventorySiteLocationId`, at most 36 characters
    std::optional<double> quantity_difference{}; ///< `quantityDifference`
    std::optional<double> value_difference{};    ///< `valueDifference`

    bool operator==(const inventory_adjustment_line_update_params&) const = default;
};

/// Parameters of `inventory_adjustments::update`.
struct inventory_adjustment_update_params {
    std::string revision_number{};                  ///< `revisionNumber`, required
    std::optional<std::string> account_id{};        ///< `accountId`, at most 36 characters
    std::optional<std::string> inventory_site_id{}; ///< `inventorySiteId`, at most 36 characters
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`
    std::optional<std::string> ref_number{};                       ///< `refNumber`, at most 11 characters
    std::optional<std::string> customer_id{};                      ///< `customerId`, at most 36 characters
    std::optional<std::string> class_id{};                         ///< `classId`, at most 36 characters
    std::optional<std::string> memo{};                             ///< `memo`
    std::vector<qbd::inventory_adjustment_line_update_params> lines{}; ///< `lines`

    bool operator==(const inventory_adjustment_update_params&) const = default;
};

} // namespace conductor::qbd
