#pragma once

// Standard input or output, for Asio to wait for. It may be a pipe, a terminal or a file. Others may have it
// open too, and see whether it blocks: at the end it is as it was.

#include <conductor/version.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

class standard_stream {
public:
    // Throws std::system_error if the descriptor is closed.
    standard_stream(const boost::asio::any_io_executor& on, int descriptor);
    ~standard_stream();
    standard_stream(const standard_stream&) = delete;
    standard_stream& operator=(const standard_stream&) = delete;

    [[nodiscard]] boost::asio::posix::stream_descriptor& stream() noexcept { return stream_; }

private:
    int descriptor_;
    int flags_;
    boost::asio::posix::stream_descriptor stream_; // of a duplicate, which it closes
};

} // namespace conductor::cli::mcp
