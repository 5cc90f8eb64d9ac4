#pragma once

// The load: coroutines that make calls through one client, one after another (a closed loop), or at the times
// of a fixed rate (an open loop).

#include "options.hpp"

#include <conductor/client_options.hpp>

#include <boost/json/object.hpp>

namespace conductor::bench {

// The client's defaults, but for where it connects to and how many connections it may have.
[[nodiscard]] client_options make_client_options(const options& opts);

// Throws conductor::error if all calls of a worker fail.
[[nodiscard]] boost::json::object run_load(const options& opts);

} // namespace conductor::bench
