#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/custom_field_type.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A field that the company defined for itself, with what stands in it. Part of 52 types.
struct custom_field {
    /// Whose field it is; "0" for those that users see, the GUID of an app for its private ones.
    std::string owner_id;
    /// Label of the field, as users see it if public; unique for one `owner_id`.
    std::string name;
    /// What kind of data the user's own field holds, such as a price or a text.
    open_enum<qbd::custom_field_type> type;
    /// Content of the user's own field, always as text even for numbers and dates.
    std::string value;

    bool operator==(const custom_field&) const = default;
};

} // namespace conductor::qbd
