#pragma once

// The types of inventory sites. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// The postal address of a warehouse or store. Part of `inventory_site`.
struct site_address {
    /// Top line of the address, often the firm's or person's name, else the street.
    std::optional<std::string> line1;
    /// Next line of the address, such as street, suite or building.
    std::optional<std::string> line2;
    /// A further line of the address, for what did not fit above.
    std::optional<std::string> line3;
    /// A further line of the address, below three others.
    std::optional<std::string> line4;
    /// Last free line of the address, above city and postal code.
    std::optional<std::string> line5;
    /// Town of the address.
    std::optional<std::string> city;
    /// Region of the address: state, province or county, abbreviated or in full.
    std::optional<std::string> state;
    /// The ZIP or other postal code, as text so that leading zeros stay.
    std::optional<std::string> postal_code;
    /// Country in words, such as "Canada"; often empty for domestic addresses.
    std::optional<std::string> country;

    bool operator==(const site_address&) const = default;
};

/// An inventory site: a warehouse or store that stock is counted at. `qbd_inventory_site` in JSON. Answer of
/// `inventory_sites::list`, `inventory_sites::create`, `inventory_sites::retrieve`,
/// `inventory_sites::update`.
struct inventory_site {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_inventory_site".
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
    /// The warehouse that this place is a part of.
    std::optional<qbd::reference> parent;
    /// True for the warehouse that is taken where none is named.
    std::optional<bool> is_default;
    /// Note that tells which warehouse or shop this is.
    std::optional<std::string> description;
    /// Name of the person to ask for there.
    std::optional<std::string> contact;
    /// Main telephone as free text, in no fixed format.
    std::optional<std::string> phone;
    /// Fax number, in any notation.
    std::optional<std::string> fax;
    /// Mail address of the warehouse or shop.
    std::optional<std::string> email;
    /// Where the warehouse stands.
    std::optional<qbd::site_address> address;

    bool operator==(const inventory_site&) const = default;
};

/// Which inventory sites to list, and how much of each. Looking up by `ids` or `names` ignores everything
/// else that is asked for, and fails as a whole if a single one is unknown. Query parameters of
/// `inventory_sites::list`.
struct inventory_site_list_params {
    /// Look-up by keys such as "80000001-1234567890"; one unknown fails the request, every other filter is
    /// ignored; without filters beside it.
    std::vector<std::string> ids{};
    /// Look-up by exact names, in any case; one unknown fails the whole call, all other filters are ignored;
    /// without filters beside it.
    std::vector<std::string> names{};
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

    bool operator==(const inventory_site_list_params&) const = default;
};

/// The postal address of a warehouse or store. Part of `inventory_site_create_params`,
/// `inventory_site_update_params`.
struct inventory_site_address_params {
    /// Top line of the address, often the firm's or person's name, else the street; at most 41 characters.
    std::optional<std::string> line1{};
    /// Next line of the address, such as street, suite or building; at most 41 characters.
    std::optional<std::string> line2{};
    /// A further line of the address, for what did not fit above; at most 41 characters.
    std::optional<std::string> line3{};
    /// A further line of the address, below three others; at most 41 characters.
    std::optional<std::string> line4{};
    /// Last free line of the address, above city and postal code; at most 41 characters.
    std::optional<std::string> line5{};
    /// Town of the address; at most 31 characters.
    std::optional<std::string> city{};
    /// Region of the address: state, province or county, abbreviated or in full; at most 21 characters.
    std::optional<std::string> state{};
    /// The ZIP or other postal code, as text so that leading zeros stay; at most 13 characters.
    std::optional<std::string> postal_code{};
    /// Country in words, such as "Canada"; often empty for domestic addresses.
    std::optional<std::string> country{};

    bool operator==(const inventory_site_address_params&) const = default;
};

/// An inventory site to be made: a warehouse or store that stock is counted at. Parameters of
/// `inventory_sites::create`.
struct inventory_site_create_params {
    /// What people call the record, unique in its list; upper and lower case count as the same; required, at
    /// most 31 characters.
    std::string name{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused; default true.
    std::optional<bool> is_active{};
    /// Id of the record that this one is nested below; records at the top have none; at most 36 characters.
    std::optional<std::string> parent_id{};
    /// Note that tells which warehouse or shop this is.
    std::optional<std::string> description{};
    /// Mail address of the warehouse or shop.
    std::optional<std::string> email{};
    /// Where the warehouse stands.
    std::optional<qbd::inventory_site_address_params> address{};

    bool operator==(const inventory_site_create_params&) const = default;
};

/// What to change of an inventory site; what is left unset stays as it is. `revision_number` has to be the
/// one last read; if somebody saved the record since then, the update is refused. Parameters of
/// `inventory_sites::update`.
struct inventory_site_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// What people call the record, unique in its list; upper and lower case count as the same; at most 31
    /// characters.
    std::optional<std::string> name{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    std::optional<bool> is_active{};
    /// Id of the record that this one is nested below; records at the top have none; at most 36 characters.
    std::optional<std::string> parent_id{};
    /// Note that tells which warehouse or shop this is.
    std::optional<std::string> description{};
    /// Name of the person to ask for there.
    std::optional<std::string> contact{};
    /// Main telephone as free text, in no fixed format; at most 21 characters.
    std::optional<std::string> phone{};
    /// Fax number, in any notation; at most 21 characters.
    std::optional<std::string> fax{};
    /// Mail address of the warehouse or shop.
    std::optional<std::string> email{};
    /// Where the warehouse stands.
    std::optional<qbd::inventory_site_address_params> address{};

    bool operator==(const inventory_site_update_params&) const = default;
};

} // namespace conductor::qbd
