#pragma once

// Accepts connections and starts a session for each.

#include "sandbox/server/core.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <cstdint>
#include <memory>
#include <mutex>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

class listener : public std::enable_shared_from_this<listener> {
public:
    /// @throws boost::system::system_error if the address cannot be bound.
    listener(boost::asio::any_io_executor executor, std::shared_ptr<core> shared);

    [[nodiscard]] boost::asio::ip::tcp::endpoint endpoint() const { return endpoint_; }

    void start() { accept_next(); }

    /// Closes the listening socket and aborts every connection. Thread-safe.
    void stop();

private:
    void accept_next();
    void on_accept(boost::system::error_code ec, boost::asio::ip::tcp::socket socket);

    boost::asio::any_io_executor executor_;
    std::shared_ptr<core> core_;
    std::mutex mutex_; // guards the acceptor, so that `stop` works without the executor running
    boost::asio::ip::tcp::acceptor acceptor_;
    boost::asio::ip::tcp::endpoint endpoint_;
    boost::asio::steady_timer breather_;
    std::uint64_t accepted_ = 0;
};

} // namespace conductor::sandbox
