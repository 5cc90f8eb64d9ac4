#include "net/open_socket.hpp"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace conductor::inline CONDUCTOR_ABI::net {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

// Asio opens sockets without close-on-exec, and setting that later would race with a fork.
error_code open_socket(tcp_socket& socket, const tcp& protocol) {
    const int descriptor =
        ::socket(protocol.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol.protocol());
    if (descriptor < 0)
        return {errno, boost::system::system_category()};
    error_code error;
    socket.assign(protocol, descriptor, error);
    if (error)
        ::close(descriptor);
    return error;
}

// Failures here cost some latency or a later discovery of a dead peer, not the connection.
void tune(tcp_socket& socket, const keep_alive_settings& keep_alive) {
    error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    if (!keep_alive.enabled)
        return;
    using idle = asio::detail::socket_option::integer<IPPROTO_TCP, TCP_KEEPIDLE>;
    using interval = asio::detail::socket_option::integer<IPPROTO_TCP, TCP_KEEPINTVL>;
    using count = asio::detail::socket_option::integer<IPPROTO_TCP, TCP_KEEPCNT>;
    socket.set_option(asio::socket_base::keep_alive(true), ignored);
    socket.set_option(idle(static_cast<int>(keep_alive.idle.count())), ignored);
    socket.set_option(interval(static_cast<int>(keep_alive.interval.count())), ignored);
    socket.set_option(count(keep_alive.count), ignored);
}

} // namespace conductor::net
