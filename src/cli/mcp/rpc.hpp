#pragma once

// The messages of JSON-RPC 2.0.

#include <conductor/version.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

enum class rpc_error {
    parse = -32700,
    invalid_request = -32600,
    method_not_found = -32601,
    invalid_params = -32602,
};

enum class rpc_kind {
    request,
    notification,
    answer, // to a request of ours
    invalid,
};

struct rpc_message {
    rpc_kind kind = rpc_kind::invalid;
    boost::json::value id; // null if there is none that can be answered to
    std::string method;
    boost::json::object params;
    rpc_error wrong = rpc_error::invalid_request; // of an invalid one
    std::string why;
};

[[nodiscard]] rpc_message read_message(const boost::json::value& given);

// Texts and whole numbers are ids.
[[nodiscard]] bool is_rpc_id(const boost::json::value* given);

[[nodiscard]] boost::json::object rpc_result(const boost::json::value& id, boost::json::object result);
[[nodiscard]] boost::json::object
rpc_failure(const boost::json::value& id, rpc_error code, std::string_view why);

} // namespace conductor::cli::mcp
