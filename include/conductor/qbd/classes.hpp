#pragma once

// The types of classes. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A class: a label across accounts and customers that reports are split by, such as a branch. `qbd_class` in
/// JSON. Answer of `classes::list`, `classes::create`, `classes::retrieve`, `classes::update`.
struct class_ {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_class".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Its own part of the full name, without parents or colons; the same may stand below another parent.
    std::string name;
    /// Name with those of all parents before it, "Parent:Child"; unique in its list, case ignored.
    std::string full_name;
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    bool is_active = false;
    /// The record directly above this one, whose full name comes before the colon; none at the top.
    std::optional<qbd::reference> parent;
    /// How deeply it is nested: 0 at the top, 1 below a parent, and so on.
    double sublevel = 0;

    bool operator==(const class_&) const = default;
};

/// Which classes to list, and how much of each. Looking up by `ids` or `full_names` ignores everything else
/// that is asked for, and fails as a whole if a single one is unknown. Query parameters of `classes::list`.
struct class_list_params {
    /// Look-up by keys such as "80000001-1234567890"; one unknown fails the request, every other filter is
    /// ignored; without filters beside it.
    std::vector<std::string> ids{};
    /// Look-up by names such as "Parent:Child"; one unknown fails the request, every other filter is ignored;
    /// without filters beside it.
    std::vector<std::string> full_names{};
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

    bool operator==(const class_list_params&) const = default;
};

/// A class to be made: a label across accounts and customers that reports are split by, such as a branch.
/// Parameters of `classes::create`.
struct class_create_params {
    /// Its own part of the full name, without parents or colons; the same may stand below another parent;
    /// required, at most 31 characters.
    std::string name{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused; default true.
    std::optional<bool> is_active{};
    /// Id of the record that this one is nested below; records at the top have none; at most 36 characters.
    std::optional<std::string> parent_id{};

    bool operator==(const class_create_params&) const = default;
};

/// What to change of a class; what is left unset stays as it is. `revision_number` has to be the one last
/// read; if somebody saved the record since then, the update is refused. Parameters of `classes::update`.
struct class_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// Its own part of the full name, without parents or colons; the same may stand below another parent; at
    /// most 31 characters.
    std::optional<std::string> name{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    std::optional<bool> is_active{};
    /// Id of the record that this one is nested below; records at the top have none; at most 36 characters.
    std::optional<std::string> parent_id{};

    bool operator==(const class_update_params&) const = default;
};

} // namespace conductor::qbd
