#pragma once

// What is answered to a request for metrics.

#include <conductor/metrics/registry.hpp>

#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::metrics {

struct answer {
    int status = 200;
    std::string_view content_type;
    std::string_view allow; // or empty
    std::string body;
};

// `accept`: the request's fields `Accept`, with commas between them, or empty.
[[nodiscard]] answer
answer_to(std::string_view method, std::string_view target, std::string_view accept, const registry& from);

} // namespace conductor::metrics
