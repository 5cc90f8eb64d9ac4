#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What is to stand in a field that the company defined for itself. Part of 11 types.
struct custom_field_params {
    /// Whose field it is; "0" for those that users see, the GUID of an app for its private ones; required.
    std::string owner_id{};
    /// Label of the field, as users see it if public; unique for one `owner_id`; required.
    std::string name{};
    /// Content of the user's own field, as text; how long it may be depends on its kind; required.
    std::string value{};

    bool operator==(const custom_field_params&) const = default;
};

} // namespace conductor::qbd
