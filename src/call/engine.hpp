#pragma once

// What all calls of a client share: the pool, the queues of end-users, the retry budget, the observer, and
// how they all end.

#include "call/calls_in_flight.hpp"
#include "call/end_user_queues.hpp"
#include "call/operation_store.hpp"
#include "call/retry_bucket.hpp"
#include "http/reader_store.hpp"
#include "net/connect_settings.hpp"
#include "pool/connection_pool.hpp"

#include <conductor/observer.hpp>
#include <conductor/pool_options.hpp>
#include <conductor/retry_options.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <random>

namespace conductor::inline CONDUCTOR_ABI::call {

class engine_registry;

struct engine_settings {
    boost::asio::any_io_executor executor;
    std::shared_ptr<const net::connect_settings> connect;
    pool_options pool;
    retry_budget_options budget;
    end_user_options end_users;
    std::shared_ptr<observer> watcher; // may be null
};

// Thread-safe. Calls in flight keep it alive; it keeps none of them alive.
class engine : public std::enable_shared_from_this<engine> {
public:
    static std::shared_ptr<engine> make(engine_settings settings);
    ~engine();

    [[nodiscard]] const boost::asio::any_io_executor& executor() const noexcept { return settings_.executor; }
    [[nodiscard]] pool::connection_pool& pool() const noexcept { return *pool_; }
    [[nodiscard]] end_user_queues& end_users() noexcept { return end_users_; }
    [[nodiscard]] http::reader_store& readers() noexcept { return readers_; }
    [[nodiscard]] observer* watcher() const noexcept { return settings_.watcher.get(); }

    // Tells a forked process from its parent.
    [[nodiscard]] std::uint64_t process() const noexcept { return settings_.connect->process->number(); }

    // An operation to prepare, with one reference that the caller owns. Finished ones are used again.
    [[nodiscard]] operation* make_operation();
    void recycle(operation* op) noexcept;

    // A call was started, which fails if it is not counted; and it is over.
    void count_in(counted_call& call) noexcept { in_flight_.add(call); }
    void count_out(counted_call& call) noexcept;

    // How many are left after it, or nothing if there is none.
    [[nodiscard]] std::optional<double> take_retry_token();
    [[nodiscard]] double retry_tokens_left();
    [[nodiscard]] double random();

    // Refuses new calls; `done` is called, by any thread and maybe before this returns, once the last call is
    // over and all is closed. It must not throw. Calls that are left after `drain_time` are cancelled. If
    // this throws, nothing has changed.
    void close(std::function<void()> done, std::optional<std::chrono::milliseconds> drain_time);

    // Refuses new calls, cancels those in flight and closes all connections.
    void shut_down() noexcept;

    // The execution context is being destroyed: drops everything that needs it, without running a handler.
    void context_gone() noexcept;

    // Before anything is started: in a fork whose context was not told, tells it.
    void notice_fork();

    // This process is a fork of the one that made the engine, and its context has been told: leaves
    // connections and calls to the other process. Calls that are in flight here fail.
    void on_forked();

private:
    explicit engine(engine_settings settings);
    [[nodiscard]] std::shared_ptr<boost::asio::steady_timer> cancel_after(std::chrono::milliseconds time);
    void cancel_calls(errc why) noexcept;
    void finish_close() noexcept;

    engine_settings settings_;
    engine_registry& registry_; // of the context; not to be used once that is gone
    std::shared_ptr<pool::connection_pool> pool_;
    end_user_queues end_users_;
    http::reader_store readers_;

    std::atomic<std::uint64_t> last_call_id_{0};

    operation_store operations_;
    calls_in_flight in_flight_;

    std::mutex mutex_;
    bool context_gone_ = false;
    std::list<std::function<void()>> closing_;
    std::list<std::shared_ptr<boost::asio::steady_timer>> drains_;
    retry_bucket bucket_;
    std::minstd_rand random_{std::random_device{}()};
};

} // namespace conductor::call
