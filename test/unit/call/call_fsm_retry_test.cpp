// Which calls are tried again, when, and what is known about them at the end.

#include "machine.hpp"

#include <limits>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::call::test {

namespace {

using namespace std::chrono_literals;
using milliseconds = std::chrono::milliseconds;

constexpr time_point start{5000s};

machine::chances with_random(double random) {
    return {random, [] { return true; }};
}

call_limits limits(bool idempotent, int max_retries = 2) {
    call_limits out;
    out.idempotent = idempotent;
    out.retry.max_retries = max_retries;
    return out;
}

// What follows a first attempt with this end.
machine::verdict after(const call_limits& l, const attempt_report& report, double random = 0) {
    machine call;
    call.begin(l, start);
    call.connected();
    const auto verdict = call.decide(report, start, with_random(random));
    BOOST_TEST(call.current() == (verdict.retry ? machine::state::pausing : machine::state::done));
    return verdict;
}

bool retried(bool idempotent, const attempt_report& report) {
    return after(limits(idempotent), report).retry;
}

attempt_report with_retry_after(int status, milliseconds wait) {
    attempt_report out = answered(status);
    out.retry_after = wait;
    return out;
}

attempt_report with_should_retry(int status, bool value) {
    attempt_report out = answered(status);
    out.should_retry = value;
    return out;
}

attempt_report stale(bool sent) {
    attempt_report out = failed(errc::connection_lost, sent, phase::receive);
    out.stale = true;
    return out;
}

} // namespace

BOOST_AUTO_TEST_SUITE(retrying)

BOOST_AUTO_TEST_CASE(the_defaults_are_documented) {
    const retry_options policy;
    BOOST_TEST(policy.max_retries == 2);
    BOOST_TEST((policy.initial_backoff == 500ms));
    BOOST_TEST((policy.max_backoff == 8s));
    BOOST_TEST(!policy.resend_unknown);
}

BOOST_AUTO_TEST_CASE(idempotent_requests_are_sent_again) {
    for (int status = 300; status < 600; ++status) {
        const bool expected = status == 408 || status == 409 || status == 429 || status >= 500;
        BOOST_TEST(retried(true, answered(status)) == expected, status);
        BOOST_TEST(retried(true, with_should_retry(status, true)), status);
        BOOST_TEST(!retried(true, with_should_retry(status, false)), status);
    }
    for (const bool sent : {false, true})
        for (const errc code :
             {errc::connect_failed, errc::connection_lost, errc::handshake_timeout, errc::attempt_timeout})
            BOOST_TEST(retried(true, failed(code, sent)), make_error_code(code).message());
}

// Only when it surely was not processed: no duplicate invoices.
BOOST_AUTO_TEST_CASE(others_are_sent_again_only_when_safe) {
    for (int status = 300; status < 600; ++status) {
        const bool refused = status < 500 && status != 408 && status != 409;
        BOOST_TEST(retried(false, answered(status)) == (status == 429), status);
        BOOST_TEST(retried(false, with_retry_after(status, 1s)) == (status == 429), status);
        BOOST_TEST(retried(false, with_should_retry(status, true)) == refused, status);
        BOOST_TEST(!retried(false, with_should_retry(status, false)), status);
    }
    for (const errc code :
         {errc::resolve_failed, errc::connect_failed, errc::connect_timeout, errc::handshake_timeout,
          errc::connection_lost, errc::attempt_timeout, errc::tls_failed, errc::proxy_failed}) {
        BOOST_TEST(retried(false, failed(code, false)), make_error_code(code).message());
        BOOST_TEST(!retried(false, failed(code, true)), make_error_code(code).message());
    }
}

BOOST_AUTO_TEST_CASE(resending_what_may_be_processed_is_an_option) {
    call_limits l = limits(false);
    l.retry.resend_unknown = true;
    for (const int status : {408, 409, 429, 500, 502, 503, 504})
        BOOST_TEST(after(l, answered(status)).retry, status);
    for (const int status : {400, 401, 403, 404, 422})
        BOOST_TEST(!after(l, answered(status)).retry, status);
    for (const errc code : {errc::connection_lost, errc::attempt_timeout})
        BOOST_TEST(after(l, failed(code, true)).retry);
    BOOST_TEST(!after(l, with_should_retry(500, false)).retry);
}

