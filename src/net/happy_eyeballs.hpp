#pragma once

// Which address is tried when (RFC 8305). No I/O: the caller opens the sockets and keeps the timer.

#include <conductor/version.hpp>

#include <boost/asio/ip/tcp.hpp>
#include <boost/system/error_code.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::net {

// The addresses without duplicates, alternating between the families, beginning with the family of the first.
[[nodiscard]] std::vector<boost::asio::ip::tcp::endpoint>
interleave_families(const std::vector<boost::asio::ip::tcp::endpoint>& resolved);

class happy_eyeballs {
public:
    using clock = std::chrono::steady_clock;
    using endpoint = boost::asio::ip::tcp::endpoint;

    // What the caller is to do after an event, in this order.
    struct step {
        std::optional<std::size_t> start;      // connect to address(*start)
        std::optional<clock::time_point> wake; // call on_timer at that time; replaces the earlier timer
        bool failed = false;                   // every address failed: see last_error()
    };

    happy_eyeballs(std::vector<endpoint> addresses, clock::duration attempt_delay);

    step on_start(clock::time_point now);
    step on_timer(clock::time_point now);
    // The attempt at address(index) failed. The first attempt that succeeds wins; nothing is to be called
    // then.
    step on_failed(std::size_t index, boost::system::error_code error, clock::time_point now);

    [[nodiscard]] std::size_t size() const noexcept { return addresses_.size(); }
    [[nodiscard]] const endpoint& address(std::size_t index) const { return addresses_[index]; }

    // The most telling error so far (a refused connection says more than a family without a route), and the
    // address that it came from.
    [[nodiscard]] boost::system::error_code error() const noexcept { return error_; }
    [[nodiscard]] std::size_t error_address() const noexcept { return error_address_; }

private:
    step start_next(clock::time_point now);

    std::vector<endpoint> addresses_;
    clock::duration attempt_delay_;
    std::size_t next_ = 0;
    std::size_t pending_ = 0;
    boost::system::error_code error_;
    std::size_t error_address_ = 0;
};

} // namespace conductor::net
