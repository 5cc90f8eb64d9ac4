#include "link_steps.hpp"
#include "recipes/links/wait_fsm.hpp"

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

namespace {

// A wait in virtual time.
struct waiting {
    explicit waiting(
        link_wait_options options = {}, std::optional<std::chrono::milliseconds> deadline = std::nullopt)
        : machine(options, deadline ? std::optional(now + *deadline) : std::nullopt) {}

    link_step begin() { return machine.begin(now); }

    link_step saw(end_user user) { return machine.next({now, std::move(user), std::nullopt}); }
    link_step failed(const error& e) { return machine.next({now, std::nullopt, e}); }

    // The wait is over, or the health check was a success.
    link_step done() { return machine.next({now, std::nullopt, std::nullopt}); }

    // Waits as long as it is told to; false if the step is no wait.
    bool wait_for(const link_step& step) {
        const wait* const pause = std::get_if<wait>(&step);
        if (pause != nullptr)
            now += pause->time;
        return pause != nullptr;
    }

    link_clock::time_point now{1h};
    wait_fsm machine;
};

// The steps of one who never links, each look answered at once.
std::string steps_of(waiting w) {
    std::string all = told(w.begin());
    for (int looks = 0; looks < 100; ++looks) {
        const link_step step = w.saw(unlinked());
        all += ", " + told(step);
        if (!w.wait_for(step))
            break;
        const link_step next = w.done();
        all += ", " + told(next);
        if (!std::holds_alternative<look>(next))
            break;
    }
    return all;
}

constexpr auto nobody_has_begun = "the company is not linked: nobody has begun to link it";

} // namespace

BOOST_AUTO_TEST_SUITE(waiting_for_a_link)

BOOST_AUTO_TEST_CASE(who_is_linked_is_checked_once) {
    waiting w;
    BOOST_TEST(told(w.begin()) == "look");
    BOOST_TEST(told(w.saw(linked())) == "check");
    BOOST_TEST(told(w.done()) == "succeed");
    BOOST_TEST((w.machine.found == linked()));
}

BOOST_AUTO_TEST_CASE(a_connection_alone_is_no_link) {
    waiting w;
    (void)w.begin();
    BOOST_TEST(w.wait_for(w.saw(unlinked())));
    BOOST_TEST(told(w.done()) == "look");
    BOOST_TEST(w.wait_for(w.saw(linking())));
    BOOST_TEST(told(w.done()) == "look");
    BOOST_TEST(told(w.saw(linked())) == "check");
}

BOOST_AUTO_TEST_CASE(intervals_grow_and_the_last_one_ends_with_the_time) {
    BOOST_TEST(steps_of(waiting({.timeout = 50s}))
                   .starts_with("look, wait 2000, look, wait 4000, look, wait 8000, look, wait 15000, look, "
                                "wait 15000, look, "
                                "wait 6000, look, fail: "));
    BOOST_TEST(steps_of(waiting({.timeout = 20ms, .first_interval = 1ms, .max_interval = 5ms}))
                   .starts_with("look, wait 1, look, wait 2, look, wait 4, look, wait 5, look, wait 5, look, "
                                "wait 3, look, fail: "));
    BOOST_TEST(steps_of(waiting({.timeout = 3s, .first_interval = 1s, .max_interval = 1s}))
                   .starts_with("look, wait 1000, look, wait 1000, look, wait 1000, look, fail: "));
}

BOOST_AUTO_TEST_CASE(without_a_limit_it_goes_on) {
    const std::string all = steps_of(waiting({.timeout = 0ms}));
    BOOST_TEST(all.find("fail") == std::string::npos);
    BOOST_TEST(all.ends_with("wait 15000, look"));
}

