#pragma once

// Which views show a mirror's records with columns of their own types? The table is generated; SQL is made of
// it by view_sql.hpp.

#include <conductor/recipes/changed_resource.hpp>

#include <cstdint>
#include <span>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::mirror_detail {

enum class column_kind : std::uint8_t {
    text,
    boolean,
    number,  // of JSON
    decimal, // a text that is a number, such as money
    date,
    time, // with a date, and an offset from UTC
    json,
};

struct column {
    std::string_view name;
    std::string_view path; // in what the view shows: names of members with dots between them
    column_kind kind;
};

struct view {
    std::string_view name;
    std::string_view resource;
    std::string_view list; // where the objects are that it shows; empty: it shows the records themselves
    std::string_view outer_list; // where the objects are in which those lists are; empty: in the record
    std::string_view parent;     // its column for the record's id, if it shows a list
    std::span<const column> columns;
};

[[nodiscard]] std::span<const view> all_views() noexcept;

// What can be mirrored.
struct mirrored_resource {
    std::string_view name;
    bool change_selection::* is_selected;
};

[[nodiscard]] std::span<const mirrored_resource> all_resources() noexcept;

} // namespace conductor::mirror_detail
