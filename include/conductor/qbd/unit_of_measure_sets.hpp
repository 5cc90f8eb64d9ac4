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

/// What the units of a set measure. Used by `unit_of_measure_sets`.
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

/// What a unit is the first choice for. Used by `unit_of_measure_sets`.
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

/// The unit that stock is counted in. Part of `unit_of_measure_set`.
struct base_unit {
    /// The unit that all others of the set are counted in, such as "Each".
    std::string name;
    /// Short sign of the unit, such as "ea" or "bx", as printed in the unit column of lines.
    std::string abbreviation;

    bool operator==(const base_unit&) const = default;
};

/// A multiple of the base unit, such as a case of twelve. Part of `unit_of_measure_set`.
struct related_unit {
    /// A unit that stands for several base units, such as "Dozen".
    std::string name;
    /// Short sign of the unit, such as "ea" or "bx", as printed in the unit column of lines.
    std::string abbreviation;
    /// How many base units it holds, decimal text; "10" if a case is ten boxes.
    std::string conversion_ratio;

    bool operator==(const related_unit&) const = default;
};

/// Which unit lines start with, when buying, selling or shipping. Part of `unit_of_measure_set`.
struct default_unit {
    /// Which lines start with this unit, when buying, selling or shipping.
    open_enum<qbd::unit_used_for> unit_used_for;
    /// Measure that lines start with, such as "case"; it must belong to the same set.
    std::string unit;

    bool operator==(const default_unit&) const = default;
};

/// A unit of measure set: the units that an item can be counted in, a base unit and its multiples.
/// `qbd_unit_of_measure_set` in JSON. Answer of `unit_of_measure_sets::list`, `unit_of_measure_sets::create`,
/// `unit_of_measure_sets::retrieve`.
struct unit_of_measure_set {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_unit_of_measure_set".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Unique; begin it with "By the" where companies use one unit per item, or they will not see it.
    std::string name;
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    bool is_active = false;
    /// What the units of this set measure, such as weight.
    open_enum<qbd::unit_of_measure_type> unit_of_measure_type;
    /// Unit that stock is counted and priced in; the other units are multiples of it.
    qbd::base_unit base_unit;
    /// Further units of the set, each with how many base units it stands for.
    std::vector<qbd::related_unit> related_units;
    /// Units proposed for buying, selling and shipping, in place of the base unit.
    std::vector<qbd::default_unit> default_units;

    bool operator==(const unit_of_measure_set&) const = default;
};

/// Which unit of measure sets to list, and how much of each. Looking up by `ids` or `names` ignores
/// everything else that is asked for, and fails as a whole if a single one is unknown. Query parameters of
/// `unit_of_measure_sets::list`.
struct unit_of_measure_set_list_params {
    /// Look-up by keys such as "80000001-1234567890"; one unknown fails the request, every other filter is
    /// ignored; without filters beside it.
    std::vector<std::string> ids{};
    /// Look-up by exact names, in any case; one unknown fails the whole call, all other filters are ignored;
    /// without filters beside it.
    std::vector<std::string> names{};
    /// How many records to give at most; there is no next page, so the rest stays unseen; at least 1, cuts
    /// the rest off.
    std::optional<std::int64_t> limit{};
    /// Which records come, those in use or the hidden (inactive) ones; without it only those in use; default
    /// active.
    std::optional<open_enum<qbd::status_filter>> status{};
    /// Only records saved at this moment or later; without a zone, the office PC's time; never before 1980.
    std::optional<date_time> updated_after{};
    /// Only records saved at this moment or earlier; without a zone, the office PC's time.
    std::optional<date_time> updated_before{};
    /// Keeps records with this text anywhere in their name, in any case; excludes `name_starts_with` and
    /// `name_ends_with`.
    std::optional<std::string> name_contains{};
    /// Keeps records whose name begins with this text, in any case; excludes `name_contains` and
    /// `name_ends_with`.
    std::optional<std::string> name_starts_with{};
    /// Keeps records whose name closes with this text, in any case; excludes `name_contains` and
    /// `name_starts_with`.
    std::optional<std::string> name_ends_with{};
    /// First name of an alphabetical range, itself included.
    std::optional<std::string> name_from{};
    /// Last name of an alphabetical range, itself included.
    std::optional<std::string> name_to{};

    bool operator==(const unit_of_measure_set_list_params&) const = default;
};

/// The unit that stock is counted in. For one that is to be made. Part of
/// `unit_of_measure_set_create_params`.
struct unit_of_measure_set_base_unit_create_params {
    /// The unit that all others of the set are counted in, such as "Each"; required, at most 31 characters.
    std::string name{};
    /// Short sign of the unit, such as "ea" or "bx", as printed in the unit column of lines; required, at
    /// most 31 characters.
    std::string abbreviation{};

    bool operator==(const unit_of_measure_set_base_unit_create_params&) const = default;
};

/// A multiple of the base unit, such as a case of twelve. For one that is to be made. Part of
/// `unit_of_measure_set_create_params`.
struct unit_of_measure_set_related_unit_create_params {
    /// A unit that stands for several base units, such as "Dozen"; required, at most 31 characters.
    std::string name{};
    /// Short sign of the unit, such as "ea" or "bx", as printed in the unit column of lines; required, at
    /// most 31 characters.
    std::string abbreviation{};
    /// How many base units it holds, decimal text; "10" if a case is ten boxes; required.
    std::string conversion_ratio{};

    bool operator==(const unit_of_measure_set_related_unit_create_params&) const = default;
};

/// Which unit lines start with, when buying, selling or shipping. For one that is to be made. Part of
/// `unit_of_measure_set_create_params`.
struct unit_of_measure_set_default_unit_create_params {
    /// Which lines start with this unit, when buying, selling or shipping; required.
    open_enum<qbd::unit_used_for> unit_used_for{};
    /// Measure that lines start with, such as "case"; it must belong to the same set; required, at most 31
    /// characters.
    std::string unit{};

    bool operator==(const unit_of_measure_set_default_unit_create_params&) const = default;
};

/// A unit of measure set to be made: the units that an item can be counted in, a base unit and its multiples.
/// Parameters of `unit_of_measure_sets::create`.
struct unit_of_measure_set_create_params {
    /// Unique; begin it with "By the" where companies use one unit per item, or they will not see it;
    /// required, at most 31 characters.
    std::string name{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused; default true.
    std::optional<bool> is_active{};
    /// What the units of this set measure, such as weight; required.
    open_enum<qbd::unit_of_measure_type> unit_of_measure_type{};
    /// Unit that stock is counted and priced in; the other units are multiples of it; required.
    qbd::unit_of_measure_set_base_unit_create_params base_unit{};
    /// Further units of the set, each with how many base units it stands for.
    std::vector<qbd::unit_of_measure_set_related_unit_create_params> related_units{};
    /// Units proposed for buying, selling and shipping, in place of the base unit.
    std::vector<qbd::unit_of_measure_set_default_unit_create_params> default_units{};

    bool operator==(const unit_of_measure_set_create_params&) const = default;
};

} // namespace conductor::qbd
