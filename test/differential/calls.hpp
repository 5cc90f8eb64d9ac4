#pragma once

// The calls that both clients make: a list in calls.json, so that neither can make another one.

#include <conductor/client.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace conductor::test {

boost::json::array read_calls(const std::string& file);

/// The member of that name as text; empty if there is none.
std::string text_of(const boost::json::object& call, std::string_view name);

/// Makes one call and waits for its answer, whatever that is; throws if there was none. The header `X-Call`
/// carries the index. The client must run on another thread.
void make_call(const client& client, const boost::json::object& call, std::size_t index);

} // namespace conductor::test
