#pragma once

// The types of item groups. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/barcode_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/special_item_type.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `item_group`.
struct item_group_line {
    std::optional<qbd::reference> item;         ///< `item`
    std::optional<double> quantity;             ///< `quantity`
    std::optional<std::string> unit_of_measure; ///< `unitOfMeasure`

    bool operator==(const item_group_line&) const = default;
};

/// `qbd_item_group` in JSON. Answer of `item_groups::list`, `item_groups::create`, `item_groups::retrieve`,
/// `item_groups::update`.
struct item_group {
    std::string id;                                    ///< `id`
    std::string object_type;                           ///< `objectType`, always "qbd_item_group"
    date_time created_at;                              ///< `createdAt`
    date_time updated_at;                              ///< `updatedAt`
    std::string revision_number;                       ///< `revisionNumber`
    std::string name;                                  ///< `name`
    std::optional<std::string> barcode;                ///< `barcode`
    bool is_active = false;                            ///< `isActive`
    std::optional<std::string> description;            ///< `description`
    std::optional<qbd::reference> unit_of_measure_set; ///< `unitOfMeasureSet`
    bool should_print_items_in_group = false;          ///< `shouldPrintItemsInGroup`
    std::optional<open_enum<qbd::special_item_type>> special_item_type; ///< `specialItemType`
    std::optional<std::string> external_id;                             ///< `externalId`
    std::vector<qbd::item_group_line> lines;                            ///< `lines`
    std::vector<qbd::custom_field> custom_fields;                       ///< `customFields`

    bool operator==(const item_group&) const = default;
};

/// Query parameters of `item_groups::list`.
struct item_group_list_params {
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

    bool operator==(const item_group_list_params&) const = default;
};

/// Part of `item_group_create_params`, `item_group_update_params`.
struct item_group_line_params {
    std::optional<std::string> item_id{};         ///< `itemId`, at most 36 characters
    std::optional<double> quantity{};             ///< `quantity`
    std::optional<std::string> unit_of_measure{}; ///< `unitOfMeasure`

    bool operator==(const item_group_line_params&) const = default;
};

/// Parameters of `item_groups::create`.
struct item_group_create_params {
    std::string name{};                                  ///< `name`, required, at most 31 characters
    std::optional<qbd::barcode_params> barcode{};        ///< `barcode`
    std::optional<bool> is_active{};                     ///< `isActive`, default true
    std::optional<std::string> description{};            ///< `description`
    std::optional<std::string> unit_of_measure_set_id{}; ///< `unitOfMeasureSetId`, at most 36 characters
    std::optional<bool> should_print_items_in_group{};   ///< `shouldPrintItemsInGroup`, required
    std::optional<std::string> external_id{};            ///< `externalId`, UUID
    std::vector<qbd::item_group_line_params> lines{};    ///< `lines`

    bool operator==(const item_group_create_params&) const = default;
};

/// Parameters of `item_groups::update`.
struct item_group_update_params {
    std::string revision_number{};                       ///< `revisionNumber`, required
    std::optional<std::string> name{};                   ///< `name`, at most 31 characters
    std::optional<qbd::barcode_params> barcode{};        ///< `barcode`
    std::optional<bool> is_active{};                     ///< `isActive`
    std::optional<std::string> description{};            ///< `description`
    std::optional<std::string> unit_of_measure_set_id{}; ///< `unitOfMeasureSetId`, at most 36 characters
    std::optional<bool> force_unit_of_measure_change{};  ///< `forceUnitOfMeasureChange`
    std::optional<bool> should_print_items_in_group{};   ///< `shouldPrintItemsInGroup`
    std::optional<bool> clear_item_lines{};              ///< `clearItemLines`
    std::vector<qbd::item_group_line_params> lines{};    ///< `lines`

    bool operator==(const item_group_update_params&) const = default;
};

} // namespace conductor::qbd
