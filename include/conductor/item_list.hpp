#pragma once

// A listing that the API gives in one answer.

#include <conductor/version.hpp>

#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI {

/// All items of a listing without pages.
template <class T>
struct item_list {
    std::string object_type; ///< always "list"
    std::string url;         ///< the endpoint, as in "/v1/end-users"
    std::vector<T> data;     ///< the items, all of them

    bool operator==(const item_list&) const = default;
};

} // namespace conductor
