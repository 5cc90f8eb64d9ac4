#pragma once

// What two clients sent for the same call, and in what it differs.

#include <conductor/sandbox/server.hpp>

#include <boost/json/object.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace conductor::test {

/// What the server recorded, by the number in `X-Call`. Throws if a call was not made exactly once.
std::vector<sandbox::recorded_request>
by_call(const std::vector<sandbox::recorded_request>& requests, std::size_t count);

/// One line for each difference that is not on purpose.
std::vector<std::string> differences(
    const boost::json::object& call, const sandbox::recorded_request& ours,
    const sandbox::recorded_request& theirs);

} // namespace conductor::test
