#include "client/page_progress.hpp"

#include "values/ascii.hpp"
#include "values/with_details.hpp"

#include <algorithm>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::detail {

namespace {

bool speaks_of_the_cursor(const error& e) noexcept {
    constexpr std::string_view word = "cursor";
    const auto has_it = [&](std::string_view text) {
        return !std::ranges::search(text, word, {}, ascii::to_lower, ascii::to_lower).empty();
    };
    return has_it(e.message()) || has_it(e.api_code());
}

// Whether what helps is to list again, be it now or later.
bool is_cured_by_another_listing(const error& e) noexcept {
    switch (e.kind()) {
    case error_kind::transport:
    case error_kind::timeout:
    case error_kind::server:
    case error_kind::rate_limited:
        return true;
    default:
        return false;
    }
}

} // namespace

void page_progress::asked(
    time_point now, std::chrono::system_clock::time_point on_the_wall, bool by_cursor) noexcept {
    if (so_far_.pages == 0)
        so_far_.began = on_the_wall;
    by_cursor_ = by_cursor;
    late_ = by_cursor && so_far_.pages != 0 && now - answered_ > cursor_lifetime;
}

void page_progress::received(std::size_t items, std::string last_id, time_point now) {
    ++so_far_.pages;
    so_far_.items += items;
    if (items != 0)
        so_far_.last_id = std::move(last_id);
    answered_ = now;
    late_ = false;
}

bool page_progress::has_expired(const error& e, time_point now) const noexcept {
    if (!by_cursor_)
        return false;
    // Also by waits for a turn or another attempt.
    const bool came_late = so_far_.pages != 0 && now - answered_ > cursor_lifetime;
    switch (e.kind()) {
    case error_kind::invalid_request:
    case error_kind::not_found:
        return came_late || speaks_of_the_cursor(e);
    case error_kind::decode: // it begins anew, or ends with nothing
    case error_kind::conflict:
    case error_kind::unexpected_status:
        return late_;
    default:
        return false;
    }
}

std::optional<error> page_progress::ended_by(const error& e, time_point now) const {
    if (has_expired(e, now))
        return without_place(e, "the listing was asked on too late");
    if (!by_cursor_ || e.outcome() == outcome::not_processed)
        return std::nullopt;
    if (is_cured_by_another_listing(e))
        return without_place(e, "the page is lost, and with it the place in the listing");
    error_details details = e.details();
    details.listing = so_far_;
    return values::with_details(e, std::move(details));
}

error page_progress::without_place(const error& e, std::string_view why) const {
    error_details details = e.details();
    details.kind = error_kind::cursor_expired;
    details.listing = so_far_;
    std::string what = values::text_without_code(e);
    what += "; ";
    what += why;
    what += ", after " + std::to_string(so_far_.pages) + " pages with " + std::to_string(so_far_.items) +
            " items";
    if (!so_far_.last_id.empty())
        what += ", the last of which is " + so_far_.last_id;
    return {errc::cursor_expired, what, std::move(details)};
}

} // namespace conductor::detail
