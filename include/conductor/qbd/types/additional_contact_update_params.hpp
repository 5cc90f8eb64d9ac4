#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/qbd/types/custom_contact_field_params.hpp>

#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Somebody to ask for at a customer or vendor, besides the main contact. For one that is to be changed. Part
/// of `customer_update_params`, `vendor_update_params`.
struct additional_contact_update_params {
    /// Key of the contact person to be changed; required, at most 36 characters.
    std::string id{};
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// How the person is addressed before the name, such as "Dr.".
    std::optional<std::string> salutation{};
    /// Given name of the further contact person; at most 25 characters.
    std::optional<std::string> first_name{};
    /// Second given name or initial; very short, so longer names must be cut; at most 5 characters.
    std::optional<std::string> middle_name{};
    /// Family name of the person; for firms, of whom to ask for there; at most 25 characters.
    std::optional<std::string> last_name{};
    /// What the person does in the firm, such as "Head of purchasing".
    std::optional<std::string> job_title{};
    /// Further ways to reach them, as pairs of a label and a text.
    std::vector<qbd::custom_contact_field_params> custom_contact_fields{};

    bool operator==(const additional_contact_update_params&) const = default;
};

} // namespace conductor::qbd
