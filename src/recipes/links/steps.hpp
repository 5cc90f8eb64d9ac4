#pragma once

// What the recipes of links decide by and on: runner.hpp of this folder carries it out.

#include "recipes/machine.hpp"

#include <conductor/error.hpp>
#include <conductor/types/end_users.hpp>

#include <algorithm>
#include <chrono>
#include <optional>
#include <variant>

namespace conductor::inline CONDUCTOR_ABI::recipes {

using link_clock = std::chrono::steady_clock;

// Retrieves the end-user, which the API has at hand.
struct look {};

// Makes a health check, which wakes QuickBooks up.
struct check_health {};

using link_step = std::variant<look, check_health, wait, succeed, fail>;

// What came of a step: of a look the end-user, of any call an error, or neither.
struct link_event {
    link_clock::time_point now;
    std::optional<end_user> seen;
    std::optional<error> failed;
};

class link_machine {
public:
    link_machine() = default;
    link_machine(const link_machine&) = delete;
    link_machine& operator=(const link_machine&) = delete;
    virtual ~link_machine() = default;

    [[nodiscard]] virtual link_step begin(link_clock::time_point now) = 0;

    // Never called after succeed or fail.
    [[nodiscard]] virtual link_step next(link_event came) = 0;
};

// Never is a hundred years, which the clock can count.
[[nodiscard]] inline link_clock::time_point
later(link_clock::time_point now, std::chrono::milliseconds time) noexcept {
    return now + std::min<std::chrono::milliseconds>(time, std::chrono::years(100));
}

} // namespace conductor::recipes