BOOST_AUTO_TEST_CASE(the_reason_is_told) {
    BOOST_TEST(after(limits(true), answered(500)).reason == retry_reason::status);
    BOOST_TEST(after(limits(true), answered(429)).reason == retry_reason::status);
    BOOST_TEST(after(limits(true), with_should_retry(400, true)).reason == retry_reason::should_retry);
    BOOST_TEST(
        after(limits(true), failed(errc::connect_failed, false)).reason == retry_reason::connection_error);
    BOOST_TEST(
        after(limits(true), failed(errc::connection_lost, true)).reason == retry_reason::connection_error);
    for (const errc code : {errc::connect_timeout, errc::handshake_timeout, errc::attempt_timeout})
        BOOST_TEST(after(limits(true), failed(code, false)).reason == retry_reason::timeout);
}

BOOST_AUTO_TEST_CASE(so_many_attempts_and_no_more) {
    for (const int max_retries : {0, 1, 2, 5}) {
        machine call;
        call.begin(limits(true, max_retries), start);
        time_point now = start;
        int attempts = 0;
        for (;;) {
            BOOST_TEST(call.current() == machine::state::waiting);
            call.connected();
            ++attempts;
            BOOST_TEST(call.attempt() == attempts);
            const auto verdict = call.decide(answered(500), now, with_random(0.5));
            if (!verdict.retry)
                break;
            now += verdict.delay;
            BOOST_TEST(call.expired(now) == machine::expiry::pause_over);
            call.pause_over(now);
        }
        BOOST_TEST(attempts == max_retries + 1);
        BOOST_TEST(call.current() == machine::state::done);
        BOOST_TEST((call.started() == start));
    }
}

BOOST_AUTO_TEST_CASE(the_backoff_doubles_up_to_its_bound) {
    const auto waits = [](double random) {
        machine call;
        call.begin(limits(true, 6), start);
        std::vector<milliseconds> out;
        time_point now = start;
        for (int i = 0; i < 6; ++i) {
            call.connected();
            const auto verdict = call.decide(answered(500), now, with_random(random));
            BOOST_TEST_REQUIRE(verdict.retry);
            out.push_back(verdict.delay);
            now += verdict.delay;
            call.pause_over(now);
        }
        return out;
    };
    BOOST_TEST((waits(0) == std::vector<milliseconds>{500ms, 1s, 2s, 4s, 8s, 8s}));
    const auto middle = waits(0.5), lowest = waits(0.999);
    const std::vector<milliseconds> full{500ms, 1s, 2s, 4s, 8s, 8s};
    for (std::size_t i = 0; i < full.size(); ++i) {
        BOOST_TEST((middle[i] < full[i] && middle[i] > full[i] * 3 / 4));
        BOOST_TEST((lowest[i] < middle[i] && lowest[i] >= full[i] * 3 / 4));
    }
}

BOOST_AUTO_TEST_CASE(the_backoff_can_be_set) {
    call_limits l = limits(true, 100);
    l.retry.initial_backoff = 10ms;
    l.retry.max_backoff = 35ms;
    l.retry.jitter = 0;
    machine call;
    call.begin(l, start);
    std::vector<milliseconds> waits;
    for (int i = 0; i < 100; ++i) { // far enough for the doubling to overflow
        call.connected();
        const auto verdict = call.decide(answered(500), start, with_random(0.7));
        BOOST_TEST_REQUIRE(verdict.retry);
        waits.push_back(verdict.delay);
        call.pause_over(start);
    }
    BOOST_TEST((waits[0] == 10ms));
    BOOST_TEST((waits[1] == 20ms));
    for (std::size_t i = 2; i < waits.size(); ++i)
        BOOST_TEST((waits[i] == 35ms));

    l.retry.initial_backoff = 50ms; // above the bound
    BOOST_TEST((after(l, answered(500)).delay == 35ms));
    l.retry.initial_backoff = 0ms;
    BOOST_TEST((after(l, answered(500)).delay == 0ms));
    l.retry.initial_backoff = 10ms;
    l.retry.jitter = 1;
    BOOST_TEST((after(l, answered(500), 0.999).delay <= 1ms));
}

BOOST_AUTO_TEST_CASE(retry_after_is_obeyed_as_it_is) {
    for (const double random : {0.0, 0.9}) {
        BOOST_TEST((after(limits(true), with_retry_after(429, 7s), random).delay == 7s));
        BOOST_TEST((after(limits(true), with_retry_after(500, 1ms), random).delay == 1ms));
        BOOST_TEST((after(limits(true), with_retry_after(503, 60s), random).delay == 60s));
        BOOST_TEST((after(limits(false), with_retry_after(429, 3s), random).delay == 3s));
    }
}

