#pragma once

// What stands in for an object of a kind that this library does not know yet.

#include <conductor/version.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI {

/// An object of a union whose kind is newer than this library, kept as it came.
struct unrecognized_object {
    std::string tag;  ///< the text that names its kind; empty if it has none
    std::string json; ///< the whole object as compact JSON; or null, where that stood in its place

    bool operator==(const unrecognized_object&) const = default;
};

} // namespace conductor
