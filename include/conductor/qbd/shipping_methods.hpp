#pragma once

// The types of shipping methods. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A shipping method: a way goods are sent, such as a carrier. `qbd_shipping_method` in JSON. Answer of
/// `shipping_methods::list`, `shipping_methods::create`, `shipping_methods::retrieve`.
struct shipping_method {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_shipping_method".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// What people call the record, unique in its list; upper and lower case count as the same.
    std::string name;
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    bool is_active = false;

    bool operator==(const shipping_method&) const = default;
};

/// Which shipping methods to list, and how much of each. Looking up by `ids` or `names` ignores everything
/// else that is asked for, and fails as a whole if a single one is unknown. Query parameters of
/// `shipping_methods::list`.
struct shipping_method_list_params {
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

    bool operator==(const shipping_method_list_params&) const = default;
};

/// A shipping method to be made: a way goods are sent, such as a carrier. Parameters of
/// `shipping_methods::create`.
struct shipping_method_create_params {
    /// What people call the record, unique in its list; upper and lower case count as the same; required, at
    /// most 15 characters.
    std::string name{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused; default true.
    std::optional<bool> is_active{};

    bool operator==(const shipping_method_create_params&) const = default;
};

} // namespace conductor::qbd