// Else everybody would be back at once, and together.
BOOST_AUTO_TEST_CASE(a_retry_after_of_zero_is_the_ordinary_backoff) {
    BOOST_TEST((after(limits(true), with_retry_after(429, 0ms)).delay == 500ms));
    BOOST_TEST((after(limits(true), with_retry_after(429, 0ms), 0.9).delay < 500ms));
    BOOST_TEST((after(limits(true), with_retry_after(503, 0ms)).delay == 500ms));
}

BOOST_AUTO_TEST_CASE(a_record_in_use_is_tried_again_after_a_second_or_two) {
    api_error_body lock;
    lock.integration_code = "3176";
    for (const bool idempotent : {true, false}) {
        BOOST_TEST((after(limits(idempotent), answered(502, lock)).delay == 1s));
        BOOST_TEST((after(limits(idempotent), answered(502, lock), 0.999).delay >= 1900ms));
        BOOST_TEST((after(limits(idempotent), answered(502, lock), 0.999).delay <= 2s));
    }
    call_limits l = limits(false);
    l.timeouts.deadline = 900ms;
    BOOST_TEST(!after(l, answered(502, lock)).retry);
    BOOST_TEST(!after(limits(false, 0), answered(502, lock)).retry);
}

// It would be there twice.
BOOST_AUTO_TEST_CASE(what_was_processed_is_never_sent_again) {
    attempt_report report = failed(errc::connection_lost, true, phase::receive);
    report.success_lost = true;
    call_limits l = limits(false);
    l.retry.resend_unknown = true;
    const auto verdict = after(l, report);
    BOOST_TEST(!verdict.retry);
    BOOST_TEST(verdict.outcome == outcome::processed);
    BOOST_TEST(after(limits(true), report).retry);
}

