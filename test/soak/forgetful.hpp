#pragma once

// A sandbox that keeps no requests: their memory would hide what is looked for.

#include <conductor/sandbox/options.hpp>

namespace conductor::test {

inline sandbox::options forgetful() {
    sandbox::options made;
    made.recorded_requests = 0;
    return made;
}

} // namespace conductor::test
