#include "client/page_progress.hpp"

#include "values/ascii.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace conductor::detail {

namespace {

bool speaks_of_the_cursor(const error& e) noexcept {
    constexpr std::string_view word = "cursor";
    const auto has_it = [&](std::string_view text) {
        return !std::ranges::search(text, word, {}, ascii::to_lower, ascii::to_lower).empty();
    };
    return has_it(e.message()) || has_it(e.api_code());
}

} // namespace

void page_progress::asked(time_point now, std::chrono::system_clock::time_point on_the_wall) noexcept {
    if (so_far_.pages == 0)
        so_far_.began = on_the_wall;
    else
        late_ = now - answered_ > cursor_lifetime;
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
    if (so_far_.pages == 0)
        return false;
    const bool came_late = now - answered_ > cursor_lifetime; // also by waits for a turn or another attempt
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

error page_progress::expired(const error& e) const {
    error_details details = e.details();
    details.kind = error_kind::cursor_expired;
    details.listing = so_far_;
    std::string what = e.what();
    what += "; the listing was asked on too late, after " + std::to_string(so_far_.pages) + " pages with " +
            std::to_string(so_far_.items) + " items";
    if (!so_far_.last_id.empty())
        what += ", the last of which is " + so_far_.last_id;
    return {errc::cursor_expired, what, std::move(details)};
}

} // namespace conductor::detail
