#pragma once

// The load: coroutines that create end-users one after another through one client.

#include "measure.hpp"
#include "options.hpp"

#include <conductor/pool_options.hpp>

namespace conductor::bench {

struct load_result {
    measurement measured;
    pool_stats pool;
};

// Throws conductor::error if the first requests fail.
[[nodiscard]] load_result run_load(const options& opts);

} // namespace conductor::bench
