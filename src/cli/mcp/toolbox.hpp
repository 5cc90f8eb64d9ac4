#pragma once

// What the tools do, but for sending requests.

#include "catalog/operations.hpp"
#include "cli/mcp/answer_store.hpp"
#include "cli/mcp/tool_result.hpp"
#include "cli/operations/request.hpp"

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

struct toolbox_options {
    bool allow_writes = false;
    std::size_t max_bytes = 40'000; // of JSON in one result
    std::string end_user{};         // whose company is meant when a call names none
    std::function<std::string(const std::string&)> end_user_id{}; // of an alias
    answer_store::limits kept{};
};

struct planned_call {
    const catalog::operation* operation = nullptr;
    wire_request request;
    std::vector<std::string> fields; // empty: whole records
    bool with_cursor = false;
};

class toolbox {
public:
    explicit toolbox(toolbox_options how);

    // A result, or the request that is to be sent for it.
    [[nodiscard]] std::variant<tool_result, planned_call>
    begin(std::string_view tool, const boost::json::object& arguments);

    [[nodiscard]] tool_result finish(const planned_call& call, const boost::json::value& answer);

private:
    [[nodiscard]] tool_result search(const boost::json::object& arguments);
    [[nodiscard]] tool_result describe(const boost::json::object& arguments);
    [[nodiscard]] planned_call plan(const boost::json::object& arguments) const;
    [[nodiscard]] tool_result read_more(const boost::json::object& arguments) const;
    [[nodiscard]] tool_result told(const boost::json::value& what);
    [[nodiscard]] std::string end_user_of(const boost::json::object& arguments) const;

    toolbox_options how_;
    answer_store kept_;
};

} // namespace conductor::cli::mcp
