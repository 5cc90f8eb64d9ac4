#pragma once

// Errors of recipes, made of those of their calls.

#include "values/with_details.hpp"

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::recipes {

using values::with_details;

[[nodiscard]] inline error with_outcome(const error& e, outcome known) {
    error_details details = e.details();
    details.outcome = known;
    return with_details(e, std::move(details));
}

} // namespace conductor::recipes
