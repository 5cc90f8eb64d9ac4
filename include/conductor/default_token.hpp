#pragma once

// The completion token of operations when none is given.

#include <conductor/version.hpp>

#include <boost/asio/deferred.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/version.hpp>

namespace conductor::inline CONDUCTOR_ABI {

// Asio before 1.28 (Boost 1.82) cannot await a deferred operation that completes with
// `void(std::exception_ptr, T)`.
#if BOOST_ASIO_VERSION >= 102800
/// Gives an operation that can be awaited in any Asio coroutine, and throws.
using default_token = boost::asio::deferred_t;
#else
/// Gives an `asio::awaitable<T>`, which can be awaited in any `asio::awaitable`, and throws.
using default_token = boost::asio::use_awaitable_t<>;
#endif

} // namespace conductor
