#pragma once

// A connection as the pool keeps it.

#include "net/stream.hpp"
#include "values/boot_clock.hpp"

#include <conductor/observer.hpp>

#include <boost/intrusive/list.hpp>

#include <cstdint>
#include <memory>

namespace conductor::inline CONDUCTOR_ABI::pool {

using clock = boot_clock;
using time_point = clock::time_point;

// Owned by the pool while idle, and by one operation while in use.
struct connection
    : boost::intrusive::list_base_hook<boost::intrusive::link_mode<boost::intrusive::normal_link>> {
    std::uint64_t id = 0;
    std::unique_ptr<net::stream> stream;
    std::uint64_t requests = 0; // started on it

    time_point last_used{};
    time_point idle_until{}; // not to be reused from then on, while idle
    time_point retire_at{};  // not to be reused from then on

    close_reason reason = close_reason::expired; // once it is to be closed
};

using connection_ptr = std::unique_ptr<connection>;

// Owns connections, and needs no memory to take another one in.
class connection_list {
public:
    connection_list() = default;
    connection_list(const connection_list&) = delete;
    connection_list& operator=(const connection_list&) = delete;
    ~connection_list() {
        while (!empty())
            take_front();
    }

    [[nodiscard]] bool empty() const noexcept { return list_.empty(); }
    [[nodiscard]] connection& front() noexcept { return list_.front(); }
    [[nodiscard]] connection& back() noexcept { return list_.back(); }

    void push_back(connection_ptr c) noexcept { list_.push_back(*c.release()); }

    connection_ptr take_front() noexcept {
        connection_ptr taken(&list_.front());
        list_.pop_front();
        return taken;
    }

    connection_ptr take_back() noexcept {
        connection_ptr taken(&list_.back());
        list_.pop_back();
        return taken;
    }

private:
    boost::intrusive::list<connection, boost::intrusive::constant_time_size<false>> list_;
};

} // namespace conductor::pool