BOOST_AUTO_TEST_CASE(retry_after_beyond_its_bound_ends_the_call) {
    for (const int status : {429, 500, 503}) {
        BOOST_TEST(!after(limits(true), with_retry_after(status, 60'001ms)).retry, status);
        BOOST_TEST(!after(limits(true), with_retry_after(status, milliseconds::max())).retry, status);
    }
    call_limits l = limits(true);
    l.retry.max_retry_after = 5s;
    BOOST_TEST(after(l, with_retry_after(429, 5s)).retry);
    BOOST_TEST(!after(l, with_retry_after(429, 5001ms)).retry);
    attempt_report report = with_should_retry(429, true);
    report.retry_after = 5001ms;
    BOOST_TEST(!after(l, report).retry);
}

BOOST_AUTO_TEST_CASE(a_wait_longer_than_the_clock_goes_has_no_end) {
    call_limits l = limits(true);
    l.retry.max_retry_after = milliseconds::max();
    machine call;
    call.begin(l, start);
    call.connected();
    BOOST_TEST(call.decide(with_retry_after(503, milliseconds::max()), start, with_random(0)).retry);
    BOOST_TEST((call.expires_at() > start + 24h));
    BOOST_TEST(call.expired(start + 24h) == machine::expiry::none);
    l.timeouts.deadline = 1h;
    BOOST_TEST(!after(l, with_retry_after(503, milliseconds::max())).retry);
}

BOOST_AUTO_TEST_CASE(never_past_the_deadline) {
    call_limits l = limits(true, 10);
    l.retry.jitter = 0;
    l.timeouts.deadline = 2s;
    machine call;
    call.begin(l, start);
    call.connected();
    BOOST_TEST(call.decide(answered(500), start + 100ms, with_random(0)).retry); // again at 600 ms
    call.pause_over(start + 600ms);
    call.connected();
    BOOST_TEST(!call.decide(answered(500), start + 1100ms, with_random(0)).retry); // would be at 2100 ms

    l.timeouts.deadline = 499ms;
    BOOST_TEST(!after(l, answered(500)).retry);
    l.timeouts.deadline = 501ms;
    BOOST_TEST(after(l, answered(500)).retry);
    l.timeouts.deadline = 10s;
    BOOST_TEST(!after(l, with_retry_after(429, 11s)).retry);
    BOOST_TEST(after(l, with_retry_after(429, 9s)).retry);
    l.timeouts.deadline = 0ms; // no limit
    BOOST_TEST(after(l, with_retry_after(429, 11s)).retry);
}

BOOST_AUTO_TEST_CASE(an_expired_deadline_ends_the_call) {
    BOOST_TEST(!retried(true, failed(errc::deadline_exceeded, false)));
    BOOST_TEST(!retried(true, failed(errc::cancelled, false)));
    BOOST_TEST(!retried(true, failed(errc::client_closed, false)));
}

// It has waited long enough, and would lose its place in the queue.
BOOST_AUTO_TEST_CASE(a_full_pool_ends_the_call) {
    const auto verdict = after(limits(true), failed(errc::pool_timeout, false, phase::pool));
    BOOST_TEST(!verdict.retry);
    BOOST_TEST(verdict.outcome == outcome::not_processed);
}

BOOST_AUTO_TEST_CASE(a_retry_takes_a_token) {
    int asked = 0;
    const auto decide = [&](const call_limits& l, const attempt_report& report, bool granted) {
        machine call;
        call.begin(l, start);
        call.connected();
        return call
            .decide(
                report, start,
                {0,
                 [&] {
                     ++asked;
                     return granted;
                 }})
            .retry;
    };
    BOOST_TEST(decide(limits(true), answered(500), true));
    BOOST_TEST(asked == 1);
    BOOST_TEST(!decide(limits(true), answered(500), false));
    BOOST_TEST(asked == 2);

    // Asked last: a token is not wasted on a call that ends anyway.
    asked = 0;
    call_limits short_deadline = limits(true);
    short_deadline.timeouts.deadline = 1ms;
    BOOST_TEST(!decide(limits(true, 0), answered(500), true));
    BOOST_TEST(!decide(limits(true), answered(404), true));
    BOOST_TEST(!decide(limits(false), answered(500), true));
    BOOST_TEST(!decide(limits(true), with_retry_after(429, 1h), true));
    BOOST_TEST(!decide(short_deadline, answered(500), true));
    BOOST_TEST(asked == 0);
}

BOOST_AUTO_TEST_CASE(a_stale_connection_is_replaced_at_once) {
    machine call;
    call.begin(limits(true), start);
    BOOST_TEST(!call.wants_fresh_connection());
    call.connected();
    const auto verdict = call.decide(stale(true), start, with_random(0.5));
    BOOST_TEST(verdict.retry);
    BOOST_TEST((verdict.delay == 0ms));
    BOOST_TEST(verdict.reason == retry_reason::connection_error);
    call.pause_over(start);
    BOOST_TEST(call.wants_fresh_connection());
}

BOOST_AUTO_TEST_CASE(stale_connections_do_not_make_a_loop) {
    machine call;
    call.begin(limits(true), start);
    int attempts = 0;
    do {
        if (attempts > 0)
            call.pause_over(start);
        call.connected();
        ++attempts;
        BOOST_TEST_REQUIRE(attempts < 10);
    } while (call.decide(stale(true), start, with_random(0.5)).retry);
    BOOST_TEST(attempts <= 4);
}

BOOST_AUTO_TEST_CASE(a_stale_connection_may_have_taken_a_write) {
    const auto verdict = after(limits(false), stale(true));
    BOOST_TEST(!verdict.retry);
    BOOST_TEST(verdict.outcome == outcome::unknown);
    BOOST_TEST(after(limits(false), stale(false)).retry);
}

BOOST_AUTO_TEST_CASE(what_must_not_be_repeated_wants_a_fresh_connection) {
    machine call;
    call.begin(limits(true), start);
    BOOST_TEST(!call.wants_fresh_connection());
    call.begin(limits(false), start);
    BOOST_TEST(call.wants_fresh_connection());
    call_limits resend = limits(false);
    resend.retry.resend_unknown = true;
    call.begin(resend, start);
    BOOST_TEST(!call.wants_fresh_connection());
}

BOOST_AUTO_TEST_CASE(what_is_known_at_the_end) {
    const auto outcome_after = [](bool idempotent, const attempt_report& report) {
        return after(limits(idempotent, 0), report).outcome;
    };
    for (const bool idempotent : {false, true}) {
        BOOST_TEST(outcome_after(idempotent, answered(404)) == outcome::not_processed);
        BOOST_TEST(outcome_after(idempotent, answered(500)) == outcome::unknown);
        BOOST_TEST(outcome_after(idempotent, failed(errc::connect_failed, false)) == outcome::not_processed);
        BOOST_TEST(outcome_after(idempotent, failed(errc::attempt_timeout, true)) == outcome::unknown);
    }
}

// The first attempt may have made the invoice, whatever became of the second.
BOOST_AUTO_TEST_CASE(an_unknown_attempt_leaves_the_call_unknown) {
    for (const attempt_report& last :
         {failed(errc::connect_failed, false), answered(409), answered(429), answered(404), answered(422)}) {
        call_limits l = limits(false, 1);
        l.retry.resend_unknown = true;
        machine call;
        call.begin(l, start);
        call.connected();
        BOOST_TEST(call.decide(failed(errc::connection_lost, true), start, with_random(0)).retry);
        call.pause_over(start + 1s);
        call.connected();
        const auto verdict = call.decide(last, start + 1s, with_random(0));
        BOOST_TEST(!verdict.retry);
        BOOST_TEST(verdict.outcome == outcome::unknown);

        call.begin(l, start); // the next call has nothing to do with it
        call.connected();
        BOOST_TEST(call.decide(answered(404), start, with_random(0)).outcome == outcome::not_processed);
    }
}

BOOST_AUTO_TEST_CASE(attempts_that_were_refused_do_not_matter) {
    machine call;
    call.begin(limits(false, 2), start);
    for (int i = 0; i < 2; ++i) {
        call.connected();
        BOOST_TEST(call.decide(answered(429), start, with_random(0)).retry);
        call.pause_over(start);
    }
    call.connected();
    BOOST_TEST(call.decide(answered(429), start, with_random(0)).outcome == outcome::not_processed);
}

// With another key, a refused call is another call: nothing is counted, nobody waits, and creates are sent
// too.
BOOST_AUTO_TEST_CASE(a_refused_key_that_was_replaced) {
    attempt_report refused = answered(401);
    refused.key_changed = true;
    refused.should_retry = false;
    for (const bool idempotent : {true, false}) {
        machine call;
        call.begin(limits(idempotent, 0), start);
        call.connected();
        const auto verdict = call.decide(refused, start, {0, [] { return false; }});
        BOOST_TEST(verdict.retry);
        BOOST_TEST(verdict.delay.count() == 0);
        BOOST_TEST(verdict.reason == retry_reason::status);
        BOOST_TEST(verdict.outcome == outcome::not_processed);
    }
    BOOST_TEST(!retried(true, answered(401)));
}

// Another key is no reason to send again what may have been done.
BOOST_AUTO_TEST_CASE(another_key_proves_nothing) {
    attempt_report doubtful = answered(500);
    doubtful.key_changed = true;
    for (const bool idempotent : {true, false}) {
        machine call;
        call.begin(limits(idempotent, 1), start);
        call.connected();
        BOOST_TEST(call.decide(doubtful, start, with_random(0)).retry == idempotent);
    }
}

// Which leaves as many retries as there were.
BOOST_AUTO_TEST_CASE(another_key_takes_no_retry_away) {
    attempt_report refused = answered(401);
    refused.key_changed = true;
    machine call;
    call.begin(limits(true, 1), start);
    call.connected();
    BOOST_TEST(call.decide(refused, start, {}).retry);
    call.pause_over(start);
    call.connected();
    BOOST_TEST(call.decide(answered(503), start, {}).retry);
    call.pause_over(start + 1s);
    call.connected();
    BOOST_TEST(!call.decide(answered(503), start + 1s, {}).retry);
}

BOOST_AUTO_TEST_CASE(a_key_is_changed_once_and_within_the_deadline) {
    call_fsm fsm;
    BOOST_TEST(fsm.may_change_key());
    call_limits l = limits(true, 0);
    l.timeouts.deadline = 1s;
    attempt_report refused = answered(401);
    refused.key_changed = true;
    machine late;
    late.begin(l, start);
    late.connected();
    BOOST_TEST(!late.decide(refused, start + 1s, {}).retry);

    BOOST_TEST(fsm.begin(l, false, start, {}, {}) == action::acquire);
    BOOST_TEST(fsm.connected() == action::send);
    BOOST_TEST(fsm.answered(refused) == action::release);
    BOOST_TEST(fsm.may_change_key());
    BOOST_TEST(fsm.released(start, 0) == action::pause);
    BOOST_TEST(!fsm.may_change_key());
    fsm.reset();
    BOOST_TEST(fsm.may_change_key());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::call::test
