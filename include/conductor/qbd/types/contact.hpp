#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/qbd/types/custom_contact_field.hpp>

#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_contact` in JSON. Part of `customer`, `vendor`.
struct contact {
    std::string id;                                               ///< `id`
    std::string object_type;                                      ///< `objectType`, always "qbd_contact"
    date_time created_at;                                         ///< `createdAt`
    date_time updated_at;                                         ///< `updatedAt`
    std::string revision_number;                                  ///< `revisionNumber`
    std::optional<std::string> name;                              ///< `name`
    std::optional<std::string> salutation;                        ///< `salutation`
    std::string first_name;                                       ///< `firstName`
    std::optional<std::string> middle_name;                       ///< `middleName`
    std::optional<std::string> last_name;                         ///< `lastName`
    std::optional<std::string> job_title;                         ///< `jobTitle`
    std::vector<qbd::custom_contact_field> custom_contact_fields; ///< `customContactFields`

    bool operator==(const contact&) const = default;
};

} // namespace conductor::qbd
