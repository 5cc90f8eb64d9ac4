// A wait for a link is cancelled, its client closed, or its context destroyed, wherever it is.

#include "linking.hpp"

#include <memory>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

namespace {

// Where a wait is when it is broken off: what keeps it there, and how to tell that it is.
struct place {
    const char* name;
    std::function<void(linking_world&)> prepare;
    std::function<bool(const linking_world&)> reached;
};

std::vector<place> places() {
    const auto nothing = [](linking_world&) {};
    return {
        {"before anything ran", nothing, [](const linking_world&) { return true; }},
        {"in the first look", [](linking_world& w) { w.server.inject(fault::hold()); },
         [](const linking_world& w) { return w.server.waiting() == 1; }},
        {"in a wait", nothing,
         [](const linking_world& w) { return w.server.stats().requests_processed == 1; }},
        {"in the health check",
         [](linking_world& w) {
             w.link();
             w.server.inject(fault::hold().on("GET", health_check_path));
         },
         [](const linking_world& w) { return w.server.waiting() == 1; }},
    };
}

} // namespace

BOOST_AUTO_TEST_SUITE(links_broken_off)

BOOST_AUTO_TEST_CASE(cancelled_at_every_place_by_any_type) {
    for (const place& p : places()) {
        for (const auto type :
             {asio::cancellation_type::terminal, asio::cancellation_type::partial,
              asio::cancellation_type::total}) {
            BOOST_TEST_CONTEXT(p.name) {
                linking_world w;
                p.prepare(w);
                auto c = w.make_client();
                waiting wait;
                wait.start(c, w.id, long_wait);
                w.run_until([&] { return p.reached(w); });
                if (w.server.stats().requests_received > 0)
                    w.settle();
                const auto asked = w.server.requests().size();
                wait.signal.emit(type);
                BOOST_TEST(!wait.done.has_value()); // not from inside emit
                w.run_until([&] { return wait.done.has_value(); });
                BOOST_TEST((wait.failure().code() == errc::cancelled));
                BOOST_TEST(w.server.requests().size() == asked);
                check_quiet(c);
            }
        }
    }
}

// After every possible number of events, until the wait succeeds in spite of it.
BOOST_AUTO_TEST_CASE(cancelled_after_each_step) {
    int cancelled = 0;
    for (std::size_t steps = 0;; ++steps) {
        BOOST_REQUIRE(steps < 2000);
        linking_world w;
        w.link();
        auto c = w.make_client();
        waiting wait;
        wait.start(c, w.id, often);
        for (std::size_t i = 0; i < steps && !wait.done; ++i) {
            w.io.restart();
            w.io.run_one_for(1s);
        }
        if (wait.done) {
            BOOST_TEST(wait.done->has_value());
            break;
        }
        wait.signal.emit(asio::cancellation_type::terminal);
        w.run_until([&] { return wait.done.has_value(); });
        if (wait.done->has_error()) {
            ++cancelled;
            BOOST_TEST((wait.failure().code() == errc::cancelled));
        }
        w.settle();
        check_quiet(c);
    }
    BOOST_TEST(cancelled > 10);
    BOOST_TEST_MESSAGE("cancelled at " << cancelled << " places");
}

BOOST_AUTO_TEST_CASE(a_signal_of_no_type_changes_nothing) {
    linking_world w;
    auto c = w.make_client();
    waiting wait;
    wait.start(c, w.id, often);
    wait.signal.emit(asio::cancellation_type::none);
    w.run_until([&] { return w.looks() >= 3; });
    w.link();
    w.run_until([&] { return wait.done.has_value(); });
    BOOST_TEST(wait.done->has_value());
    wait.signal.emit(asio::cancellation_type::terminal); // too late
    w.settle();
}

BOOST_AUTO_TEST_CASE(a_client_that_is_closed_ends_it_at_the_next_look) {
    linking_world w;
    auto c = w.make_client();
    waiting wait;
    wait.start(c, w.id, often);
    w.run_until([&] { return w.looks() >= 2; });
    bool closed = false;
    c.close([&](std::exception_ptr) { closed = true; });
    w.run_until([&] { return closed && wait.done.has_value(); });
    BOOST_TEST((wait.failure().code() == errc::client_closed));
}

BOOST_AUTO_TEST_CASE(it_keeps_alive_what_it_needs) {
    linking_world w;
    waiting wait;
    wait.start(w.make_client(), w.id, often);
    w.run_until([&] { return w.looks() >= 2; });
    w.link();
    w.run_until([&] { return wait.done.has_value(); });
    BOOST_TEST(wait.done->has_value());
}

BOOST_AUTO_TEST_CASE(a_context_that_goes_takes_it_along) {
    for (const place& p : places()) {
        BOOST_TEST_CONTEXT(p.name) {
            const auto held = std::make_shared<int>();
            {
                linking_world w;
                p.prepare(w);
                auto c = w.make_client();
                c.end_users.wait_until_connected(
                    w.id, long_wait, {},
                    as_result([held](const result<end_user>&) { BOOST_ERROR("it ran"); }));
                w.run_until([&] { return p.reached(w); });
                if (w.server.stats().requests_received > 0)
                    w.settle();
                BOOST_TEST(held.use_count() == 2);
            }
            BOOST_TEST(held.use_count() == 1);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