BOOST_AUTO_TEST_CASE(times_that_the_clock_cannot_count) {
    constexpr auto forever = std::chrono::milliseconds::max();
    const std::string all =
        steps_of(waiting({.timeout = forever, .first_interval = 24h, .max_interval = forever}));
    BOOST_TEST(all.starts_with("look, wait 86400000, look, wait 172800000, look"));
    BOOST_TEST(all.find("wait -") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_time_counts_from_its_begin_to_its_last_look) {
    waiting w({.timeout = 10s, .first_interval = 10s, .max_interval = 10s});
    (void)w.begin();
    w.now += 3s; // the look took long
    BOOST_TEST(told(w.saw(unlinked())) == "wait 7000");
    w.now += 7s;
    BOOST_TEST(told(w.done()) == "look");
    BOOST_TEST(told(w.saw(linked())) == "check"); // in time
    w.now += 1h;
    BOOST_TEST(told(w.done()) == "succeed");
}

BOOST_AUTO_TEST_CASE(a_look_that_outlasts_the_time_is_the_last_one) {
    waiting w({.timeout = 10s});
    (void)w.begin();
    w.now += 11s;
    BOOST_TEST(fails(w.saw(unlinked()), errc::deadline_exceeded));
}

BOOST_AUTO_TEST_CASE(it_says_what_is_lacking) {
    const auto text_of = [](const end_user& last_seen) {
        waiting w({.timeout = 1s});
        (void)w.begin();
        w.now += 1s;
        const link_step step = w.saw(last_seen);
        BOOST_TEST(fails(step, errc::deadline_exceeded));
        return told(step);
    };
    BOOST_TEST(text_of(unlinked()).find(nobody_has_begun) != std::string::npos);
    BOOST_TEST(
        text_of(linking()).find("its link was begun, and QuickBooks has not answered yet") !=
        std::string::npos);
}

BOOST_AUTO_TEST_CASE(nothing_is_asked_at_the_deadline) {
    waiting w({.timeout = 1h}, 5s);
    (void)w.begin();
    BOOST_TEST(w.wait_for(w.saw(unlinked())));
    (void)w.done();
    const link_step last = w.saw(linking());
    BOOST_TEST(told(last) == "wait 3000");
    w.wait_for(last);
    const link_step end = w.done();
    BOOST_TEST(fails(end, errc::deadline_exceeded));
    BOOST_TEST(told(end).find("was begun") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_the_first_look_fails_with_ends_it) {
    for (const errc code :
         {errc::not_found, errc::authentication, errc::connect_failed, errc::rate_limited}) {
        waiting w;
        (void)w.begin();
        BOOST_TEST(fails(w.failed(failure(code)), code));
    }
}

BOOST_AUTO_TEST_CASE(later_looks_may_fail_if_waiting_helps) {
    struct row {
        errc code;
        bool passes;
    };
    for (const row& r : {
             row{errc::connect_failed, true},
             row{errc::attempt_timeout, true},
             row{errc::internal_server, true},
             row{errc::rate_limited, true},
             row{errc::queue_full, true},
             row{errc::certificate_expired, false},
             row{errc::authentication, false},
             row{errc::not_found, false},
             row{errc::decode_failed, false},
             row{errc::cancelled, false},
             row{errc::client_closed, false},
         }) {
        BOOST_TEST_CONTEXT(make_error_code(r.code).message()) {
            waiting w;
            (void)w.begin();
            w.wait_for(w.saw(unlinked()));
            (void)w.done();
            const link_step step = w.failed(failure(r.code));
            BOOST_TEST(fails(step, r.code) == !r.passes);
            BOOST_TEST(w.wait_for(step) == r.passes);
            if (r.passes) {
                BOOST_TEST(told(w.done()) == "look");
                BOOST_TEST(told(w.saw(linked())) == "check");
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(the_server_may_ask_for_a_longer_wait) {
    const auto step_after = [](std::chrono::milliseconds asked_for) {
        waiting w({.timeout = 1min});
        (void)w.begin();
        w.wait_for(w.saw(unlinked()));
        (void)w.done();
        error_details details;
        details.retry_after = asked_for;
        return told(w.failed(error(errc::rate_limited, "too many", std::move(details))));
    };
    BOOST_TEST(step_after(1s) == "wait 4000");
    BOOST_TEST(step_after(20s) == "wait 20000");
    BOOST_TEST(step_after(1h) == "wait 58000");
}

BOOST_AUTO_TEST_CASE(the_last_look_is_told_if_it_failed) {
    waiting w({.timeout = 2s});
    (void)w.begin();
    w.wait_for(w.saw(unlinked()));
    (void)w.done();
    const link_step step = w.failed(failure(errc::connect_failed));
    BOOST_TEST(fails(step, errc::deadline_exceeded));
    BOOST_TEST(told(step).find(nobody_has_begun) != std::string::npos);
    BOOST_TEST(told(step).find("the last look failed: it failed") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_the_health_check_says_is_told_as_it_is) {
    for (const error_kind kind : {error_kind::offline, error_kind::quickbooks_unreachable}) {
        waiting w;
        (void)w.begin();
        (void)w.saw(linked());
        const link_step step = w.failed(failure(errc::company_unavailable, kind));
        BOOST_REQUIRE(fails(step, errc::company_unavailable));
        BOOST_TEST((std::get<fail>(step).with.kind() == kind));
    }
}

BOOST_AUTO_TEST_CASE(options_that_cannot_be) {
    const auto begin = [](const link_wait_options& options) { return waiting(options).begin(); };
    BOOST_TEST(fails(begin({.timeout = -1ms}), errc::invalid_argument));
    BOOST_TEST(fails(begin({.first_interval = 0ms}), errc::invalid_argument));
    BOOST_TEST(fails(begin({.first_interval = 2s, .max_interval = 1s}), errc::invalid_argument));
    BOOST_TEST(told(begin({.first_interval = 1s, .max_interval = 1s})) == "look");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test
