#pragma once

// What is known of a list of records whose types are told while the program runs: its operations, and by what
// it knows its records. Read from the catalogue.

#include "catalog/operations.hpp"

#include <conductor/detail/export.hpp>
#include <conductor/recipes/json_records.hpp>

#include <boost/json/object.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::recipes {

struct untyped_list {
    using operation = catalog::operation;

    const operation* list = nullptr; // each of them is null if there is none
    const operation* create = nullptr;
    const operation* retrieve = nullptr;
    const operation* update = nullptr;
    const operation* delete_ = nullptr;

    std::string_view id = "id"; // the member of a record that is its id
    std::string_view name;     // of the member of a record that is unique in the list; empty if there is none
    std::string_view look_up;  // the query parameter that asks for records by it
    std::string_view own_name; // the member of a create that becomes it, or its last part
    std::size_t name_limit = 0; // of that one, in code points; 0: none
    conductor::once_by once_by = conductor::once_by::nothing;
    bool has_ref_number = false; // records can be asked for by it
    bool can_ensure = false;     // a record is created with the name by which it is found
    bool has_parents = false;    // records may lie in others, whose names are a part of theirs

    [[nodiscard]] CONDUCTOR_API bool has_query(std::string_view parameter) const;
    [[nodiscard]] bool takes(std::string_view member) const; // in a create
};

// The parameters of one that a record with those of `child` lies in: what cannot be left out, and no name.
[[nodiscard]] boost::json::object parent_of(const untyped_list& in, const boost::json::object& child);

// The path of a request, with an id in place of its parameter.
[[nodiscard]] std::string path_of(const catalog::operation& operation, std::string_view id);

[[nodiscard]] CONDUCTOR_API std::optional<untyped_list> find_list(std::string_view name);

} // namespace conductor::recipes
