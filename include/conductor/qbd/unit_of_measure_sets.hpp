#pragma once

// The types of unit of measure sets. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Used by `unit_of_measure_sets`.
enum class unit_of_measure_type : std::uint16_t {
    unrecognized,
    area,
    count,
    length,
    other,
    time,
    volume,
    weight
};

/// Used by `unit_of_measure_sets`.
enum class unit_used_for : std::uint16_t { unrecognized, purchase, sales, shipping };

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::unit_of_measure_type> {
    static constexpr std::string_view values[] = {"area", "count",  "length", "other",
                                                  "time", "volume", "weight"};
};

template <>
struct enum_texts<qbd::unit_used_for> {
    static constexpr std::string_view values[] = {"purchase", "sales", "shipping"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `unit_of_measure_set`.
struct base_unit {
    std::string name;         ///< `name`
    std::string abbreviation; ///< `abbreviation`

    bool operator==(const base_unit&) const = default;
};

/// Part of `unit_of_measure_set`.
struct related_unit {
    std::string name;             ///< `name`
    std::string abbreviation;     ///< `abbreviation`
    std::string conversion_ratio; ///< `conversionRatio`

    bool operator==(const related_unit&) const = default;
};

/// Part of `unit_of_measure_set`.
struct default_unit {
    open_enum<qbd::unit_used_for> unit_used_for; ///< `unitUsedFor`
    std::string unit;                            ///< `unit`

    bool operator==(const default_unit&) const = default;
};

/// `qbd_unit_of_measure_set` in JSON. Answer of `unit_of_measure_sets::list`, `unit_of_measure_sets::create`,
/// `unit_of_measure_sets::retrieve`.
struct unit_of_measure_set {
    std::string id;              ///< `id`
    std::string object_type;     ///< `objectType`, always "qbd_unit_of_measure_set"
    date_time created_at;        ///< `createdAt`
    date_time updated_at;        ///< `updatedAt`
    std::string revision_number; ///< `revisionNumber`
    std::string name;            ///< `name`
    bool is_active = false;      ///< `isActive`
    open_enum<qbd::unit_of_measure_type> unit_of_measure_type; ///< `unitOfMeasureType`
    qbd::base_unit base_unit;                                  ///< `baseUnit`
    std::vector<qbd::related_unit> related_units;              ///< `relatedUnits`
    std::vector<qbd::default_unit> default_units;              ///< `defaultUnits`

    bool operator==(const unit_of_measure_set&) const = default;
};

/// Query parameters of `unit_of_measure_sets::list`.
struct unit_of_measure_set_list_params {
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

    bool operator==(const unit_of_measure_set_list_params&) const = default;
};

/// Part of `unit_of_measure_set_create_params`.
struct unit_of_measure_set_base_unit_create_params {
    std::string name{};         ///< `name`, required, at most 31 characters
    std::string abbreviation{}; ///< `abbreviation`, required, at most 31 characters

    bool operator==(const unit_of_measure_set_base_unit_create_params&) const = default;
};

/// Part of `unit_of_measure_set_create_params`.
struct unit_of_measure_set_related_unit_create_params {
    std::string name{};             ///< `name`, required, at most 31 characters
    std::string abbreviation{};     ///< `abbreviation`, required, at most 31 characters
    std::string conversion_ratio{}; ///< `conversionRatio`, required

    bool operator==(const unit_of_measure_set_related_unit_create_params&) const = default;
};

/// Part of `unit_of_measure_set_create_params`.
struct unit_of_measure_set_default_unit_create_params {
    open_enum<qbd::unit_used_for> unit_used_for{}; ///< `unitUsedFor`, required
    std::string unit{};                            ///< `unit`, required, at most 31 characters

    bool operator==(const unit_of_measure_set_default_unit_create_params&) const = default;
};

/// Parameters of `unit_of_measure_sets::create`.
struct unit_of_measure_set_create_params {
    std::string name{};                                           ///< `name`, required, at most 31 characters
    std::optional<bool> is_active{};                              ///< `isActive`, default true
    open_enum<qbd::unit_of_measure_type> unit_of_measure_type{};  ///< `unitOfMeasureType`, required
    qbd::unit_of_measure_set_base_unit_create_params base_unit{}; ///< `baseUnit`, required
    std::vector<qbd::unit_of_measure_set_related_unit_create_params> related_units{}; ///< `relatedUnits`
    std::vector<qbd::unit_of_measure_set_default_unit_create_params> default_units{}; ///< `defaultUnits`

    bool operator==(const unit_of_measure_set_create_params&) const = default;
};

} // namespace conductor::qbd
