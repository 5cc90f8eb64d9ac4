#pragma once

// The connections to one origin: carries out what `pool_state` decides.

#include "net/connector.hpp"
#include "pool/pool_state.hpp"

#include <conductor/error.hpp>
#include <conductor/observer.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>

#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::pool {

// Thread-safe. Holds outstanding work only while a connection is being opened, or while calls wait for a
// pause between two tries to end. What is noexcept here must not fail: counts and places have to come back
// whatever memory there is.
class connection_pool : public std::enable_shared_from_this<connection_pool> {
public:
    // `watcher` may be null.
    connection_pool(
        boost::asio::any_io_executor executor, std::shared_ptr<const net::connect_settings> settings,
        const pool_options& options, std::shared_ptr<observer> watcher);
    ~connection_pool();

    // Gives a healthy connection at once, or null; the waiter is then woken later, unless abandon() says that
    // it still was in the queue. It must live until one of the two has happened.
    connection_ptr acquire(waiter& w) noexcept;
    bool abandon(waiter& w) noexcept;

    // Gives back a connection whose exchange is complete, or that was not used at all.
    void release(connection_ptr c, keep_alive_grant grant) noexcept;

    // Closes a connection that was handed out.
    void discard(connection_ptr c, close_reason reason) noexcept;

    // Opens connections until `count` are open, as far as the limits allow. `done` is called once, by any
    // thread and without locks held, with how many are open, and why if a connection could not be opened. It
    // must not throw.
    using warmed = std::function<void(std::size_t open, const net::failure*)>;
    void warm_up(std::size_t count, warmed done);

    void close_idle() noexcept;

    // Refuses all who wait, closes what is idle, and cancels what is being opened.
    void shut_down() noexcept;

    // Drops all waiters and connections while the execution context is being destroyed.
    void context_gone() noexcept;

    // This process is a fork: drops the connections that the other one has opened or is opening. No other
    // thread may use the pool or its executors meanwhile.
    void on_forked();

    [[nodiscard]] pool_stats stats() const;

    // Why the last connection could not be opened; no code if none failed, or once one was opened.
    [[nodiscard]] net::failure last_failure() const;

private:
    struct warm_up_request {
        std::size_t target;
        warmed done;
    };

    struct opening {
        const net::connector* id;
        std::weak_ptr<net::connector> connector; // which ends by itself, also when its handlers are lost
    };

    template <class Event>
    void handle(Event event) noexcept;
    void apply(effects& out) noexcept;
    void close_ended(effects& out) noexcept;
    void open(effects& out) noexcept;
    void start_connector();
    void on_opened(const net::connector* connector, net::connect_result result) noexcept;
    void arm_redial(time_point now, effects& out) noexcept;
    void wait_for_redial(clock::duration pause);
    void settle_warm_ups(const net::failure* failure) noexcept;
    void close(connection_ptr c) noexcept;
    void report_opened(std::uint64_t id, const net::connect_result& result) const noexcept;

    boost::asio::any_io_executor executor_;
    std::shared_ptr<const net::connect_settings> settings_;
    std::shared_ptr<observer> watcher_;
    std::string origin_;

    mutable std::mutex mutex_;
    pool_state state_;
    std::uint64_t last_id_ = 0;
    std::minstd_rand random_{std::random_device{}()};
    std::vector<opening> opening_;
    connection_list spare_; // one for each that is being opened
    std::list<warm_up_request> warm_ups_;
    std::optional<boost::asio::steady_timer> redial_timer_; // until the context is gone
    std::optional<time_point> redial_at_;                   // what it is armed for
    bool context_gone_ = false;
};

} // namespace conductor::pool
