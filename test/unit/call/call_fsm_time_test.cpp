// Every limit of time, and which of them wins.

#include "machine.hpp"

namespace conductor::inline CONDUCTOR_ABI::call::test {

BOOST_AUTO_TEST_SUITE(times)

namespace {

using namespace std::chrono_literals;
using milliseconds = std::chrono::milliseconds;
using expiry = machine::expiry;

constexpr time_point start{5000s};
const machine::chances lucky{0, [] { return true; }};

call_limits limits(milliseconds pool, milliseconds attempt, std::optional<milliseconds> deadline = {}) {
    call_limits out;
    out.timeouts.pool = pool;
    out.timeouts.attempt = attempt;
    out.timeouts.deadline = deadline;
    return out;
}

machine begun(const call_limits& l) {
    machine call;
    call.begin(l, start);
    return call;
}

// It happens at that time after the start, and not before.
void check(const machine& call, expiry what, milliseconds when) {
    BOOST_TEST_REQUIRE(call.expires_at().has_value());
    BOOST_TEST((*call.expires_at() == start + when));
    BOOST_TEST(call.expired(start + when - 1ms) == expiry::none);
    BOOST_TEST(call.expired(start + when) == what);
    BOOST_TEST(call.expired(start + when + 1ms) == what);
}

} // namespace

BOOST_AUTO_TEST_CASE(the_defaults_are_documented) {
    const timeout_options t;
    BOOST_TEST((t.queue == 10min));
    BOOST_TEST((t.pool == 30s));
    BOOST_TEST((t.connect == 10s));
    BOOST_TEST((t.handshake == 10s));
    BOOST_TEST((t.attempt == 120s));
    BOOST_TEST(!t.deadline.has_value());
}

BOOST_AUTO_TEST_CASE(waiting_for_a_connection) {
    check(begun(limits(30s, 120s)), expiry::pool_timeout, 30s);
    check(begun(limits(30s, 20s)), expiry::attempt_timeout, 20s);
    check(begun(limits(30s, 20s, 10s)), expiry::deadline_exceeded, 10s);
    check(begun(limits(30s, 120s, 200s)), expiry::pool_timeout, 30s);
    check(begun(limits(5s, 120s, 10s)), expiry::pool_timeout, 5s);
}

BOOST_AUTO_TEST_CASE(exchanging) {
    machine call = begun(limits(30s, 120s));
    call.connected();
    check(call, expiry::attempt_timeout, 120s); // the pool's limit is over, the attempt's counts on
    call = begun(limits(30s, 120s, 50s));
    call.connected();
    check(call, expiry::deadline_exceeded, 50s);
    call = begun(limits(30s, 120s, 500s));
    call.connected();
    check(call, expiry::attempt_timeout, 120s);
}

BOOST_AUTO_TEST_CASE(zero_is_no_limit) {
    BOOST_TEST(!begun(limits(0s, 0s)).expires_at().has_value());
    BOOST_TEST(begun(limits(0s, 0s)).expired(start + 1000h) == expiry::none);
    BOOST_TEST(!begun(limits(0s, 0s, 0s)).expires_at().has_value());
    check(begun(limits(0s, 9s)), expiry::attempt_timeout, 9s);
    check(begun(limits(9s, 0s)), expiry::pool_timeout, 9s);
    check(begun(limits(0s, 0s, 9s)), expiry::deadline_exceeded, 9s);
    check(begun(limits(9s, 0s, 0s)), expiry::pool_timeout, 9s);
}

// As people write "for ever".
BOOST_AUTO_TEST_CASE(huge_limits_do_not_overflow) {
    machine call = begun(limits(milliseconds::max(), milliseconds::max(), milliseconds::max()));
    BOOST_TEST(call.expired(start + 1000h) == expiry::none);
    call.connected();
    BOOST_TEST(call.expired(start + 1000h) == expiry::none);
    BOOST_TEST(!call.server_wait(start).has_value());
    BOOST_TEST(call.decide(answered(500), start, lucky).retry);
}

// A retry would be pointless.
BOOST_AUTO_TEST_CASE(at_the_same_time_the_deadline_counts) {
    check(begun(limits(10s, 10s, 10s)), expiry::deadline_exceeded, 10s);
    machine call = begun(limits(0s, 10s, 10s));
    call.connected();
    check(call, expiry::deadline_exceeded, 10s);
}

BOOST_AUTO_TEST_CASE(a_late_timer_finds_the_deadline) {
    machine call = begun(limits(30s, 40s, 50s));
    BOOST_TEST(call.expired(start + 60s) == expiry::deadline_exceeded);
}

BOOST_AUTO_TEST_CASE(pausing) {
    call_limits l = limits(30s, 120s);
    l.retry.jitter = 0;
    machine call = begun(l);
    call.connected();
    const auto verdict = call.decide(answered(500), start + 100s, lucky);
    BOOST_TEST((verdict.delay == 500ms));
    BOOST_TEST(call.current() == machine::state::pausing);
    check(call, expiry::pause_over, 100'500ms); // although the attempt's limit would be near
}

BOOST_AUTO_TEST_CASE(every_attempt_has_its_own_time) {
    machine call = begun(limits(30s, 120s, 1000s));
    call.connected();
    BOOST_TEST(call.decide(answered(500), start + 100s, lucky).retry);
    call.pause_over(start + 101s);
    BOOST_TEST(call.current() == machine::state::waiting);
    BOOST_TEST(call.attempt() == 2);
    check(call, expiry::pool_timeout, 131s);
    call.connected();
    check(call, expiry::attempt_timeout, 221s);
    BOOST_TEST((call.started() == start));
}

BOOST_AUTO_TEST_CASE(the_deadline_is_for_all_attempts) {
    machine call = begun(limits(30s, 120s, 150s));
    call.connected();
    BOOST_TEST(call.decide(answered(500), start + 100s, lucky).retry);
    call.pause_over(start + 101s);
    call.connected();
    check(call, expiry::deadline_exceeded, 150s);
}

BOOST_AUTO_TEST_CASE(nothing_expires_when_it_is_over) {
    machine call = begun(limits(30s, 120s, 10s));
    call.connected();
    BOOST_TEST(!call.decide(answered(404), start, lucky).retry);
    BOOST_TEST(!call.expires_at().has_value());
    BOOST_TEST(call.expired(start + 1h) == expiry::none);
    BOOST_TEST(!machine{}.expires_at().has_value());
}

BOOST_AUTO_TEST_CASE(a_call_begins_anew) {
    machine call = begun(limits(1s, 2s, 3s));
    call.connected();
    BOOST_TEST(call.decide(answered(500), start, lucky).retry);
    call.begin(limits(30s, 120s), start + 1h);
    BOOST_TEST(call.current() == machine::state::waiting);
    BOOST_TEST(call.attempt() == 1);
    BOOST_TEST((*call.expires_at() == start + 1h + 30s));
}

BOOST_AUTO_TEST_CASE(waiting_for_a_turn) {
    const auto queued = [](milliseconds queue, std::optional<milliseconds> deadline = {}) {
        call_limits l = limits(30s, 120s, deadline);
        l.timeouts.queue = queue;
        machine call = begun(l);
        call.queue(start);
        BOOST_TEST(call.current() == machine::state::queued);
        BOOST_TEST(call.attempt() == 0);
        return call;
    };
    check(queued(600s), expiry::queue_timeout, 600s); // neither the pool's nor the attempt's limit counts
    check(queued(600s, 10s), expiry::deadline_exceeded, 10s);
    check(queued(600s, 600s), expiry::deadline_exceeded, 600s);
    check(queued(0s, 700s), expiry::deadline_exceeded, 700s);
    BOOST_TEST(!queued(0s).expires_at().has_value());
    BOOST_TEST(queued(0s).expired(start + 1000h) == expiry::none);
    BOOST_TEST(!queued(milliseconds::max()).expires_at().has_value());
}

BOOST_AUTO_TEST_CASE(the_wait_for_a_turn_is_no_part_of_the_attempt) {
    call_limits l = limits(30s, 120s, 1000s);
    machine call = begun(l);
    call.queue(start);
    call.admitted(start + 500s);
    BOOST_TEST(call.current() == machine::state::waiting);
    BOOST_TEST(call.attempt() == 1);
    check(call, expiry::pool_timeout, 530s);
    call.connected();
    check(call, expiry::attempt_timeout, 620s);
    BOOST_TEST(call.decide(answered(500), start + 600s, lucky).retry);
    call.pause_over(start + 601s);
    call.queue(start + 601s); // the time in the queue counts anew
    BOOST_TEST(call.attempt() == 1);
    check(call, expiry::deadline_exceeded, 1000s);
    call.admitted(start + 700s);
    BOOST_TEST(call.attempt() == 2);
    check(call, expiry::pool_timeout, 730s);
}

BOOST_AUTO_TEST_CASE(a_queue_timeout_is_final) {
    machine call = begun(limits(30s, 120s));
    call.queue(start);
    const auto verdict = call.decide(failed(errc::queue_timeout, false, phase::queue), start + 600s, lucky);
    BOOST_TEST(!verdict.retry);
    BOOST_TEST(verdict.outcome == outcome::not_processed);
    BOOST_TEST(call.attempt() == 0);
}

// As long as the server cannot know of the call.
BOOST_AUTO_TEST_CASE(untried_until_the_first_attempt_ends) {
    machine call = begun(limits(30s, 120s));
    BOOST_TEST(call.is_untried());
    call.queue(start);
    BOOST_TEST(call.is_untried());
    call.admitted(start);
    BOOST_TEST(call.is_untried());
    call.connected();
    BOOST_TEST(call.is_untried());
    BOOST_TEST(call.decide(answered(500), start, lucky).retry);
    BOOST_TEST(!call.is_untried());
    call.pause_over(start + 1s);
    BOOST_TEST(!call.is_untried());
    call.queue(start + 1s);
    BOOST_TEST(!call.is_untried());
    call.admitted(start + 2s);
    BOOST_TEST(!call.is_untried());
}

// `Conductor-Timeout-Seconds`: a little less than there is time for, in whole seconds.
BOOST_AUTO_TEST_CASE(the_server_is_told_to_give_up_first) {
    const auto told = [](milliseconds attempt, std::optional<milliseconds> deadline = {},
                         milliseconds spent = 0ms) {
        machine call = begun(limits(30s, attempt, deadline));
        call.connected();
        return call.server_wait(start + spent);
    };
    BOOST_TEST(!told(120s).has_value());
    BOOST_TEST(!told(90s).has_value());
    BOOST_TEST(!told(0s).has_value());
    BOOST_TEST((told(89s) == 88));
    BOOST_TEST((told(30s) == 29));
    BOOST_TEST((told(2s) == 1));
    BOOST_TEST((told(1500ms) == 1));
    BOOST_TEST((told(1s) == 1));
    BOOST_TEST((told(200ms) == 1));
    BOOST_TEST((told(120s, 10s) == 9));
    BOOST_TEST((told(0s, 10s) == 9));
    BOOST_TEST((told(5s, 10s) == 4));
    BOOST_TEST(!told(120s, 100s).has_value());
    BOOST_TEST((told(30s, {}, 10s) == 19)); // the wait for a connection is gone
    BOOST_TEST((told(30s, {}, 29'900ms) == 1));
    BOOST_TEST((told(120s, {}, 50s) == 69));
    BOOST_TEST((told(30s, 100s, 10s) == 19));
}

BOOST_AUTO_TEST_CASE(a_later_attempt_tells_what_is_left_of_the_deadline) {
    machine call = begun(limits(30s, 60s, 100s));
    call.connected();
    BOOST_TEST((call.server_wait(start) == 59));
    BOOST_TEST(call.decide(answered(500), start + 60s, lucky).retry);
    call.pause_over(start + 61s);
    call.connected();
    BOOST_TEST((call.server_wait(start + 61s) == 38));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::call::test
