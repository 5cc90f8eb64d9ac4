#pragma once

// Opening connections in tests: runs a connector to its end, and waits on streams by poll().

#include "net/connector.hpp"

#include <boost/asio/io_context.hpp>

#include <poll.h>

#include <memory>
#include <span>
#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::net::test {

// Owns the context that the sockets of its connections belong to.
class dialer {
public:
    connect_result operator()(connect_settings settings) {
        connect_result out;
        const auto opening = std::make_shared<connector>(
            io_.get_executor(), std::make_shared<connect_settings>(std::move(settings)));
        opening->start([&](connect_result result) { out = std::move(result); });
        io_.restart();
        io_.run();
        return out;
    }

private:
    boost::asio::io_context io_{1};
};

inline connect_settings plain_settings(std::uint16_t port, const std::string& host = "127.0.0.1") {
    connect_settings out;
    out.target = {false, host, port};
    return out;
}

inline connect_settings
tls_settings(std::uint16_t port, std::shared_ptr<tls_context> tls, const std::string& host = "localhost") {
    connect_settings out;
    out.target = {true, host, port};
    out.tls = std::move(tls);
    // The name leads to the test's server whatever the machine's resolver says.
    out.resolve = [](const std::string&, std::uint16_t to, const resolve_callback& callback) {
        callback({}, {{boost::asio::ip::make_address("127.0.0.1"), to}});
    };
    return out;
}

inline std::shared_ptr<tls_context> trusting(const std::string& ca_pem, bool session_resumption = true) {
    tls_options options;
    options.ca_pem = ca_pem;
    options.session_resumption = session_resumption;
    return std::make_shared<tls_context>(options);
}

// Blocks until the socket is ready for what the result asks.
inline void await(stream& connection, const io_result& result) {
    const short event = result.status == io_status::want_read ? POLLIN : POLLOUT;
    pollfd descriptor{connection.socket().native_handle(), event, 0};
    ::poll(&descriptor, 1, -1);
}

// Repeats a step until it wants nothing any more.
template <class Step>
io_result finish_step(stream& connection, Step step) {
    for (;;) {
        const io_result result = step();
        if (result.status != io_status::want_read && result.status != io_status::want_write)
            return result;
        await(connection, result);
    }
}

inline io_result read_blocking(stream& connection, std::span<char> buffer) {
    return finish_step(connection, [&] { return connection.read_some(buffer); });
}

inline io_result write_blocking(stream& connection, std::span<const char> data) {
    return finish_step(connection, [&] { return connection.write_some(data); });
}

} // namespace conductor::net::test
