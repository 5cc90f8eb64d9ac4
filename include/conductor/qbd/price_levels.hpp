#pragma once

// The types of price levels. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Used by `price_levels`.
enum class price_level_type : std::uint16_t { unrecognized, fixed_percentage, per_item };

/// Used by `price_levels`.
enum class adjust_relative_to : std::uint16_t { unrecognized, cost, current_custom_price, standard_price };

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::price_level_type> {
    static constexpr std::string_view values[] = {"fixed_percentage", "per_item"};
};

template <>
struct enum_texts<qbd::adjust_relative_to> {
    static constexpr std::string_view values[] = {"cost", "current_custom_price", "standard_price"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `price_level`.
struct per_item_price_level {
    qbd::reference item;                             ///< `item`
    std::optional<std::string> custom_price;         ///< `customPrice`
    std::optional<std::string> custom_price_percent; ///< `customPricePercent`

    bool operator==(const per_item_price_level&) const = default;
};

/// `qbd_price_level` in JSON. Answer of `price_levels::list`, `price_levels::create`,
/// `price_levels::retrieve`, `price_levels::update`.
struct price_level {
    std::string id;                                               ///< `id`
    std::string object_type;                                      ///< `objectType`, always "qbd_price_level"
    date_time created_at;                                         ///< `createdAt`
    date_time updated_at;                                         ///< `updatedAt`
    std::string revision_number;                                  ///< `revisionNumber`
    std::string name;                                             ///< `name`
    bool is_active = false;                                       ///< `isActive`
    open_enum<qbd::price_level_type> price_level_type;            ///< `priceLevelType`
    std::optional<std::string> fixed_percentage;                  ///< `fixedPercentage`
    std::vector<qbd::per_item_price_level> per_item_price_levels; ///< `perItemPriceLevels`
    std::optional<qbd::reference> currency;                       ///< `currency`

    bool operator==(const price_level&) const = default;
};

/// Query parameters of `price_levels::list`.
struct price_level_list_params {
    std::vector<std::string> ids{};                        ///< `ids`, without filters beside it
    std::vector<std::string> names{};                      ///< `names`, without filters beside it
    std::optional<std::int64_t> limit{};                   ///< `limit`, at least 1, cuts the rest off
    std::optional<open_enum<qbd::status_filter>> status{}; ///< `status`, default active
    std::optional<date_time> updated_after{};              ///< `updatedAfter`
    std::optional<date_time> updated_before{};             ///< `updatedBefore`
    std::optional<std::string> name_contains{};            ///< `nameContains`
    std::optional<std::string> name_starts_with{};         ///< `nameStartsWith`
    std::optional<std::string> name_ends_with{};           ///< `nameEndsWith`
    std::optional<std::string> name_from{};                ///< `nameFrom`
    std::optional<std::string> name_to{};                  ///< `nameTo`
    std::vector<std::string> item_ids{};                   ///< `itemIds`
    std::vector<std::string> currency_ids{};               ///< `currencyIds`

    bool operator==(const price_level_list_params&) const = default;
};

/// Part of `price_level_create_params`, `price_level_update_params`.
struct price_level_per_item_price_level_params {
    std::string item_id{};                             ///< `itemId`, required, at most 36 characters
    std::optional<std::string> custom_price{};         ///< `customPrice`
    std::optional<std::string> custom_price_percent{}; ///< `customPricePercent`
    std::optional<std::string> adjust_percentage{};    ///< `adjustPercentage`
    std::optional<open_enum<qbd::adjust_relative_to>> adjust_relative_to{}; ///< `adjustRelativeTo`

    bool operator==(const price_level_per_item_price_level_params&) const = default;
};

/// Parameters of `price_levels::create`.
struct price_level_create_params {
    std::string name{};                            ///< `name`, required, at most 31 characters
    std::optional<bool> is_active{};               ///< `isActive`, default true
    std::optional<std::string> fixed_percentage{}; ///< `fixedPercentage`
    std::vector<qbd::price_level_per_item_price_level_params>
        per_item_price_levels{};              ///< `perItemPriceLevels`
    std::optional<std::string> currency_id{}; ///< `currencyId`, at most 36 characters

    bool operator==(const price_level_create_params&) const = default;
};

/// Parameters of `price_levels::update`.
struct price_level_update_params {
    std::string revision_number{};                 ///< `revisionNumber`, required
    std::optional<std::string> name{};             ///< `name`, at most 31 characters
    std::optional<bool> is_active{};               ///< `isActive`
    std::optional<std::string> fixed_percentage{}; ///< `fixedPercentage`
    std::vector<qbd::price_level_per_item_price_level_params>
        per_item_price_levels{};              ///< `perItemPriceLevels`
    std::optional<std::string> currency_id{}; ///< `currencyId`, at most 36 characters

    bool operator==(const price_level_update_params&) const = default;
};

} // namespace conductor::qbd
