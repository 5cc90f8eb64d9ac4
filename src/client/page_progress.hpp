#pragma once

// How far has a listing come, and does an error end it?

#include "values/boot_clock.hpp"

#include <conductor/error.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::detail {

// The API forgets a cursor that is not asked on with soon enough. It does not say how it tells; so whatever
// goes wrong with a page that came too late is taken for that, and never for the end of the listing.
//
// A cursor is good for one page: once the server may have gone on, it cannot be asked with again.
class page_progress {
public:
    using time_point = boot_clock::time_point;

    static constexpr std::chrono::seconds cursor_lifetime{10};

    // A page is asked for, by a cursor or at the beginning of a listing.
    void asked(time_point now, std::chrono::system_clock::time_point on_the_wall, bool by_cursor) noexcept;

    void received(std::size_t items, std::string last_id, time_point now);

    // Whether the page that was asked for last was asked for too late.
    [[nodiscard]] bool is_late() const noexcept { return late_; }

    // What is told of a failure to get the page if the listing cannot go on after it; nothing if the page may
    // be asked for again.
    [[nodiscard]] std::optional<error> ended_by(const error& e, time_point now) const;

    // Whether one that is no error of the client's ends it: the answer had come.
    [[nodiscard]] bool has_used_cursor() const noexcept { return by_cursor_; }

private:
    [[nodiscard]] bool has_expired(const error& e, time_point now) const noexcept;
    [[nodiscard]] error without_place(const error& e, std::string_view why) const;

    listing_progress so_far_;
    time_point answered_{};
    bool by_cursor_ = false;
    bool late_ = false;
};

} // namespace conductor::detail
