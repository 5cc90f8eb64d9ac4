#pragma once

// What does an answer that is no success mean? The one table of it.
//
// The status does not tell what QuickBooks did: 502 is a stale revision, a missing name, a refusal or a dead
// PC. So the integration code decides, then the code, then the type, then wording that is known, and the
// status last.

#include "call/api_error_body.hpp"

#include <conductor/error.hpp>
#include <conductor/error_kind.hpp>

#include <cstdint>

namespace conductor::inline CONDUCTOR_ABI::call {

// Whether the same request may succeed later, within the same call. Whether it is safe to send it again is
// the outcome's to say.
enum class repeat : std::uint8_t {
    never,
    soon,    // a second or two: somebody has the record open
    backoff, // as the retry policy says
};

struct error_meaning {
    error_kind kind = error_kind::none;
    conductor::outcome outcome = conductor::outcome::unknown; // not_processed only where it is proven
    call::repeat repeat = call::repeat::never;
    bool told_by_status = false; // alone: nothing in the body says more
};

[[nodiscard]] error_meaning meaning_of(int status, const api_error_body& body) noexcept;

// The error code of such an answer.
[[nodiscard]] errc errc_of(error_kind kind, int status) noexcept;

} // namespace conductor::call
