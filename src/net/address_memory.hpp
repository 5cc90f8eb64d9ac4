#pragma once

// Which addresses of a server failed lately, so that others are tried before them: one that accepts
// connections and then hangs wins every race.

#include <conductor/version.hpp>

#include <boost/asio/ip/tcp.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <mutex>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::net {

// Thread-safe.
class address_memory {
public:
    using clock = std::chrono::steady_clock;
    using endpoint = boost::asio::ip::tcp::endpoint;

    static constexpr clock::duration lifetime = std::chrono::minutes(1);
    static constexpr std::size_t capacity = 16; // the oldest is forgotten first

    void failed(const endpoint& address, clock::time_point now) noexcept;
    void worked(const endpoint& address) noexcept;

    // Moves those that failed behind the others, the latest one last. The rest stay in their order.
    void put_last(std::vector<endpoint>& addresses, clock::time_point now) const;

private:
    struct entry {
        endpoint address;
        clock::time_point failed_at = clock::time_point::min(); // never
    };

    [[nodiscard]] clock::time_point failed_at(const endpoint& address, clock::time_point now) const noexcept;

    mutable std::mutex mutex_;
    std::array<entry, capacity> entries_;
};

} // namespace conductor::net
