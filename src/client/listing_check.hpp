#pragma once

// Would a listing with these parameters silently be another one than was asked for?

#include "json/model.hpp"

#include <cstdint>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::detail {

// What the caller wants of a list.
enum class listing_extent : std::uint8_t {
    one_answer, // whatever one request gives
    all,        // each item
    windows,    // each item, by requests for some days each
};

class listing_check {
public:
    // A parameter that is sent.
    void note(const json::field& parameter) noexcept;

    // Why a listing with those would not give what it seems to, or empty.
    [[nodiscard]] std::string why_not(listing_extent wanted) const;

private:
    const json::field* lookup_ = nullptr;
    const json::field* other_ = nullptr; // that chooses items: a filter, or a second look-up
    const json::field* cut_ = nullptr;
};

} // namespace conductor::detail
