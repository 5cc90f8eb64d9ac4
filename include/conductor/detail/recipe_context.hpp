#pragma once

// What is built on the client's operations has of a client: where it runs, how long it may take, and how it
// tries again.

#include <conductor/detail/export.hpp>
#include <conductor/detail/scope.hpp>
#include <conductor/retry_options.hpp>

#include <boost/asio/any_io_executor.hpp>

#include <chrono>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI::detail {

struct recipe_context {
    boost::asio::any_io_executor executor;
    std::optional<std::chrono::milliseconds> deadline; // of a recipe whose options have none
    retry_options retry;
};

[[nodiscard]] CONDUCTOR_API recipe_context context_of(const scope& client);

} // namespace conductor::detail
