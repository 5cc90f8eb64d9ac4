#pragma once

// Telling a process that has used up something of its own from a server or a network that failed: trying the
// next address, or the same one at once, helps only against the latter.

#include <conductor/version.hpp>

#include <boost/system/error_code.hpp>

namespace conductor::inline CONDUCTOR_ABI::net {

// Whether the process, or its machine, is out of descriptors, memory, socket buffers or threads. False for no
// error.
[[nodiscard]] bool is_local_exhaustion(const boost::system::error_code& error) noexcept;

} // namespace conductor::net
