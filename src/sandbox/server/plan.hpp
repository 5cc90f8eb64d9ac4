#pragma once

// What goes over the wire for an answer, step by step, with or without a fault. No I/O.

#include "sandbox/server/message.hpp"

#include <conductor/sandbox/fault.hpp>

#include <chrono>
#include <string>
#include <variant>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

struct send_bytes {
    std::string bytes;
};

struct pause {
    std::chrono::milliseconds time;
};

/// Sends the same bytes until the client goes.
struct repeat_bytes {
    std::string bytes;
    std::chrono::milliseconds interval;
};

/// Leaves the connection; `ending::stall` waits until the client does.
struct leave {
    ending how;
};

/// Closes the connection once it was idle for so long.
struct close_when_idle {
    std::chrono::milliseconds time;
};

using step = std::variant<send_bytes, pause, repeat_bytes, leave, close_when_idle>;

/// What to do for one answer.
///
/// @param base The answer as it would be without the fault's status, headers and body.
/// @param head_request The answer is for HEAD: no body goes out.
[[nodiscard]] std::vector<step>
plan_answer(answer base, const fault_rule& rule, std::string_view request_id, bool head_request = false);

} // namespace conductor::sandbox
