// Whose turn it is at an end-user.

#include "call/end_user_limiter.hpp"
#include "call/end_user_queues.hpp"
#include "pool/pool_state.hpp"

#include <boost/test/unit_test.hpp>

#include <deque>
#include <random>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::call::test {

namespace {

using namespace std::chrono_literals;
using admission = end_user_limiter::admission;

class guest final : public end_user_call {
public:
    ~guest() = default;

    void admit() noexcept override { ++admitted; }
    void drop_out() noexcept override { ++dropped; }

    int admitted = 0;
    int dropped = 0;
};

using standing = end_user_limiter::standing;

admission
enter(end_user_limiter& limiter, guest& g, std::string_view end_user, standing as = standing::newcomer) {
    return limiter.enter(g, end_user, as).given;
}

// Guests must not be destroyed while they queue.
void clear(end_user_limiter& limiter) {
    while (limiter.drop_one() != nullptr) {
    }
}

// A number of guests who all go to one end-user.
std::vector<guest> crowd(end_user_limiter& limiter, std::size_t size, std::string_view end_user) {
    std::vector<guest> made(size);
    for (guest& g : made)
        (void)enter(limiter, g, end_user);
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(end_users)

BOOST_AUTO_TEST_CASE(the_defaults_are_documented) {
    const end_user_options limits;
    BOOST_TEST(limits.max_in_flight == 4u);
    BOOST_TEST(limits.max_queued == 1000u);
}

BOOST_AUTO_TEST_CASE(only_so_many_are_in_flight) {
    end_user_limiter limiter{{.max_in_flight = 2}};
    std::deque<guest> g(5);
    BOOST_TEST((enter(limiter, g[0], "a") == admission::admitted));
    BOOST_TEST((enter(limiter, g[1], "a") == admission::admitted));
    for (const std::size_t i : {2u, 3u, 4u}) {
        const auto entry = limiter.enter(g[i], "a", standing::newcomer);
        BOOST_TEST((entry.given == admission::queued));
        BOOST_TEST(entry.ahead == i - 2);
    }
    BOOST_TEST(limiter.queued() == 3u);
    clear(limiter);
}

BOOST_AUTO_TEST_CASE(first_come_first_served) {
    end_user_limiter limiter{{.max_in_flight = 3}};
    auto all = crowd(limiter, 100, "a");
    for (std::size_t i = 0; i < all.size(); ++i) {
        end_user_call* const expected = i + 3 < all.size() ? &all[i + 3] : nullptr;
        BOOST_TEST(limiter.leave(all[i]) == expected);
    }
    BOOST_TEST(limiter.queued() == 0u);
    BOOST_TEST(limiter.busy() == 0u);
}

BOOST_AUTO_TEST_CASE(nobody_overtakes_one_who_is_being_told) {
    end_user_limiter limiter{{.max_in_flight = 1}};
    std::deque<guest> g(3);
    (void)enter(limiter, g[0], "a");
    (void)enter(limiter, g[1], "a");
    BOOST_TEST(limiter.leave(g[0]) == &g[1]);
    BOOST_TEST((enter(limiter, g[2], "a") == admission::queued));
    BOOST_TEST(!limiter.abandon(g[1])); // it has the place, and gives it up by leaving
    BOOST_TEST(limiter.leave(g[1]) == &g[2]);
}

BOOST_AUTO_TEST_CASE(one_end_user_is_nothing_to_another) {
    end_user_limiter limiter{{.max_in_flight = 1}};
    auto slow = crowd(limiter, 501, "slow");
    std::deque<guest> others(1000);
    for (std::size_t i = 0; i < others.size(); ++i)
        BOOST_TEST((enter(limiter, others[i], "other " + std::to_string(i)) == admission::admitted));
    BOOST_TEST(limiter.queued() == 500u);
    BOOST_TEST(limiter.busy() == 1001u);
    for (guest& g : others)
        BOOST_TEST(limiter.leave(g) == nullptr);
    BOOST_TEST(limiter.busy() == 1u);
    BOOST_TEST(limiter.leave(slow[0]) == &slow[1]);
    clear(limiter);
}

BOOST_AUTO_TEST_CASE(zero_is_no_limit) {
    end_user_limiter limiter{{.max_in_flight = 0, .max_queued = 1}};
    auto all = crowd(limiter, 1000, "a");
    BOOST_TEST(limiter.queued() == 0u);
    for (guest& g : all)
        BOOST_TEST(limiter.leave(g) == nullptr);

    end_user_limiter patient{{.max_in_flight = 1, .max_queued = 0}};
    auto many = crowd(patient, 5000, "a");
    BOOST_TEST(patient.queued() == 4999u);
    clear(patient);
}

BOOST_AUTO_TEST_CASE(a_full_queue_refuses_newcomers) {
    end_user_limiter limiter{{.max_in_flight = 1, .max_queued = 2}};
    std::deque<guest> g(6);
    for (const std::size_t i : {0u, 1u, 2u})
        (void)enter(limiter, g[i], "a");
    BOOST_TEST((enter(limiter, g[3], "a") == admission::full));
    BOOST_TEST((enter(limiter, g[3], "b") == admission::admitted)); // only that queue is full
    BOOST_TEST(limiter.queued() == 2u);
    BOOST_TEST(
        (enter(limiter, g[4], "a", standing::returning) == admission::queued)); // it has been in before
    BOOST_TEST(limiter.leave(g[0]) == &g[1]);
    BOOST_TEST((enter(limiter, g[5], "a") == admission::full)); // two still wait
    BOOST_TEST(limiter.leave(g[1]) == &g[2]);
    BOOST_TEST((enter(limiter, g[5], "a") == admission::queued));
    BOOST_TEST(limiter.leave(g[2]) == &g[4]);
    BOOST_TEST(limiter.leave(g[4]) == &g[5]);
}

BOOST_AUTO_TEST_CASE(one_who_comes_back_is_last) {
    end_user_limiter limiter{{.max_in_flight = 1}};
    std::deque<guest> g(3);
    for (guest& each : g)
        (void)enter(limiter, each, "a");
    BOOST_TEST(limiter.leave(g[0]) == &g[1]); // its attempt failed
    BOOST_TEST((enter(limiter, g[0], "a", standing::returning) == admission::queued));
    BOOST_TEST(limiter.leave(g[1]) == &g[2]);
    BOOST_TEST(limiter.leave(g[2]) == &g[0]);
}

// A listing's cursor dies if its next page waits behind others for ten seconds.
BOOST_AUTO_TEST_CASE(who_goes_on_with_a_listing_stands_before_all_others) {
    end_user_limiter limiter{{.max_in_flight = 1, .max_queued = 2}};
    std::deque<guest> g(6);
    for (const std::size_t i : {0u, 1u, 2u})
        (void)enter(limiter, g[i], "a");
    const auto first = limiter.enter(g[3], "a", standing::going_on); // a full queue does not refuse it
    BOOST_TEST((first.given == admission::queued));
    BOOST_TEST(first.ahead == 0u);
    BOOST_TEST(limiter.enter(g[4], "a", standing::going_on).ahead == 1u); // first come, first served
    BOOST_TEST(limiter.enter(g[5], "a", standing::returning).ahead == 4u);
    guest* in_flight = &g[0];
    for (const std::size_t next : {3u, 4u, 1u, 2u, 5u}) {
        BOOST_TEST(limiter.leave(*in_flight) == &g[next]);
        in_flight = &g[next];
    }
    BOOST_TEST(limiter.leave(*in_flight) == nullptr);
}

BOOST_AUTO_TEST_CASE(a_waiter_can_leave_the_queue) {
    end_user_limiter limiter{{.max_in_flight = 1}};
    std::deque<guest> g(4);
    for (guest& each : g)
        (void)enter(limiter, each, "a");
    BOOST_TEST(limiter.abandon(g[2]));
    BOOST_TEST(!limiter.abandon(g[2]));
    BOOST_TEST(!limiter.abandon(g[0])); // in flight
    BOOST_TEST(limiter.queued() == 2u);
    BOOST_TEST(limiter.leave(g[2]) == nullptr); // it has no place to give up
    BOOST_TEST(limiter.leave(g[0]) == &g[1]);
    BOOST_TEST(limiter.leave(g[1]) == &g[3]);
    BOOST_TEST((enter(limiter, g[2], "a") == admission::queued));
    BOOST_TEST(limiter.leave(g[3]) == &g[2]);
}

BOOST_AUTO_TEST_CASE(nothing_is_kept_of_those_who_are_idle) {
    end_user_limiter limiter{{}};
    for (int i = 0; i < 10'000; ++i) {
        guest g;
        BOOST_TEST((enter(limiter, g, std::to_string(i)) == admission::admitted));
        BOOST_TEST(limiter.busy() == 1u);
        BOOST_TEST(limiter.leave(g) == nullptr);
    }
    BOOST_TEST(limiter.busy() == 0u);
}

BOOST_AUTO_TEST_CASE(all_who_wait_are_dropped_once_when_the_context_goes) {
    end_user_queues queues{{.max_in_flight = 1}};
    std::deque<guest> g(20);
    for (std::size_t i = 0; i < g.size(); ++i)
        (void)queues.enter(g[i], std::to_string(i % 4), standing::newcomer);
    BOOST_TEST(queues.queued() == 16u);
    queues.context_gone();
    BOOST_TEST(queues.queued() == 0u);
    for (std::size_t i = 0; i < g.size(); ++i) {
        BOOST_TEST(g[i].dropped == (i < 4 ? 0 : 1));
        BOOST_TEST(g[i].admitted == 0);
    }
}

// Against a plain model: a list of names for each end-user.
BOOST_AUTO_TEST_CASE(any_sequence_of_events) {
    for (unsigned seed = 0; seed < 20; ++seed) {
        std::minstd_rand random{seed + 1};
        const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random()) % n; };
        const end_user_options limits{.max_in_flight = 1 + below(4), .max_queued = below(8)};
        end_user_limiter limiter{limits};
        constexpr std::size_t keys = 3;
        std::deque<guest> guests(60);
        std::vector<std::size_t> outside;
        std::deque<std::size_t> in_flight[keys];
        std::deque<std::size_t> queued[keys];
        for (std::size_t i = 0; i < guests.size(); ++i)
            outside.push_back(i);

        for (int step = 0; step < 5000; ++step) {
            const std::size_t k = below(keys);
            const std::string key(1 + k, 'k');
            const std::size_t what = below(10);
            if (what < 5 && !outside.empty()) {
                const std::size_t who = outside.back();
                const bool newcomer = below(4) != 0;
                const admission got =
                    enter(limiter, guests[who], key, newcomer ? standing::newcomer : standing::returning);
                if (in_flight[k].size() < limits.max_in_flight) {
                    BOOST_REQUIRE((got == admission::admitted));
                    in_flight[k].push_back(who);
                } else if (newcomer && limits.max_queued != 0 && queued[k].size() >= limits.max_queued) {
                    BOOST_REQUIRE((got == admission::full));
                    continue;
                } else {
                    BOOST_REQUIRE((got == admission::queued));
                    queued[k].push_back(who);
                }
                outside.pop_back();
            } else if (what < 9 && !in_flight[k].empty()) {
                const std::size_t who = in_flight[k].front();
                in_flight[k].pop_front();
                outside.push_back(who);
                end_user_call* const next = limiter.leave(guests[who]);
                BOOST_REQUIRE((next != nullptr) == !queued[k].empty());
                if (next != nullptr) {
                    BOOST_REQUIRE(next == &guests[queued[k].front()]);
                    in_flight[k].push_back(queued[k].front());
                    queued[k].pop_front();
                }
            } else if (!queued[k].empty()) {
                const auto who = queued[k].begin() + static_cast<std::ptrdiff_t>(below(queued[k].size()));
                BOOST_REQUIRE(limiter.abandon(guests[*who]));
                outside.push_back(*who);
                queued[k].erase(who);
            }
            BOOST_REQUIRE(limiter.queued() == queued[0].size() + queued[1].size() + queued[2].size());
        }
        clear(limiter);
    }
}

