#pragma once

// Do the records exist to which a request refers by their ids?

#include "sandbox/company/books.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

struct broken_reference {
    std::string field; ///< such as "customerId"
    std::string id;
};

/// The first reference in a body, or in one of its parts, to a record of which the company's lists have none.
/// Fields whose lists the API cannot fill, such as `jobTypeId`, are not looked at.
///
/// @param resource Of the record that the body makes or changes; `parentId` refers to its list.
[[nodiscard]] std::optional<broken_reference>
find_broken_reference(const dom::object& body, std::string_view resource, books& company);

} // namespace conductor::sandbox
