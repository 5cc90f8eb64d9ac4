#pragma once

// How is a page of a listing asked for? By one request whose parts do not change, and its cursor.

#include "call/operation.hpp"
#include "client/window_plan.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::detail {

// The parameters by which a listing is divided into windows of days.
struct window_filter {
    std::string_view from;
    std::string_view to;
    std::chrono::year_month_day earliest{}; // that may be asked for
};

inline constexpr window_filter by_transaction_date{"transactionDateFrom", "transactionDateTo"};
inline constexpr window_filter by_update{
    "updatedAfter", "updatedBefore", std::chrono::year_month_day{std::chrono::year{1980} / 1 / 1}};

struct page_request {
    static constexpr std::string_view cursor_name = "cursor"; // of the query parameter

    call::prepared_request common;     // all but the head
    std::string target;                // the request line up to the end of the target, which has no cursor
    char separator = '?';              // what goes before a cursor there
    std::string rest;                  // from there on, with the header fields
    std::optional<std::string> cursor; // where the listing begins
    window_filter by;                  // if it is in windows

    // Makes `out` the request for the page at this cursor, and of this window. The place of a listing is the
    // server's: the same cursor again may give the page after the one that was lost.
    void write(
        call::prepared_request& out, const std::optional<std::string>& at,
        const std::optional<day_window>& window = {}) const;
};

} // namespace conductor::detail
