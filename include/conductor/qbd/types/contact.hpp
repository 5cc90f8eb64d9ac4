#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/qbd/types/custom_contact_field.hpp>

#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Somebody to ask for at a customer or vendor, besides the main contact. `qbd_contact` in JSON. Part of
/// `customer`, `vendor`.
struct contact {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_contact".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// First, middle and last name of the person together.
    std::optional<std::string> name;
    /// How the person is addressed before the name, such as "Dr.".
    std::optional<std::string> salutation;
    /// Given name of the further contact person.
    std::string first_name;
    /// Second given name or initial; very short, so longer names must be cut.
    std::optional<std::string> middle_name;
    /// Family name of the person; for firms, of whom to ask for there.
    std::optional<std::string> last_name;
    /// What the person does in the firm, such as "Head of purchasing".
    std::optional<std::string> job_title;
    /// Further ways to reach them, as pairs of a label and a text.
    std::vector<qbd::custom_contact_field> custom_contact_fields;

    bool operator==(const contact&) const = default;
};

} // namespace conductor::qbd
