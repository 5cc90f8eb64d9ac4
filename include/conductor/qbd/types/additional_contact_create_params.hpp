#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/qbd/types/custom_contact_field_params.hpp>

#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `customer_create_params`, `vendor_create_params`.
struct additional_contact_create_params {
    std::optional<std::string> salutation{};  ///< `salutation`
    std::string first_name{};                 ///< `firstName`, required, at most 25 characters
    std::optional<std::string> middle_name{}; ///< `middleName`, at most 5 characters
    std::optional<std::string> last_name{};   ///< `lastName`, at most 25 characters
    std::optional<std::string> job_title{};   ///< `jobTitle`
    std::vector<qbd::custom_contact_field_params> custom_contact_fields{}; ///< `customContactFields`

    bool operator==(const additional_contact_create_params&) const = default;
};

} // namespace conductor::qbd
