#pragma once

// The endpoints under /_sandbox, through which a test in any language scripts faults and reads what happened.

#include "sandbox/server/core.hpp"
#include "sandbox/server/message.hpp"

namespace conductor::inline CONDUCTOR_ABI::sandbox {

[[nodiscard]] bool is_control(const recorded_request& request);

[[nodiscard]] answer control(core& shared, const recorded_request& request);

} // namespace conductor::sandbox
