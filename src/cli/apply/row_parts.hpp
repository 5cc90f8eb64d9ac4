#pragma once

// What one row gives to its record: the members that are the same in all rows of it, and the elements of its
// lists.

#include "cli/apply/mapping.hpp"
#include "cli/apply/planned.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

struct element {
    boost::json::value what;
    std::uint64_t line = 0;
};

struct list_parts {
    const member_path* to = nullptr;
    std::vector<std::vector<element>> of_rules; // for each rule of an element, what it made
};

struct row_parts {
    boost::json::object members;
    std::vector<list_parts> lists;
    std::vector<problem> problems;
};

[[nodiscard]] row_parts parts_of_row(const mapping& by, const row& of);

} // namespace conductor::cli
