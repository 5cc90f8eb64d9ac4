#pragma once

// Where in a parameter's value does `--lines.0.item-id` point? A path of members and indexes, looked up in
// the operation's model.

#include "catalog/schema.hpp"

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

struct member_path {
    using step = std::variant<std::string_view, std::size_t>; // a member's name in JSON, or an index

    std::vector<step> steps;
    const catalog::schema::object_model* owner = nullptr; // of the last member on the way
    const catalog::schema::field* field = nullptr;        // that member, whose limits count
    const catalog::schema::type* type = nullptr;          // of the value that is pointed to
};

// The path of "lines.0.item-id", whose names may also be as they are in JSON.
//
// Throws usage_error that names the step which is not there, and the one that may have been meant.
[[nodiscard]] member_path find_member(const catalog::schema::object_model& in, std::string_view words);

// The path as the API names it: "lines[0].itemId".
[[nodiscard]] std::string to_string(const member_path& path);

// Puts a value in its place, and makes the objects and arrays that it lies in.
//
// Throws usage_error if an index leaves a gap, or if something else stands in the way.
void put(boost::json::object& into, const member_path& path, boost::json::value what);

} // namespace conductor::cli
