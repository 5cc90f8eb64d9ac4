#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>

#include <cstdint>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Whether records that are in use are wanted, or those hidden as inactive. Used by 29 resources.
enum class status_filter : std::uint16_t {
    unrecognized,
    active,
    all,
    inactive, ///< hidden ones, which can still be looked up and used again
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::status_filter> {
    static constexpr std::string_view values[] = {"active", "all", "inactive"};
};

} // namespace conductor
