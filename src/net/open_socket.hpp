#pragma once

// TCP sockets as connections need them.

#include "net/connect_settings.hpp"
#include "net/stream.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/system/error_code.hpp>

namespace conductor::inline CONDUCTOR_ABI::net {

// Non-blocking, and closed in programs that are started.
[[nodiscard]] boost::system::error_code open_socket(tcp_socket& socket, const boost::asio::ip::tcp& protocol);

// Once it is connected.
void tune(tcp_socket& socket, const keep_alive_settings& keep_alive);

} // namespace conductor::net
