#pragma once

// A call_fsm driven along its usual way, for tests of what it decides: it is given a turn and a connection
// whenever it asks for one.

#include "call/call_fsm.hpp"
#include "print.hpp"

#include <algorithm>
#include <functional>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI::call::test {

class machine {
public:
    using state = call_fsm::state;

    // What decides about another attempt beside the report.
    struct chances {
        double random = 0;
        std::function<bool()> take_retry_token = [] { return true; };
    };

    struct verdict {
        bool retry = false;
        std::chrono::milliseconds delay{};
        retry_reason reason = retry_reason::status;
        conductor::outcome outcome = conductor::outcome::not_processed;
    };

    void begin(const call_limits& l, time_point now) {
        fsm_.reset();
        BOOST_TEST(fsm_.begin(l, true, now, {}, {}) == action::enter);
    }

    void queue(time_point now) { BOOST_TEST(fsm_.turn_awaited(now) == action::wait); }
    void admitted(time_point now) {
        BOOST_TEST(fsm_.admitted(now) == action::acquire);
        wait_for_connection();
    }

    void connected() {
        wait_for_connection();
        BOOST_TEST(fsm_.woken(call_fsm::grant::usable, {}) == action::send);
    }

    // What follows the end of an attempt.
    verdict decide(const attempt_report& report, time_point now, const chances& c) {
        BOOST_TEST(fsm_.answered(report) == action::release);
        action next = fsm_.released(now, c.random);
        if (next == action::spend)
            next = fsm_.spent(c.take_retry_token());
        const bool retries = next == action::pause;
        if (!retries) {
            BOOST_TEST(next == action::fail);
            BOOST_TEST(fsm_.told() == action::wait);
        }
        return {retries, fsm_.retry().delay, fsm_.retry().reason, fsm_.known_outcome()};
    }

    void pause_over(time_point now) {
        BOOST_TEST(fsm_.expired(std::max(now, fsm_.times().pause_until), {}) == action::enter);
    }

    // What a timer that ran out at this time would mean: the pause's end, a limit of time, or nothing.
    enum class expiry { none, pause_over, queue_timeout, pool_timeout, attempt_timeout, deadline_exceeded };
    [[nodiscard]] expiry expired(time_point now) const {
        call_fsm copy = settled();
        switch (copy.expired(now, {})) {
        case action::enter:
            return expiry::pause_over;
        case action::leave:
        case action::release:
            break;
        default:
            return expiry::none;
        }
        switch (copy.ending().failure.code) {
        case errc::queue_timeout:
            return expiry::queue_timeout;
        case errc::pool_timeout:
            return expiry::pool_timeout;
        case errc::attempt_timeout:
            return expiry::attempt_timeout;
        case errc::deadline_exceeded:
            return expiry::deadline_exceeded;
        default:
            BOOST_FAIL("no limit of time");
            return expiry::none;
        }
    }

    [[nodiscard]] limit expires_at() const { return settled().expires_at(); }
    [[nodiscard]] state current() const { return settled().current(); }
    [[nodiscard]] int attempt() const { return settled().attempt(); }
    [[nodiscard]] time_point started() const { return fsm_.times().call; }
    [[nodiscard]] std::optional<int> server_wait(time_point now) const { return fsm_.server_wait(now); }
    [[nodiscard]] bool is_untried() const { return fsm_.is_untried(); }
    [[nodiscard]] bool wants_fresh_connection() const { return fsm_.wants_fresh_connection(); }

private:
    void wait_for_connection() { fsm_ = settled(); }

    // Where it has to wait.
    [[nodiscard]] call_fsm settled() const {
        call_fsm copy = fsm_;
        if (copy.current() == state::entering)
            BOOST_TEST(copy.turn_given() == action::acquire);
        if (copy.current() == state::acquiring)
            BOOST_TEST(copy.connection_awaited() == action::wait);
        return copy;
    }

    call_fsm fsm_;
};

inline std::ostream& boost_test_print_type(std::ostream& out, machine::expiry value) {
    constexpr const char* names[] = {"none",         "pause_over",      "queue_timeout",
                                     "pool_timeout", "attempt_timeout", "deadline_exceeded"};
    return out << names[static_cast<int>(value)];
}

} // namespace conductor::call::test
