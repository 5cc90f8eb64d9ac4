#include "pool/pool_state.hpp"
#include "work.hpp"

#include <chrono>
#include <deque>
#include <memory>
#include <stdexcept>
#include <utility>

namespace conductor::cost {

namespace {

using pool::connection_ptr;
using pool::effects;
using pool::pool_state;
using pool::time_point;

class guest final : public pool::waiter {
public:
    void wake() noexcept override {}
    void drop() noexcept override {}
};

void require(bool expected) {
    if (!expected)
        throw std::runtime_error("the pool does something else than what is to be counted");
}

// A pool with `connections` that are open and idle.
struct open_pool {
    explicit open_pool(std::size_t connections)
        : state({.max_connections = connections, .max_waiting = 1'000'000, .max_idle = connections}) {
        effects out;
        state.warm_up(connections, now, out);
        for (std::size_t i = 0; i < connections; ++i) {
            auto made = std::make_unique<pool::connection>();
            made->id = i;
            state.opened(std::move(made), false, 0.5, now, out);
        }
        require(state.stats().idle == connections);
    }

    std::deque<guest> guests; // outlive the queue
    time_point now{std::chrono::hours(1)};
    pool_state state;
};

} // namespace

void pool_turn(std::size_t waiters, std::size_t times) {
    open_pool p(1);
    effects first;
    connection_ptr used = p.state.acquire(p.guests.emplace_back(), p.now, first);
    require(used != nullptr);
    for (std::size_t i = 0; i < waiters; ++i)
        require(p.state.acquire(p.guests.emplace_back(), p.now, first) == nullptr);
    for (std::size_t i = 0; i < times; ++i) {
        effects out;
        p.state.release(std::move(used), p.now, std::nullopt, out);
        require(out.wake.size() == 1);
        pool::waiter& served = out.wake.front();
        out.wake.pop_front();
        used = std::move(served.granted);
        require(p.state.acquire(served, p.now, out) == nullptr);

        guest& changes_its_mind = p.guests[(i + waiters / 2) % waiters + 1];
        require(p.state.abandon(changes_its_mind));
        require(p.state.acquire(changes_its_mind, p.now, out) == nullptr);
    }
}

void pool_reuse(std::size_t idle, std::size_t times) {
    open_pool p(idle);
    guest& caller = p.guests.emplace_back();
    for (std::size_t i = 0; i < times; ++i) {
        effects out;
        connection_ptr used = p.state.acquire(caller, p.now, out);
        require(used != nullptr);
        p.state.release(std::move(used), p.now, std::nullopt, out);
    }
}

} // namespace conductor::cost
