#pragma once

// What a `<!-- compile: coroutine -->` block of the documentation may take for granted.

#include <conductor/client.hpp>
#include <conductor/decimal.hpp>
#include <conductor/metrics/client_metrics.hpp>
#include <conductor/metrics/prometheus_cpp.hpp>
#include <conductor/metrics/server.hpp>
#include <conductor/metrics/tracer.hpp>
#include <conductor/mirror.hpp>
#include <conductor/observers.hpp>
#include <conductor/outbox.hpp>
#include <conductor/qbd/customers.hpp>
#include <conductor/qbd/invoices.hpp>
#include <conductor/recipes/changes.hpp>
#include <conductor/recipes/json_records.hpp>
#include <conductor/recipes/links.hpp>
#include <conductor/recipes/qbd/customers.hpp>
#include <conductor/recipes/qbd/invoices.hpp>
#include <conductor/recipes/qbd/items.hpp>
#include <conductor/recipes/qbd/vendors.hpp>
#include <conductor/sandbox/server.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/json.hpp>

#include <chrono>
#include <csignal>
#include <exception>
#include <future>
#include <iostream>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace asio = boost::asio;
using namespace std::chrono_literals;
