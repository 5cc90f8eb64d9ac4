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

/// An item of the bundle, and how many of it. Part of `item_group`.
struct item_group_line {
    /// Good, service or charge that belongs to the bundle.
    std::optional<qbd::reference> item;
    /// How many of the item one bundle holds, fractions allowed.
    std::optional<double> quantity;
    /// What the quantity counts, such as "each" or "case"; must be one of the item's own units.
    std::optional<std::string> unit_of_measure;

    bool operator==(const item_group_line&) const = default;
};

/// An item group: a bundle of items that is entered as one line and becomes several. `qbd_item_group` in
/// JSON. Answer of `item_groups::list`, `item_groups::create`, `item_groups::retrieve`,
/// `item_groups::update`.
struct item_group {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_item_group".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// What people call the record, unique in its list; upper and lower case count as the same.
    std::string name;
    /// Scanner code of the item.
    std::optional<std::string> barcode;
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    bool is_active = false;
    /// Text printed for the bundle on sales forms.
    std::optional<std::string> description;
    /// Units the item can be counted in: a basic one and its multiples.
    std::optional<qbd::reference> unit_of_measure_set;
    /// Whether paper shows every part with its price, or only the group as one line.
    bool should_print_items_in_group = false;
    /// What QuickBooks itself made this item for; absent for ordinary ones.
    std::optional<open_enum<qbd::special_item_type>> special_item_type;
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it.
    std::optional<std::string> external_id;
    /// The items that the bundle is made of.
    std::vector<qbd::item_group_line> lines;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const item_group&) const = default;
};

/// Which item groups to list, and how much of each. Looking up by `ids` or `names` ignores everything else
/// that is asked for, and fails as a whole if a single one is unknown. A page's cursor is dead ten seconds
/// after its answer. Query parameters of `item_groups::list`.
struct item_group_list_params {
    /// Look-up by keys such as "80000001-1234567890"; one unknown fails the request, every other filter is
    /// ignored; without filters beside it.
    std::vector<std::string> ids{};
    /// Look-up by exact names, in any case; one unknown fails the whole call, all other filters are ignored;
    /// without filters beside it.
    std::vector<std::string> names{};
    /// How many records one page holds; the next page comes with the cursor; 1 to 150, default 150.
    std::optional<std::int64_t> limit{};
    /// `next_cursor` of the page before; none for the first page, and dead ten seconds after that page's
    /// answer.
    std::optional<std::string> cursor{};
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

    bool operator==(const item_group_list_params&) const = default;
};

/// An item of the bundle, and how many of it. Part of `item_group_create_params`, `item_group_update_params`.
struct item_group_line_params {
    /// Id of the good, service or charge that belongs to the bundle; at most 36 characters.
    std::optional<std::string> item_id{};
    /// How many of the item one bundle holds, fractions allowed.
    std::optional<double> quantity{};
    /// What the quantity counts, such as "each" or "case"; must be one of the item's own units.
    std::optional<std::string> unit_of_measure{};

    bool operator==(const item_group_line_params&) const = default;
};

/// An item group to be made: a bundle of items that is entered as one line and becomes several. `external_id`
/// is fixed from then on. Parameters of `item_groups::create`.
struct item_group_create_params {
    /// What people call the record, unique in its list; upper and lower case count as the same; required, at
    /// most 31 characters.
    std::string name{};
    /// Scanner code to give to the item, and what to do if it is taken.
    std::optional<qbd::barcode_params> barcode{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused; default true.
    std::optional<bool> is_active{};
    /// Text printed for the bundle on sales forms.
    std::optional<std::string> description{};
    /// Id of the set of units that the item can be counted in; at most 36 characters.
    std::optional<std::string> unit_of_measure_set_id{};
    /// Whether paper shows every part with its price, or only the group as one line; required.
    std::optional<bool> should_print_items_in_group{};
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it; UUID.
    std::optional<std::string> external_id{};
    /// The items that the bundle is made of.
    std::vector<qbd::item_group_line_params> lines{};

    bool operator==(const item_group_create_params&) const = default;
};

/// What to change of an item group; what is left unset stays as it is. `revision_number` has to be the one
/// last read; if somebody saved the record since then, the update is refused. Lines that are given take the
/// place of all there are. Parameters of `item_groups::update`.
struct item_group_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// What people call the record, unique in its list; upper and lower case count as the same; at most 31
    /// characters.
    std::optional<std::string> name{};
    /// Scanner code to give to the item, and what to do if it is taken.
    std::optional<qbd::barcode_params> barcode{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    std::optional<bool> is_active{};
    /// Text printed for the bundle on sales forms.
    std::optional<std::string> description{};
    /// Id of the set of units that the item can be counted in; at most 36 characters.
    std::optional<std::string> unit_of_measure_set_id{};
    /// True allows a unit set with another base unit; correct stock and cost yourself afterwards.
    std::optional<bool> force_unit_of_measure_change{};
    /// Whether paper shows every part with its price, or only the group as one line.
    std::optional<bool> should_print_items_in_group{};
    /// True deletes every item line; leave out if `item_lines` is given.
    std::optional<bool> clear_item_lines{};
    /// The items that the bundle is made of.
    std::vector<qbd::item_group_line_params> lines{};

    bool operator==(const item_group_update_params&) const = default;
};

} // namespace conductor::qbd
