#pragma once

// Ports on the loopback at which no connection can be made.

#include <conductor/version.hpp>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>

namespace conductor::inline CONDUCTOR_ABI::net::test {

// A port that nobody listens on, held so that nobody else will.
class closed_port {
public:
    closed_port()
        : descriptor_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        ::bind(descriptor_, reinterpret_cast<sockaddr*>(&address), size);
        ::getsockname(descriptor_, reinterpret_cast<sockaddr*>(&address), &size);
        port_ = ntohs(address.sin_port);
    }
    closed_port(const closed_port&) = delete;
    closed_port& operator=(const closed_port&) = delete;
    ~closed_port() { ::close(descriptor_); }

    [[nodiscard]] std::uint16_t port() const { return port_; }

protected:
    int descriptor_;
    std::uint16_t port_;
};

// A port whose queue of connections is full: the kernel answers no further connection attempt.
class silent_port : public closed_port {
public:
    silent_port() {
        ::listen(descriptor_, 0);
        for (int& filler : fillers_) {
            filler = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            address.sin_port = htons(port_);
            ::connect(filler, reinterpret_cast<sockaddr*>(&address), sizeof(address));
        }
    }
    ~silent_port() {
        for (const int filler : fillers_)
            ::close(filler);
    }

private:
    int fillers_[2];
};

} // namespace conductor::net::test
