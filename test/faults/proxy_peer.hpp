#pragma once

// An HTTP proxy that opens tunnels to one port, whatever it is asked for, and misbehaves so often as it is
// told to.

#include <boost/asio/io_context.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace conductor::faults {

// What it does with a CONNECT. By default it closes the connection without an answer.
struct misbehaviour {
    std::string answer{};          // these bytes
    std::uint16_t tunnel = 0;      // after them, a tunnel to this port
    std::function<bool()> until{}; // ... which dies as soon as this holds
    bool hang = false;             // silence instead of the end
    bool reset = false;            // RST instead of FIN
};

class proxy_peer {
public:
    proxy_peer(boost::asio::io_context& io, std::uint16_t target);
    ~proxy_peer();
    proxy_peer(const proxy_peer&) = delete;
    proxy_peer& operator=(const proxy_peer&) = delete;

    [[nodiscard]] std::uint16_t port() const noexcept;

    void misbehave(std::uint64_t times, misbehaviour what);
    void behave();

    // All that it was sent, in tunnels too.
    [[nodiscard]] const std::string& heard() const noexcept;

private:
    struct state;
    std::shared_ptr<state> state_;
};

} // namespace conductor::faults
