// Random operations: nothing is lost, and the limits hold after every step.

#include "harness.hpp"

#include <list>
#include <random>

namespace conductor::inline CONDUCTOR_ABI::pool::test {

namespace {

struct world {
    explicit world(unsigned seed)
        : random(seed)
        , pool(random_options()) {}

    std::minstd_rand random;
    std::list<guest> waiting; // outlives the queue that they are in
    harness pool;
    std::vector<connection_ptr> in_use;
    std::uint64_t granted = 0, refused = 0, asked = 0, left = 0, unhealthy = 0;

    [[nodiscard]] std::size_t any(std::size_t count) { return random() % count; }

    pool_options random_options() {
        pool_options o;
        o.max_connections = 1 + any(12);
        o.max_idle = any(10);
        o.max_connecting = 1 + any(5);
        return o;
    }

    connection_ptr take_one() {
        std::swap(in_use[any(in_use.size())], in_use.back());
        connection_ptr c = std::move(in_use.back());
        in_use.pop_back();
        return c;
    }

    // The woken must be the first of those who wait, in order.
    void collect() {
        for (const waiter* woken : pool.woken) {
            BOOST_REQUIRE(!waiting.empty());
            guest& first = waiting.front();
            BOOST_REQUIRE(&first == woken);
            BOOST_REQUIRE(first.woken == 1);
            if (first.granted) {
                ++granted;
                in_use.push_back(pool.taken(first));
            } else {
                ++refused;
            }
            waiting.pop_front();
        }
        pool.woken.clear();
    }

    void ask() {
        ++asked;
        const bool fresh_only = any(2) == 0;
        guest& w = waiting.emplace_back(fresh_only);
        if (connection_ptr c = pool.acquire(w)) {
            const bool recent = pool.now - c->last_used <= pool.options.fresh_window;
            for (const guest& other : waiting)
                BOOST_REQUIRE(
                    (&other == &w || (other.fresh_only && !recent))); // else it has overtaken somebody
            BOOST_REQUIRE(pool.now < c->idle_until);
            BOOST_REQUIRE(pool.now < c->retire_at);
            BOOST_REQUIRE((recent || !fresh_only));
            ++granted;
            waiting.pop_back();
            in_use.push_back(std::move(c));
        }
    }

    void step() {
        switch (any(11)) {
        case 0:
        case 1:
        case 2:
            ask();
            break;
        case 3:
        case 4:
            if (!in_use.empty())
                pool.release(take_one(), any(4) == 0 ? keep_alive_grant{any(20)} : std::nullopt);
            break;
        case 5:
            if (!in_use.empty()) {
                const bool sick = any(2) == 0;
                unhealthy += sick;
                pool.discard(take_one(), sick);
            }
            break;
        case 6:
            if (pool.dialling > 0)
                pool.open(static_cast<double>(any(100)) / 100);
            break;
        case 7:
            if (pool.dialling > 0 && any(3) == 0)
                pool.fail_to_open();
            break;
        case 8:
            if (!waiting.empty() && any(3) == 0) {
                const auto it = std::next(waiting.begin(), static_cast<long>(any(waiting.size())));
                BOOST_REQUIRE(pool.state.abandon(*it));
                ++left;
                waiting.erase(it);
            } else if (any(10) == 0) {
                pool.warm_up(any(15));
            } else if (any(20) == 0) {
                pool.state.stop_warm_up();
            } else if (any(20) == 0) {
                pool.close_idle();
            }
            break;
        case 9:
            if (pool.state.redial_at(pool.now) && any(2) == 0)
                pool.sit_out_the_pause();
            break;
        default:
            pass(std::chrono::milliseconds(any(any(10) == 0 ? 100'000 : 4'000)));
        }
        collect();
        check();
    }

    void check() {
        const pool_stats& s = pool.stats();
        BOOST_REQUIRE(s.in_use == in_use.size());
        BOOST_REQUIRE(s.waiting == waiting.size());
        BOOST_REQUIRE(s.unhealthy == unhealthy);
        BOOST_REQUIRE(s.in_use + s.idle + s.connecting <= pool.options.max_connections);
        BOOST_REQUIRE(asked == granted + refused + left + waiting.size());
        // Nobody waits for nothing: something is under way, or soon will be, or all that is allowed is in
        // use.
        if (!waiting.empty())
            BOOST_REQUIRE(
                (pool.dialling > 0 || s.in_use == pool.options.max_connections ||
                 pool.state.redial_at(pool.now)));
    }

    // The end of a pause is never missed.
    void pass(std::chrono::milliseconds time) {
        const time_point end = pool.now + time;
        while (const auto at = pool.state.redial_at(pool.now)) {
            if (*at > end)
                break;
            pool.sit_out_the_pause();
        }
        pool.now = end;
    }

    // Everything comes back, and everybody who waits is served.
    void wind_up() {
        for (int rounds = 0; !waiting.empty() || !in_use.empty() || pool.dialling > 0; ++rounds) {
            BOOST_REQUIRE(rounds < 10'000);
            if (pool.dialling > 0)
                pool.open();
            else if (pool.state.redial_at(pool.now))
                pool.sit_out_the_pause();
            else
                pool.release(take_one());
            collect();
            check();
        }
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(model)

BOOST_AUTO_TEST_CASE(random_operations) {
    for (unsigned seed = 1; seed <= 300; ++seed) {
        BOOST_TEST_CONTEXT("seed " << seed) {
            world w{seed};
            for (int i = 0; i < 600; ++i)
                w.step();
            w.wind_up();
            const pool_stats& s = w.pool.stats();
            BOOST_TEST(s.opened == s.closed + s.idle);
            w.pool.shut_down();
            BOOST_TEST(s.opened == s.closed);
            BOOST_TEST(s.idle == 0u);
        }
    }
}

BOOST_AUTO_TEST_CASE(shutting_down_at_any_moment) {
    for (unsigned seed = 1; seed <= 300; ++seed) {
        BOOST_TEST_CONTEXT("seed " << seed) {
            world w{seed};
            for (unsigned i = 0; i < seed; ++i)
                w.step();
            w.pool.shut_down();
            w.collect();
            BOOST_TEST(w.waiting.empty());
            while (w.pool.dialling > 0)
                w.pool.open();
            while (!w.in_use.empty())
                w.pool.release(w.take_one());
            BOOST_TEST(w.pool.stats().opened == w.pool.stats().closed);
            BOOST_TEST(w.pool.stats().in_use == 0u);
            BOOST_TEST(w.pool.stats().connecting == 0u);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::pool::test
