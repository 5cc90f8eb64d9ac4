#pragma once

// The types of sales representatives. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A sales representative: somebody whom sales are credited to, known by initials. `qbd_sales_representative`
/// in JSON. Answer of `sales_representatives::list`, `sales_representatives::create`,
/// `sales_representatives::retrieve`, `sales_representatives::update`.
struct sales_representative {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_sales_representative".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Short sign of the seller, by which forms and lists show him or her.
    std::string initial;
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    bool is_active = false;
    /// Who stands behind the initials; a vendor, employee or other name, never a customer.
    qbd::reference entity;

    bool operator==(const sales_representative&) const = default;
};

/// Which sales representatives to list, and how much of each. Looking up by `ids` or `names` ignores
/// everything else that is asked for, and fails as a whole if a single one is unknown. Query parameters of
/// `sales_representatives::list`.
struct sales_representative_list_params {
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

    bool operator==(const sales_representative_list_params&) const = default;
};

/// A sales representative to be made: somebody whom sales are credited to, known by initials. Parameters of
/// `sales_representatives::create`.
struct sales_representative_create_params {
    /// Short sign of the seller, by which forms and lists show him or her; required, at most 5 characters.
    std::string initial{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused; default true.
    std::optional<bool> is_active{};
    /// Id of the one behind the initials; a vendor, employee or other name, never a customer; required, at
    /// most 36 characters.
    std::string entity_id{};

    bool operator==(const sales_representative_create_params&) const = default;
};

/// What to change of a sales representative; what is left unset stays as it is. `revision_number` has to be
/// the one last read; if somebody saved the record since then, the update is refused. Parameters of
/// `sales_representatives::update`.
struct sales_representative_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// Short sign of the seller, by which forms and lists show him or her; at most 5 characters.
    std::optional<std::string> initial{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    std::optional<bool> is_active{};
    /// Id of the one behind the initials; a vendor, employee or other name, never a customer; at most 36
    /// characters.
    std::optional<std::string> entity_id{};

    bool operator==(const sales_representative_update_params&) const = default;
};

} // namespace conductor::qbd
