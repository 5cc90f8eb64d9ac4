#pragma once

// Sends a request, and shows what comes.

#include "catalog/operations.hpp"
#include "cli/operations/request.hpp"
#include "cli/program/session.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/json/value.hpp>

namespace conductor::inline CONDUCTOR_ABI::cli {

// Writes the request to standard output in place of sending it, and the line of curl that is the same.
void show_request(session& with, const wire_request& request);

// The answer to one request.
[[nodiscard]] boost::asio::awaitable<boost::json::value>
answer_to(session& with, const wire_request& request);

[[nodiscard]] boost::asio::awaitable<exit_code>
send_one(session& with, const catalog::operation& of, wire_request request);

// One page of a list, or with `all` each of them.
[[nodiscard]] boost::asio::awaitable<exit_code>
send_list(session& with, const catalog::operation& of, wire_request request, bool all);

} // namespace conductor::cli
