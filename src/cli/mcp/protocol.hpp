#pragma once

// The Model Context Protocol from a server's side: a line comes in; what is to be sent, which tools are to be
// called, and which calls are to be given up?

#include "cli/mcp/rpc.hpp"
#include "cli/mcp/tool_result.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

struct tool_call {
    std::uint64_t number; // to tell calls apart
    std::string tool;
    boost::json::object arguments;
};

struct reaction {
    std::vector<std::string> send; // messages, each in one line without its end
    std::vector<tool_call> calls;
    std::vector<std::uint64_t> cancel; // numbers of calls whose results nobody waits for any more
};

// What a server tells of itself.
struct server_description {
    std::string version;
    std::string instructions;
    boost::json::array tools;
};

class protocol {
public:
    explicit protocol(server_description about);

    [[nodiscard]] reaction receive(std::string_view line);

    // A line that is too long to be read.
    [[nodiscard]] reaction receive_too_long(std::size_t most);

    // The result of a call. One that was cancelled is not told.
    [[nodiscard]] reaction finish(std::uint64_t call, const tool_result& what);

private:
    using batch_number = std::optional<std::uint64_t>;

    struct batch {
        boost::json::array answers;
        std::size_t waiting = 0;
    };

    struct pending {
        boost::json::value id;
        batch_number in;
    };

    void receive_one(const boost::json::value& given, batch_number in, reaction& to);
    void receive_batch(const boost::json::array& given, reaction& to);
    void request(const rpc_message& what, batch_number in, reaction& to);
    void initialize(const rpc_message& what, batch_number in, reaction& to);
    void call_tool(const rpc_message& what, batch_number in, reaction& to);
    void cancel(const rpc_message& what, reaction& to);
    void answer(boost::json::object message, batch_number in, reaction& to);
    void send_when_whole(std::uint64_t number, reaction& to);
    [[nodiscard]] bool has_tool(std::string_view name) const;
    [[nodiscard]] bool knows_batches() const;

    server_description about_;
    std::string version_; // of the protocol; empty until it is agreed on
    std::uint64_t last_number_ = 0;
    std::map<std::uint64_t, pending> calls_;
    std::map<std::uint64_t, batch> batches_;
};

} // namespace conductor::cli::mcp
