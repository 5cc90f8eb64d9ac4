#pragma once

// How far has a listing come, and was it asked on too late?

#include "values/boot_clock.hpp"

#include <conductor/error.hpp>

#include <chrono>
#include <cstddef>
#include <string>

namespace conductor::detail {

// The API forgets a cursor that is not asked on with soon enough. It does not say how it tells; so whatever
// goes wrong with a page that came too late is taken for that, and never for the end of the listing.
class page_progress {
public:
    using time_point = boot_clock::time_point;

    static constexpr std::chrono::seconds cursor_lifetime{10};

    // A page is asked for, the first one or another.
    void asked(time_point now, std::chrono::system_clock::time_point on_the_wall) noexcept;

    void received(std::size_t items, std::string last_id, time_point now);

    // Whether the page that was asked for last was asked for too late.
    [[nodiscard]] bool is_late() const noexcept { return late_; }

    // Whether the listing's next page failed because of that.
    [[nodiscard]] bool has_expired(const error& e, time_point now) const noexcept;
    [[nodiscard]] error expired(const error& e) const;

private:
    listing_progress so_far_;
    time_point answered_{};
    bool late_ = false;
};

} // namespace conductor::detail
