#pragma once

// The connections to one origin: carries out what `pool_state` decides.

#include "net/connector.hpp"
#include "pool/pool_state.hpp"

#include <conductor/error.hpp>
#include <conductor/observer.hpp>

#include <boost/asio/any_io_executor.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace conductor::pool {

// Makes a serial executor for one activity: a strand, or the client's executor itself if one thread runs it.
using executor_factory = std::function<boost::asio::any_io_executor()>;

// Thread-safe. Holds no outstanding work while no connection is being opened.
class connection_pool : public std::enable_shared_from_this<connection_pool> {
public:
    // `watcher` may be null.
    connection_pool(
        executor_factory make_executor, std::shared_ptr<const net::connect_settings> settings,
        const pool_options& options, std::shared_ptr<observer> watcher);
    ~connection_pool();

    // Gives a healthy connection at once, or null; the waiter is then woken later, unless abandon() says that
    // it still was in the queue. It must live until one of the two has happened.
    connection_ptr acquire(waiter& w);
    bool abandon(waiter& w);

    // Gives back a connection whose exchange is complete, or that was not used at all.
    void release(connection_ptr c, keep_alive_grant grant);

    // Closes a connection that was handed out.
    void discard(connection_ptr c, close_reason reason);

    // Opens connections until `count` are open, as far as the limits allow. `done` is called on the client's
    // executor with how many are open, and why if a connection could not be opened.
    using warmed = std::function<void(std::size_t open, std::optional<net::failure>)>;
    void warm_up(std::size_t count, warmed done);

    void close_idle();

    // Refuses all who wait, closes what is idle, and cancels what is being opened.
    void shut_down();

    // Drops all waiters and connections while the execution context is being destroyed.
    void context_gone();

    [[nodiscard]] pool_stats stats() const;

private:
    struct warm_up_request {
        std::size_t target;
        warmed done;
    };

    struct opening {
        boost::asio::any_io_executor executor;
        std::weak_ptr<net::connector> connector; // which its handlers own
    };

    void apply(effects& out);
    void open();
    void on_opened(const std::weak_ptr<net::connector>& connector, net::connect_result result);
    void settle_warm_ups(const std::optional<net::failure>& failure);
    void close(connection_ptr c, close_reason reason);
    void report_opened(std::uint64_t id, const net::connect_result& result) const;

    executor_factory make_executor_;
    std::shared_ptr<const net::connect_settings> settings_;
    std::shared_ptr<observer> watcher_;
    std::string origin_;

    mutable std::mutex mutex_;
    pool_state state_;
    std::uint64_t last_id_ = 0;
    std::minstd_rand random_{std::random_device{}()};
    std::vector<opening> opening_;
    std::vector<warm_up_request> warm_ups_;
    bool context_gone_ = false;
};

} // namespace conductor::pool
