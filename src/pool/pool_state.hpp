#pragma once

// Which connection a call gets, when new ones are opened and when old ones are closed: the pool's decisions,
// without any I/O. `connection_pool` carries them out.

#include "net/failure.hpp"
#include "pool/connection.hpp"
#include "pool/waiter.hpp"

#include <conductor/pool_options.hpp>

#include <chrono>
#include <cstddef>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI::pool {

// What is to be done after an event, by the caller and without locks held.
struct effects {
    waiter_list wake;
    connection_list close;
    std::size_t dial = 0; // connections to start opening
};

// How long the server grants an idle connection, as its `Keep-Alive: timeout` says.
using keep_alive_grant = std::optional<std::chrono::seconds>;

// No event allocates memory or throws: whatever else fails, the pool's counts stay true.
class pool_state {
public:
    explicit pool_state(const pool_options& options) noexcept
        : options_(options) {}

    // Gives a connection at once, or returns null and queues the waiter; a full queue refuses it.
    connection_ptr acquire(waiter& w, time_point now, effects& out) noexcept;

    // Takes a waiter out of the queue. False if it is not in there: it has been or is being woken.
    bool abandon(waiter& w) noexcept;

    // A connection comes back and can carry another request.
    void release(connection_ptr c, time_point now, keep_alive_grant grant, effects& out) noexcept;

    // A connection that was handed out was closed by its user. `unhealthy` if it was found to be unusable
    // before anything was sent.
    void discard(bool unhealthy, time_point now, effects& out) noexcept;

    // A connection was opened. `random` is in [0, 1) and decides its age limit within the jitter.
    void opened(connection_ptr c, bool resumed, double random, time_point now, effects& out) noexcept;

    // A connection could not be opened. If there is no other, all who wait are told; else the first is,
    // unless it is this process that has run out of something, for then they wait for the others. A pause
    // follows, which doubles until a connection is opened, and until then one is tried at a time. `random` is
    // in [0, 1) and shortens the pause.
    void open_failed(const net::failure& why, double random, time_point now, effects& out) noexcept;

    // When there are waiters to open connections for once a pause is over; redial() is due then.
    [[nodiscard]] std::optional<time_point> redial_at(time_point now) const noexcept;
    void redial(time_point now, effects& out) noexcept { open_missing(now, out); }

    // Nothing can be opened, nor tried again later: all who wait are told.
    void refuse_waiters(const net::failure& why, effects& out) noexcept;

    // Why the last connection could not be opened; no code once one was.
    [[nodiscard]] const net::failure& last_failure() const noexcept { return last_failure_; }

    // Opens connections until `count` are open, as far as the limits allow; they are kept idle. Returns how
    // many of the `count` the limits allow.
    std::size_t warm_up(std::size_t count, time_point now, effects& out) noexcept;
    void stop_warm_up() noexcept { warm_target_ = 0; }
    [[nodiscard]] bool is_warming_up() const noexcept { return warm_target_ > 0; }

    // The connection that has been idle for longest, if there are several: servers end it first, and nobody
    // would notice, as calls take the newest one.
    [[nodiscard]] connection* longest_idle() noexcept;
    // The server has ended it.
    void close_longest_idle(effects& out) noexcept;

    // Closes the idle connections.
    void close_idle(close_reason reason, effects& out) noexcept;

    // Closes the idle connections and counts those out that are being opened: a fork's parent has them.
    void leave_to_parent(effects& out) noexcept;

    // Refuses all who wait and will come, and closes every connection that comes back.
    void shut_down(effects& out) noexcept;

    [[nodiscard]] const pool_stats& stats() const noexcept { return stats_; }

private:
    void hand_over(connection_ptr c, time_point now, effects& out) noexcept;
    void keep_idle(connection_ptr c, time_point now, effects& out) noexcept;
    void enqueue(waiter& w) noexcept;
    void leave_queue(waiter& w) noexcept;
    [[nodiscard]] waiter& take_first_waiter() noexcept;
    [[nodiscard]] connection_ptr take_newest() noexcept;
    [[nodiscard]] connection_ptr take_oldest() noexcept;
    void put_in_use(const connection& c) noexcept;
    void close(connection_ptr c, close_reason reason, effects& out) noexcept;
    void close_expired(time_point now, effects& out) noexcept;
    void open_missing(time_point now, effects& out) noexcept;
    [[nodiscard]] std::size_t missing() const noexcept;
    [[nodiscard]] bool make_room(effects& out) noexcept;
    [[nodiscard]] std::size_t total() const noexcept {
        return stats_.idle + stats_.in_use + stats_.connecting;
    }

    pool_options options_;
    pool_stats stats_;
    connection_list idle_; // the most recently used one is last
    waiter_list waiters_;
    std::size_t warm_target_ = 0;
    net::failure last_failure_;
    std::chrono::milliseconds pause_{};     // after the last failure, without its random part
    std::optional<time_point> pause_until_; // no connection is opened before
    bool shut_down_ = false;
};

} // namespace conductor::pool