BOOST_AUTO_TEST_SUITE_END()

// A pool of ten connections, one end-user whose requests take 90 s and who has 500 more of them, and two
// calls a second of others, each done in a second. The time that the others wait, in all.
std::chrono::seconds waited_by_others(const end_user_options& limits) {
    class caller final : public end_user_call, public pool::waiter {
    public:
        ~caller() = default;
        void admit() noexcept override {}
        void drop_out() noexcept override {}
        void wake() noexcept override {}
        void drop() noexcept override {}

        bool slow = false;
        std::chrono::seconds came{};
        std::chrono::seconds ends{};
        pool::connection_ptr connection;
    };

    end_user_limiter limiter{limits};
    pool::pool_state pool{{.max_connections = 10}};
    std::deque<caller> callers;
    std::deque<caller*> busy;
    std::chrono::seconds now{};
    std::chrono::seconds waited{};
    const auto time = [&] { return pool::time_point{1'000'000s + now}; };

    pool::effects out;
    const auto got = [&](caller& c, pool::connection_ptr connection) {
        c.connection = std::move(connection);
        c.ends = now + (c.slow ? 90s : 1s);
        waited += c.slow ? 0s : now - c.came;
        busy.push_back(&c);
    };
    const auto settle = [&] {
        while (out.dial != 0 || !out.wake.empty()) {
            for (; out.dial != 0; --out.dial)
                pool.opened(std::make_unique<pool::connection>(), false, 0, time(), out);
            while (!out.wake.empty()) {
                pool::waiter& w = out.wake.front();
                out.wake.pop_front();
                got(static_cast<caller&>(w), std::move(w.granted));
            }
        }
    };
    const auto acquire = [&](caller& c) {
        if (auto connection = pool.acquire(c, time(), out))
            got(c, std::move(connection));
        settle();
    };
    const auto arrive = [&](bool slow, const std::string& end_user) {
        caller& c = callers.emplace_back();
        c.slow = slow;
        c.came = now;
        if (limiter.enter(c, end_user, standing::newcomer).given == admission::admitted)
            acquire(c);
    };

    for (int i = 0; i < 501; ++i)
        arrive(true, "slow");
    for (; now < 300s; now += 1s) {
        for (std::size_t i = busy.size(); i > 0; --i) {
            caller* const c = busy.front();
            busy.pop_front();
            if (c->ends > now) {
                busy.push_back(c);
                continue;
            }
            pool.release(std::move(c->connection), time(), {}, out);
            settle();
            if (auto* next = static_cast<caller*>(limiter.leave(*c)))
                acquire(*next);
        }
        for (int i = 0; i < 2; ++i)
            arrive(false, "other " + std::to_string(i));
    }
    for (caller& c : callers) { // who still waits for a connection has waited until now
        if (!c.slow && c.connection == nullptr && c.ends == 0s)
            waited += now - c.came;
        (void)pool.abandon(c);
    }
    clear(limiter);
    return waited;
}

BOOST_AUTO_TEST_SUITE(fairness)

BOOST_AUTO_TEST_CASE(others_wait_as_if_a_slow_company_were_not_there) {
    BOOST_TEST((waited_by_others({}) == 0s));
    BOOST_TEST((waited_by_others({.max_in_flight = 0}) > 1h)); // what the limit is for
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::call::test
