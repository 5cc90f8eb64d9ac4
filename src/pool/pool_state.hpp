#pragma once

// Which connection a call gets, when new ones are opened and when old ones are closed: the pool's decisions,
// without any I/O. `connection_pool` carries them out.

#include "net/failure.hpp"
#include "pool/connection.hpp"

#include <conductor/pool_options.hpp>

#include <boost/container/small_vector.hpp>
#include <boost/intrusive/list.hpp>

#include <chrono>
#include <cstddef>
#include <deque>
#include <optional>

namespace conductor::pool {

// Somebody who wants a connection. Once woken, it has either `granted` or `refused`.
class waiter : public boost::intrusive::list_base_hook<> {
public:
    // Set before asking: whether only a new or recently used connection will do.
    bool fresh_only = false;

    // Set before asking: whether it asks for the first time, and may be refused by a full queue.
    bool newcomer = true;

    connection_ptr granted;
    net::failure refused;

    // Called when the wait is over, from any thread and without locks held.
    virtual void wake() noexcept = 0;

    // Called instead when the wait will never be over, because the execution context is going away.
    virtual void drop() noexcept = 0;

protected:
    ~waiter() = default;
};

// What is to be done after an event, by the caller and without locks held.
struct effects {
    boost::container::small_vector<waiter*, 2> wake;
    boost::container::small_vector<retired_connection, 2> close;
    std::size_t dial = 0; // connections to start opening
};

// How long the server grants an idle connection, as its `Keep-Alive: timeout` says.
using keep_alive_grant = std::optional<std::chrono::seconds>;

class pool_state {
public:
    explicit pool_state(const pool_options& options) noexcept
        : options_(options) {}

    // Gives a connection at once, or returns null and queues the waiter; a full queue refuses it.
    connection_ptr acquire(waiter& w, time_point now, effects& out);

    // Takes a waiter out of the queue. False if it is not in there: it has been or is being woken.
    bool abandon(waiter& w) noexcept;

    // A connection comes back and can carry another request.
    void release(connection_ptr c, time_point now, keep_alive_grant grant, effects& out);

    // A connection that was handed out was closed by its user. `unhealthy` if it was found to be unusable
    // before anything was sent.
    void discard(bool unhealthy, effects& out);

    // A connection was opened. `random` is in [0, 1) and decides its age limit within the jitter.
    void opened(connection_ptr c, bool resumed, double random, time_point now, effects& out);

    // A connection could not be opened.
    void open_failed(const net::failure& why, effects& out);

    // Opens connections until `count` are open, as far as the limits allow; they are kept idle. Returns how
    // many of the `count` the limits allow.
    std::size_t warm_up(std::size_t count, effects& out);
    void stop_warm_up() noexcept { warm_target_ = 0; }
    [[nodiscard]] bool is_warming_up() const noexcept { return warm_target_ > 0; }

    // Closes the idle connections.
    void close_idle(close_reason reason, effects& out);

    // Closes the idle connections and counts those out that are being opened: a fork's parent has them.
    void leave_to_parent(effects& out);

    // Refuses all who wait and will come, and closes every connection that comes back.
    void shut_down(effects& out);

    [[nodiscard]] const pool_stats& stats() const noexcept { return stats_; }

private:
    void hand_over(connection_ptr c, time_point now, effects& out);
    void keep_idle(connection_ptr c, time_point now, effects& out);
    [[nodiscard]] waiter& take_first_waiter() noexcept;
    [[nodiscard]] connection_ptr take_newest() noexcept;
    [[nodiscard]] connection_ptr take_oldest() noexcept;
    void put_in_use(const connection& c) noexcept;
    void close(connection_ptr c, close_reason reason, effects& out);
    void close_expired(time_point now, effects& out);
    void open_missing(effects& out);
    [[nodiscard]] bool make_room(effects& out);
    [[nodiscard]] std::size_t total() const noexcept {
        return stats_.idle + stats_.in_use + stats_.connecting;
    }

    pool_options options_;
    pool_stats stats_;
    std::deque<connection_ptr> idle_; // the most recently used one is last
    boost::intrusive::list<waiter> waiters_;
    std::size_t warm_target_ = 0;
    bool shut_down_ = false;
};

} // namespace conductor::pool
