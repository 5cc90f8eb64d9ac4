#pragma once

// How is a page of a listing asked for? By one request whose parts do not change, and its cursor.

#include "call/operation.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace conductor::detail {

struct page_request {
    static constexpr std::string_view cursor_name = "cursor"; // of the query parameter

    call::prepared_request common;     // all but the head
    std::string target;                // the request line up to the end of the target, which has no cursor
    char separator = '?';              // what goes before a cursor there
    std::string rest;                  // from there on, with the header fields
    std::optional<std::string> cursor; // where the listing begins

    // Makes `out` the request for the page at this cursor.
    void write(call::prepared_request& out, const std::optional<std::string>& at) const;
};

} // namespace conductor::detail
