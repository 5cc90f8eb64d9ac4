#pragma once

// Reads requests from a connection, one at a time, and knows when an idle one is to be closed.

#include "sandbox/server/connection.hpp"

#include <conductor/sandbox/options.hpp>
#include <conductor/sandbox/records.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/system/error_code.hpp>

#include <chrono>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// What came of reading.
struct incoming {
    enum class kind {
        request,
        ended,   ///< the client went, or the connection was idle for too long
        invalid, ///< not HTTP, or over a limit; `reason` says which
    };

    kind what = kind::ended;
    recorded_request request;
    bool keep_alive = false;
    boost::system::error_code reason;
};

class request_reader {
public:
    /// Both arguments must outlive the reader.
    request_reader(connection& stream, const options& settings)
        : stream_{stream}
        , settings_{settings} {}

    boost::asio::awaitable<incoming> read();

    /// Ends the next `read` after so long, unless a request begins before.
    void close_when_idle(std::chrono::milliseconds time) { close_at_ = connection::clock::now() + time; }

private:
    connection& stream_;
    const options& settings_;
    std::optional<connection::clock::time_point> close_at_;
};

} // namespace conductor::sandbox
