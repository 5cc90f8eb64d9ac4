#pragma once

// The types of other names. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/address.hpp>
#include <conductor/qbd/types/address_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// An other name: somebody to pay or name who is neither customer, vendor nor employee, such as an owner.
/// `qbd_other_name` in JSON. Answer of `other_names::list`, `other_names::create`, `other_names::retrieve`,
/// `other_names::update`.
struct other_name {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_other_name".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Unique, and shared with no customer, vendor or employee either; case does not matter.
    std::string name;
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    bool is_active = false;
    /// Firm's name for letters and forms; need not be the name that the record is found by.
    std::optional<std::string> company_name;
    /// How the person is addressed before the name, such as "Dr.".
    std::optional<std::string> salutation;
    /// Given name of whom to talk to there.
    std::optional<std::string> first_name;
    /// Second given name or initial; very short, so longer names must be cut.
    std::optional<std::string> middle_name;
    /// Family name of the person; for firms, of whom to ask for there.
    std::optional<std::string> last_name;
    /// Postal address, in lines with town and postal code.
    std::optional<qbd::address> address;
    /// Main telephone as free text, in no fixed format.
    std::optional<std::string> phone;
    /// Second telephone number; any text, not checked.
    std::optional<std::string> alternate_phone;
    /// Fax number, in any notation.
    std::optional<std::string> fax;
    /// Mail address; documents queued for mailing are sent there.
    std::optional<std::string> email;
    /// Name of the person to ask for there.
    std::optional<std::string> contact;
    /// Name of the second person to ask for.
    std::optional<std::string> alternate_contact;
    /// Free number for your own reference; not a bank account.
    std::optional<std::string> account_number;
    /// Free text about the record, for people in the office to read.
    std::optional<std::string> note;
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it.
    std::optional<std::string> external_id;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const other_name&) const = default;
};

/// Which other names to list, and how much of each. Looking up by `ids` or `names` ignores everything else
/// that is asked for, and fails as a whole if a single one is unknown. Query parameters of
/// `other_names::list`.
struct other_name_list_params {
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

    bool operator==(const other_name_list_params&) const = default;
};

/// An other name to be made: somebody to pay or name who is neither customer, vendor nor employee, such as an
/// owner. `external_id` is fixed from then on. Parameters of `other_names::create`.
struct other_name_create_params {
    /// Unique, and shared with no customer, vendor or employee either; case does not matter; required, at
    /// most 31 characters.
    std::string name{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused; default true.
    std::optional<bool> is_active{};
    /// Firm's name for letters and forms; need not be the name that the record is found by; at most 41
    /// characters.
    std::optional<std::string> company_name{};
    /// How the person is addressed before the name, such as "Dr.".
    std::optional<std::string> salutation{};
    /// Given name of whom to talk to there; at most 25 characters.
    std::optional<std::string> first_name{};
    /// Second given name or initial; very short, so longer names must be cut; at most 5 characters.
    std::optional<std::string> middle_name{};
    /// Family name of the person; for firms, of whom to ask for there; at most 25 characters.
    std::optional<std::string> last_name{};
    /// Postal address, in lines with town and postal code.
    std::optional<qbd::address_params> address{};
    /// Main telephone as free text, in no fixed format; at most 21 characters.
    std::optional<std::string> phone{};
    /// Second telephone number; any text, not checked; at most 21 characters.
    std::optional<std::string> alternate_phone{};
    /// Fax number, in any notation; at most 21 characters.
    std::optional<std::string> fax{};
    /// Mail address; documents queued for mailing are sent there.
    std::optional<std::string> email{};
    /// Name of the person to ask for there.
    std::optional<std::string> contact{};
    /// Name of the second person to ask for.
    std::optional<std::string> alternate_contact{};
    /// Free number for your own reference; not a bank account.
    std::optional<std::string> account_number{};
    /// Free text about the record, for people in the office to read.
    std::optional<std::string> note{};
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it; UUID.
    std::optional<std::string> external_id{};

    bool operator==(const other_name_create_params&) const = default;
};

/// What to change of an other name; what is left unset stays as it is. `revision_number` has to be the one
/// last read; if somebody saved the record since then, the update is refused. Parameters of
/// `other_names::update`.
struct other_name_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// Unique, and shared with no customer, vendor or employee either; case does not matter; at most 31
    /// characters.
    std::optional<std::string> name{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    std::optional<bool> is_active{};
    /// Firm's name for letters and forms; need not be the name that the record is found by; at most 41
    /// characters.
    std::optional<std::string> company_name{};
    /// How the person is addressed before the name, such as "Dr.".
    std::optional<std::string> salutation{};
    /// Given name of whom to talk to there; at most 25 characters.
    std::optional<std::string> first_name{};
    /// Second given name or initial; very short, so longer names must be cut; at most 5 characters.
    std::optional<std::string> middle_name{};
    /// Family name of the person; for firms, of whom to ask for there; at most 25 characters.
    std::optional<std::string> last_name{};
    /// Postal address, in lines with town and postal code.
    std::optional<qbd::address_params> address{};
    /// Main telephone as free text, in no fixed format; at most 21 characters.
    std::optional<std::string> phone{};
    /// Second telephone number; any text, not checked; at most 21 characters.
    std::optional<std::string> alternate_phone{};
    /// Fax number, in any notation; at most 21 characters.
    std::optional<std::string> fax{};
    /// Mail address; documents queued for mailing are sent there.
    std::optional<std::string> email{};
    /// Name of the person to ask for there.
    std::optional<std::string> contact{};
    /// Name of the second person to ask for.
    std::optional<std::string> alternate_contact{};
    /// Free number for your own reference; not a bank account.
    std::optional<std::string> account_number{};
    /// Free text about the record, for people in the office to read.
    std::optional<std::string> note{};

    bool operator==(const other_name_update_params&) const = default;
};

} // namespace conductor::qbd
