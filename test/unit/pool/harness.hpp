#pragma once

// A pool in virtual time, whose effects are carried out at once but for the opening of connections.

#include "pool/pool_state.hpp"

#include <boost/test/unit_test.hpp>

#include <deque>
#include <memory>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::pool::test {

using namespace std::chrono_literals;

class guest final : public waiter {
public:
    explicit guest(bool fresh) { fresh_only = fresh; }
    ~guest() = default;

    void wake() noexcept override { ++woken; }
    void drop() noexcept override {}

    int woken = 0;
};

struct harness {
    explicit harness(const pool_options& o = {})
        : options(o)
        , state(o) {}

    std::deque<guest> guests; // outlives the queue that they are in
    pool_options options;
    pool_state state;
    time_point now{1'000'000s};
    std::uint64_t last_id = 0;
    std::size_t dialling = 0;           // connections that are being opened
    std::vector<connection_ptr> closed; // in the order of closing
    std::vector<const waiter*> woken;   // in the order of waking

    [[nodiscard]] const pool_stats& stats() const { return state.stats(); }

    [[nodiscard]] std::vector<close_reason> reasons() const {
        std::vector<close_reason> out;
        for (const auto& c : closed)
            out.push_back(c->reason);
        return out;
    }

    void apply(effects& out) {
        dialling += out.dial;
        while (!out.close.empty())
            closed.push_back(out.close.take_front());
        while (!out.wake.empty()) {
            waiter& w = out.wake.front();
            out.wake.pop_front();
            BOOST_TEST((w.granted != nullptr) != (w.refused.code != errc{}));
            woken.push_back(&w);
            w.wake();
        }
        check();
    }

    void check() const {
        const pool_stats& s = stats();
        BOOST_TEST(s.connecting == dialling);
        BOOST_TEST(s.in_use + s.idle + s.connecting <= options.max_connections);
        BOOST_TEST(s.idle <= options.max_idle);
        BOOST_TEST(s.connecting <= options.max_connecting);
        BOOST_TEST(s.opened == s.closed + s.idle + s.in_use);
        BOOST_TEST(s.unhealthy <= s.closed);
        BOOST_TEST(s.resumed <= s.opened);
    }

    guest& newcomer(bool fresh_only = false) { return guests.emplace_back(fresh_only); }

    connection_ptr acquire(guest& w) {
        effects out;
        connection_ptr c = state.acquire(w, now, out);
        apply(out);
        if (c)
            ++c->requests;
        return c;
    }

    // For one who does not have to wait.
    connection_ptr acquire(bool fresh_only = false) {
        guest& w = newcomer(fresh_only);
        connection_ptr c = acquire(w);
        BOOST_TEST_REQUIRE(c != nullptr);
        return c;
    }

    void release(connection_ptr c, keep_alive_grant grant = {}) {
        effects out;
        state.release(std::move(c), now, grant, out);
        apply(out);
    }

    void discard(connection_ptr c, bool unhealthy = false) {
        effects out;
        c.reset();
        state.discard(unhealthy, now, out);
        apply(out);
    }

    std::uint64_t open(double random = 0, bool resumed = false) {
        BOOST_TEST_REQUIRE(dialling > 0u);
        --dialling;
        auto c = std::make_unique<connection>();
        c->id = ++last_id;
        effects out;
        state.opened(std::move(c), resumed, random, now, out);
        apply(out);
        return last_id;
    }

    void open_all() {
        while (dialling > 0)
            open();
    }

    void fail_to_open(errc code = errc::connect_failed, boost::system::error_code cause = {}) {
        BOOST_TEST_REQUIRE(dialling > 0u);
        --dialling;
        net::failure why;
        why.code = code;
        why.where = phase::connect;
        why.cause = cause;
        effects out;
        state.open_failed(why, 0, now, out);
        apply(out);
    }

    // Until the pool opens connections again, if it has a reason to.
    void sit_out_the_pause() {
        const auto at = state.redial_at(now);
        BOOST_TEST_REQUIRE(at.has_value());
        now = *at;
        effects out;
        state.redial(now, out);
        apply(out);
    }

    std::size_t warm_up(std::size_t count) {
        effects out;
        const std::size_t result = state.warm_up(count, now, out);
        apply(out);
        return result;
    }

    void close_idle() {
        effects out;
        state.close_idle(close_reason::surplus, out);
        apply(out);
    }

    void leave_to_parent() {
        dialling = 0;
        effects out;
        state.leave_to_parent(out);
        apply(out);
    }

    void shut_down() {
        effects out;
        state.shut_down(out);
        apply(out);
    }

    // A new connection, handed out.
    connection_ptr fresh(double random = 0) {
        guest& w = newcomer();
        BOOST_TEST_REQUIRE(acquire(w) == nullptr);
        BOOST_TEST_REQUIRE(dialling > 0u);
        open(random);
        return taken(w);
    }

    // What a woken waiter was given.
    connection_ptr taken(guest& w) {
        BOOST_TEST_REQUIRE(w.woken == 1);
        BOOST_TEST_REQUIRE(w.granted != nullptr);
        ++w.granted->requests;
        return std::move(w.granted);
    }

    // `count` connections, all in use at once.
    std::vector<connection_ptr> several(std::size_t count) {
        std::vector<connection_ptr> out;
        for (std::size_t i = 0; i < count; ++i)
            out.push_back(fresh());
        return out;
    }
};

} // namespace conductor::pool::test

namespace conductor {

inline std::ostream& boost_test_print_type(std::ostream& out, close_reason value) {
    return out << to_string(value);
}

inline std::ostream& boost_test_print_type(std::ostream& out, errc value) {
    return out << make_error_code(value).message();
}

} // namespace conductor
