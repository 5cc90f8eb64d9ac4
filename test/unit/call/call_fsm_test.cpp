// Every transition of a call: in each state, what each event that can come there leads to. The list is
// printed.

#include "print.hpp"

#include <functional>
#include <iostream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::call::test {

BOOST_AUTO_TEST_SUITE(call_machine)

namespace {

using namespace std::chrono_literals;
using boost::asio::cancellation_type;
using grant = call_fsm::grant;
using state = call_fsm::state;

constexpr time_point start{5000s};
constexpr call_fsm::view sent{.sent_any = true, .sent_all = true};
constexpr call_fsm::view sent_in_part{.sent_any = true};
constexpr call_fsm::view refused{.sent_any = true, .sent_all = true, .status = 429};
constexpr call_fsm::view forked{.foreign = true};

call_limits limits() {
    call_limits out;
    out.timeouts.queue = 600s;
    out.timeouts.pool = 30s;
    out.timeouts.attempt = 120s;
    out.timeouts.deadline = 1000s;
    out.retry.jitter = 0;
    return out;
}

call_fsm begun() {
    call_fsm fsm;
    static_cast<void>(fsm.begin(limits(), true, start, {}, {}));
    return fsm;
}

call_fsm queued() {
    call_fsm fsm = begun();
    static_cast<void>(fsm.turn_awaited(start));
    return fsm;
}

call_fsm acquiring() {
    call_fsm fsm = begun();
    static_cast<void>(fsm.turn_given());
    return fsm;
}

call_fsm waiting() {
    call_fsm fsm = acquiring();
    static_cast<void>(fsm.connection_awaited());
    return fsm;
}

call_fsm exchanging() {
    call_fsm fsm = acquiring();
    static_cast<void>(fsm.connected());
    return fsm;
}

call_fsm leaving(call_fsm from) {
    static_cast<void>(from.cancelled(errc::cancelled, cancellation_type::terminal, {}));
    static_cast<void>(from.left(false));
    return from;
}

call_fsm ending(const attempt_report& report) {
    call_fsm fsm = exchanging();
    static_cast<void>(fsm.answered(report));
    return fsm;
}

call_fsm spending() {
    call_fsm fsm = ending(answered(500));
    static_cast<void>(fsm.released(start, 0));
    return fsm;
}

call_fsm pausing() {
    call_fsm fsm = spending();
    static_cast<void>(fsm.spent(true));
    return fsm;
}

call_fsm telling(const attempt_report& report) {
    call_fsm fsm = ending(report);
    static_cast<void>(fsm.released(start, 0));
    return fsm;
}

call_fsm done() {
    call_fsm fsm = telling(answered(200));
    static_cast<void>(fsm.told());
    return fsm;
}

call_fsm queued_again() {
    call_fsm fsm = pausing();
    static_cast<void>(fsm.expired(start + 1s, {}));
    static_cast<void>(fsm.turn_awaited(start + 1s));
    return fsm;
}

call_fsm thrown_at(call_fsm from) {
    static_cast<void>(from.threw());
    return from;
}

struct transition {
    call_fsm from;
    const char* event;
    std::function<action(call_fsm&)> happen;
    action then;
    state to;
    errc why{};     // of what is told, if that is decided here
    phase where{};  //
    bool is_sent{}; //
};

const auto cancel = [](call_fsm::view seen, auto type, errc why = errc::cancelled) {
    return [=](call_fsm& f) { return f.cancelled(why, type, seen); };
};
const auto expire = [](auto after, call_fsm::view seen = {}) {
    return [=](call_fsm& f) { return f.expired(start + after, seen); };
};
const auto obstructed = [](errc why, call_fsm::view seen = {}) {
    return [=](call_fsm& f) { return f.begin(limits(), true, start, why, seen); };
};
const auto wake = [](grant given, errc why = {}) {
    return [=](call_fsm& f) { return f.woken(given, {why, phase::pool, {}, {}}); };
};
const auto threw = [](call_fsm& f) { return f.threw(); };

call_fsm cancelled_early() {
    call_fsm fsm;
    static_cast<void>(fsm.cancelled(errc::cancelled, cancellation_type::total, {}));
    return fsm;
}

std::vector<transition> transitions() {
    using enum action;
    using ct = cancellation_type;
    const auto at_begin = [](bool for_end_user) {
        return [=](call_fsm& f) { return f.begin(limits(), for_end_user, start, {}, {}); };
    };
    return {
        {{}, "begin for an end-user", at_begin(true), enter, state::entering},
        {{}, "begin", at_begin(false), acquire, state::acquiring},
        {{},
         "begin what is invalid",
         obstructed(errc::invalid_argument),
         release,
         state::ending,
         errc::invalid_argument},
        {{},
         "begin with a closed client",
         obstructed(errc::client_closed),
         release,
         state::ending,
         errc::client_closed},
        {{},
         "begin in a fork",
         obstructed(errc::cancelled, forked),
         release,
         state::ending,
         errc::cancelled,
         phase::none,
         true},
        {{}, "cancelled", cancel({}, ct::total), wait, state::made},
        {cancelled_early(), "begin, cancelled before", at_begin(true), release, state::ending,
         errc::cancelled},
        {{}, "threw", threw, release, state::ending},

        {begun(), "turn given", [](call_fsm& f) { return f.turn_given(); }, acquire, state::acquiring},
        {begun(), "turn awaited", [](call_fsm& f) { return f.turn_awaited(start); }, wait, state::queued},
        {begun(), "turn refused", [](call_fsm& f) { return f.turn_refused(); }, release, state::ending,
         errc::queue_full, phase::queue},
        {begun(), "threw", threw, release, state::ending},

        {queued(), "admitted", [](call_fsm& f) { return f.admitted(start); }, acquire, state::acquiring},
        {queued(), "expired, early", expire(599s), wait, state::queued},
        {queued(), "expired, queue", expire(600s), leave, state::queued, errc::queue_timeout, phase::queue},
        {queued(), "expired, deadline", expire(1000s), leave, state::queued, errc::deadline_exceeded,
         phase::queue},
        {queued(), "cancelled, total", cancel({}, ct::total), leave, state::queued, errc::cancelled,
         phase::queue},
        {queued(), "cancelled, terminal", cancel({}, ct::terminal), leave, state::queued, errc::cancelled,
         phase::queue},
        {queued(), "client closed", cancel({}, ct::terminal, errc::client_closed), leave, state::queued,
         errc::client_closed, phase::queue},
        {queued(), "cancelled in a fork", cancel(forked, ct::terminal), leave, state::queued, errc::cancelled,
         phase::queue, true},
        {queued_again(), "cancelled, total, after an attempt", cancel({}, ct::total), wait, state::queued},
        {queued_again(), "cancelled, partial, after an attempt", cancel({}, ct::partial), leave,
         state::queued, errc::cancelled, phase::queue},
        {queued(), "threw", threw, leave, state::queued},
        {queued(), "left", [](call_fsm& f) { return f.left(true); }, release, state::ending},
        {queued(), "left too late", [](call_fsm& f) { return f.left(false); }, wait, state::leaving},

        {acquiring(), "connected", [](call_fsm& f) { return f.connected(); }, send, state::exchanging},
        {acquiring(), "connection awaited", [](call_fsm& f) { return f.connection_awaited(); }, wait,
         state::waiting},
        {acquiring(), "threw", threw, release, state::ending},

        {waiting(), "woken with a connection", wake(grant::usable), send, state::exchanging},
        {waiting(), "woken with a stale one", wake(grant::went_stale), acquire, state::acquiring},
        {waiting(), "woken with a useless one", wake(grant::useless, errc::connection_lost), release,
         state::ending, errc::connection_lost, phase::pool},
        {waiting(), "woken with none", wake(grant::none, errc::connect_failed), release, state::ending,
         errc::connect_failed, phase::pool},
        {waiting(), "expired, early", expire(29s), wait, state::waiting},
        {waiting(), "expired, pool", expire(30s), leave, state::waiting, errc::pool_timeout, phase::pool},
        {waiting(), "expired, attempt", expire(120s), leave, state::waiting, errc::attempt_timeout,
         phase::pool},
        {waiting(), "expired, deadline", expire(1000s), leave, state::waiting, errc::deadline_exceeded,
         phase::pool},
        {waiting(), "cancelled, total", cancel({}, ct::total), leave, state::waiting, errc::cancelled,
         phase::pool},
        {waiting(), "threw", threw, leave, state::waiting},
        {waiting(), "left", [](call_fsm& f) { return f.left(true); }, release, state::ending},
        {waiting(), "left too late", [](call_fsm& f) { return f.left(false); }, wait, state::leaving},

        {exchanging(), "answered", [](call_fsm& f) { return f.answered(answered(200)); }, release,
         state::ending},
        {exchanging(), "broken", [](call_fsm& f) { return f.broken(failed(errc::connection_lost, true)); },
         release, state::ending, errc::connection_lost, phase::none, true},
        {exchanging(), "expired, early", expire(119s, sent), wait, state::exchanging},
        {exchanging(), "expired, attempt", expire(120s, sent), release, state::ending, errc::attempt_timeout,
         phase::receive, true},
        {exchanging(), "expired, attempt, while sending", expire(120s, sent_in_part), release, state::ending,
         errc::attempt_timeout, phase::send, true},
        {exchanging(), "expired, attempt, before sending", expire(120s), release, state::ending,
         errc::attempt_timeout, phase::send},
        {exchanging(), "expired, deadline", expire(1000s, sent), release, state::ending,
         errc::deadline_exceeded, phase::receive, true},
        {exchanging(), "expired, with a refusal", expire(120s, refused), settle, state::exchanging,
         errc::attempt_timeout, phase::receive},
        {exchanging(), "cancelled, total, before sending", cancel({}, ct::total), release, state::ending,
         errc::cancelled, phase::send},
        {exchanging(), "cancelled, total", cancel(sent, ct::total), wait, state::exchanging},
        {exchanging(), "cancelled, partial", cancel(sent, ct::partial), release, state::ending,
         errc::cancelled, phase::receive, true},
        {exchanging(), "cancelled, terminal", cancel(sent, ct::terminal), release, state::ending,
         errc::cancelled, phase::receive, true},
        {exchanging(), "cancelled, none", cancel(sent, ct::none), wait, state::exchanging},
        {exchanging(), "threw", threw, release, state::ending},

        {leaving(queued()), "admitted", [](call_fsm& f) { return f.admitted(start); }, release, state::ending,
         errc::cancelled, phase::queue},
        {leaving(waiting()), "woken with a connection", wake(grant::usable), release, state::ending,
         errc::cancelled, phase::pool},
        {leaving(waiting()), "woken with none", wake(grant::none, errc::connect_failed), release,
         state::ending, errc::cancelled, phase::pool},
        {leaving(waiting()), "client closed", cancel({}, ct::terminal, errc::client_closed), wait,
         state::leaving, errc::client_closed, phase::pool},
        {leaving(waiting()), "expired", expire(1000s), wait, state::leaving, errc::cancelled, phase::pool},
        {leaving(waiting()), "threw", threw, wait, state::leaving},

        {ending(answered(200)), "released, a success", [](call_fsm& f) { return f.released(start, 0); },
         succeed, state::telling},
        {ending(answered(404)), "released, a failure", [](call_fsm& f) { return f.released(start, 0); }, fail,
         state::telling},
        {ending(answered(500)), "released, to be tried again",
         [](call_fsm& f) { return f.released(start, 0); }, spend, state::ending},
        {thrown_at(exchanging()), "released, after a throw", [](call_fsm& f) { return f.released(start, 0); },
         break_off, state::telling},
        {thrown_at(leaving(waiting())), "woken, after a throw", wake(grant::usable), release, state::ending},
        {spending(), "a token spent", [](call_fsm& f) { return f.spent(true); }, pause, state::pausing},
        {spending(), "no token left", [](call_fsm& f) { return f.spent(false); }, fail, state::telling},
        {ending(answered(200)), "cancelled", cancel({}, ct::terminal), wait, state::ending},

        {pausing(), "expired, early", expire(499ms), wait, state::pausing},
        {pausing(), "expired, pause over", expire(500ms), enter, state::entering},
        {pausing(), "cancelled, total", cancel({}, ct::total), wait, state::pausing},
        {pausing(), "cancelled, terminal", cancel({}, ct::terminal), release, state::ending, errc::cancelled,
         phase::backoff},
        {pausing(), "threw", threw, release, state::ending},

        {telling(answered(200)), "told", [](call_fsm& f) { return f.told(); }, wait, state::done},
        {telling(answered(200)), "threw", threw, break_off, state::telling},
        {telling(answered(200)), "cancelled", cancel({}, ct::terminal), wait, state::telling},
        {telling(answered(200)), "expired", expire(1000s), wait, state::telling},

        {done(), "cancelled", cancel({}, ct::terminal), wait, state::done},
        {done(), "expired", expire(1000s), wait, state::done},
        {done(), "threw", threw, wait, state::done},
    };
}

template <class Value>
std::string text_of(Value value) {
    std::ostringstream out;
    boost_test_print_type(out, value);
    return out.str();
}

} // namespace

