#pragma once

// One page of a listing that the API gives in pages.

#include <conductor/version.hpp>

#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI {

/// One page of `T`. The next one is asked for with `next_cursor`, which keeps its value through one whole
/// listing: the server remembers the position.
template <class T>
struct cursor_page {
    std::string object_type; ///< always "list"
    std::string url;         ///< the endpoint
    std::vector<T> data;     ///< the items of this page
    /// for the next page, within ten seconds; nothing after the last one
    std::optional<std::string> next_cursor;
    std::optional<double> remaining_count; ///< how many items follow this page
    bool has_more = false;                 ///< false on the last page

    bool operator==(const cursor_page&) const = default;
};

} // namespace conductor
