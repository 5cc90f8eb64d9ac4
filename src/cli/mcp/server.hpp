#pragma once

// Carries out what the protocol decides: reads and writes lines, and makes calls, as many as are asked for.

#include "cli/mcp/line_buffer.hpp"
#include "cli/mcp/protocol.hpp"
#include "cli/mcp/standard_stream.hpp"
#include "cli/mcp/toolbox.hpp"
#include "cli/program/session.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/steady_timer.hpp>

#include <cstddef>
#include <cstdint>
#include <exception>
#include <map>
#include <memory>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

class server : public std::enable_shared_from_this<server> {
public:
    server(session& with, toolbox_options how);

    // Until its input ends; then until all calls are over and all is written.
    //
    // Throws output_closed if nobody reads the output.
    [[nodiscard]] static boost::asio::awaitable<void> run(std::shared_ptr<server> self);

    // Reads no more, and gives up the calls.
    void interrupt();

private:
    [[nodiscard]] static boost::asio::awaitable<void> read(std::shared_ptr<server> self);
    [[nodiscard]] static boost::asio::awaitable<void> wait_for_change(std::shared_ptr<server> self);
    void receive(const input_line& line);
    void carry_out(reaction what);
    void start(tool_call call);
    void
    end(std::uint64_t number, const planned_call& call, const std::exception_ptr& thrown,
        const boost::json::value& answer);
    void write_waiting();
    void change();

    session& with_;
    standard_stream in_;
    standard_stream out_;
    boost::asio::steady_timer changed_;
    line_buffer lines_;
    protocol protocol_;
    toolbox tools_;
    std::map<std::uint64_t, std::shared_ptr<boost::asio::cancellation_signal>> calls_;
    std::string waiting_; // to be written
    std::string being_written_;
    bool interrupted_ = false;
    bool output_closed_ = false;
};

} // namespace conductor::cli::mcp