BOOST_AUTO_TEST_CASE(every_transition) {
    std::set<state> seen;
    std::size_t walked = 0;
    for (transition& t : transitions()) {
        const state from = t.from.current();
        const std::string line = text_of(from) + ": " + t.event;
        BOOST_TEST_CONTEXT(line) {
            const action then = t.happen(t.from);
            BOOST_TEST(then == t.then);
            BOOST_TEST(t.from.current() == t.to);
            if (t.why != errc{}) {
                BOOST_TEST(t.from.ending().failure.code == t.why);
                BOOST_TEST(t.from.ending().failure.where == t.where);
                BOOST_TEST(t.from.ending().sent == t.is_sent);
            }
            std::cout << line << " -> " << text_of(t.from.current()) << ", " << text_of(then) << '\n';
        }
        seen.insert(from);
        ++walked;
    }
    BOOST_TEST(seen.size() == static_cast<std::size_t>(state::done) + 1);
    std::cout << "call_fsm: " << walked << " transitions walked\n";
}

BOOST_AUTO_TEST_CASE(a_turn_is_held_from_its_being_given_to_the_end_of_the_attempt) {
    BOOST_TEST(!queued().has_turn());
    BOOST_TEST(acquiring().has_turn());
    BOOST_TEST(exchanging().has_turn());
    BOOST_TEST(ending(answered(500)).has_turn());
    BOOST_TEST(!pausing().has_turn());
    BOOST_TEST(!telling(answered(404)).has_turn());
    call_fsm late = leaving(queued());
    BOOST_TEST(!late.has_turn());
    static_cast<void>(late.admitted(start));
    BOOST_TEST(late.has_turn());
}

// What the last attempt was answered is nothing that a throw in the next one may act on.
BOOST_AUTO_TEST_CASE(a_throw_forgets_how_the_attempt_before_ended) {
    call_fsm fsm = queued_again();
    BOOST_TEST(fsm.ending().status == 500);
    static_cast<void>(fsm.admitted(start + 2s));
    static_cast<void>(fsm.connected());
    static_cast<void>(fsm.threw());
    BOOST_TEST(fsm.ending().status == 0);
}

// The state of the call before must not decide about it.
BOOST_AUTO_TEST_CASE(a_call_made_anew_is_cancelled_before_it_begins) {
    call_fsm fsm = exchanging();
    fsm.reset();
    BOOST_TEST(fsm.current() == state::made);
    BOOST_TEST(!fsm.has_turn());
    BOOST_TEST(fsm.attempt() == 0);
    BOOST_TEST(fsm.cancelled(errc::cancelled, cancellation_type::total, {}) == action::wait);
    BOOST_TEST(fsm.begin(limits(), true, start, {}, {}) == action::release);
    BOOST_TEST(fsm.ending().failure.code == errc::cancelled);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::call::test
